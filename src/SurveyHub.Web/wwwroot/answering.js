// Tells once that a person, not a mail scanner, is at the page. Everything on the page works without this file.
(() => {
  const address = document.currentScript?.dataset.activity ?? document.querySelector("script[data-activity]")?.dataset.activity;
  const signs = ["keydown", "pointerdown", "scroll"];
  const tell = () => {
    signs.forEach((sign) => removeEventListener(sign, tell));
    fetch(address, { method: "POST", keepalive: true }).catch(() => { /* The first save tells it too. */ });
  };
  signs.forEach((sign) => addEventListener(sign, tell, { passive: true }));

  // Leaving with something typed and not saved asks first.
  const form = document.getElementById("answers");
  let isTyped = false;
  form?.addEventListener("input", () => { isTyped = true; });
  form?.addEventListener("submit", () => { isTyped = false; });
  addEventListener("beforeunload", (event) => {
    if (isTyped) {
      event.preventDefault();
    }
  });
})();
