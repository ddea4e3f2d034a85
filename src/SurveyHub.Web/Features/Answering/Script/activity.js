// Tells once that a person, not a mail scanner, is at the page.
(() => {
  const address = document.querySelector('script[data-activity]').dataset.activity;
  const signs = ['keydown', 'pointerdown', 'wheel', 'touchmove'];
  const tell = event => {
    if (!event.isTrusted) return;
    signs.forEach(sign => removeEventListener(sign, tell));
    fetch(address, { method: 'POST', keepalive: true }).catch(() => { /* The first save tells it too. */ });
  };
  signs.forEach(sign => addEventListener(sign, tell, { passive: true }));
})();
