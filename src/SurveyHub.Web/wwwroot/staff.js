// Comfort for the staff's text editor; every page works without it.
// Listens on the document, because Blazor's navigation replaces the page's elements.

const checkDelay = 500; // Milliseconds without typing before the text is checked.
let timer = 0;
let took = 0; // How long the last check took, in milliseconds: what is slow is asked for seldom.
let inFlight = new AbortController();

/** A link to a mistake moves the caret there instead of leading to the numbered text. */
document.addEventListener('click', event => {
  const link = event.target.closest?.('a[data-line]');
  const editor = document.querySelector('textarea[data-check]');
  if (!link || !editor) return;
  event.preventDefault();
  const lines = editor.value.split('\n');
  const line = Math.min(Number(link.dataset.line), lines.length) - 1;
  const start = lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0);
  const caret = start + Math.min(Number(link.dataset.column) - 1, lines[line].length);
  editor.setSelectionRange(caret, start + lines[line].length);
  editor.focus();
  editor.scrollTop = heightOf(editor, editor.value.slice(0, caret)) - editor.clientHeight / 2;
});

/** How tall a text stands in the editor, in pixels: lines wrap, so counting them does not tell. */
function heightOf(editor, text) {
  const mirror = document.createElement('textarea');
  mirror.className = editor.className;
  mirror.value = text;
  Object.assign(mirror.style, { position: 'absolute', visibility: 'hidden', minHeight: '0', height: '0', width: `${editor.offsetWidth}px` });
  document.body.append(mirror);
  const height = mirror.scrollHeight;
  mirror.remove();
  return height;
}

/** Blazor scrolls to a place in the page but leaves the focus behind: whoever follows a link to a field wants to write there. */
document.addEventListener('click', event => {
  const link = event.target.closest?.('a[href*="#"]');
  if (link?.hash && link.pathname === location.pathname) document.getElementById(decodeURIComponent(link.hash.slice(1)))?.focus();
});

/** What a form was refused for is read next: it takes the focus, unless the page gives it to a field. */
const refusal = document.querySelector('main [role=alert]');
if (refusal && !document.querySelector('[autofocus]')) {
  refusal.tabIndex = -1;
  refusal.focus();
}

document.addEventListener('input', event => {
  const editor = event.target;
  if (!editor.matches?.('textarea[data-check]')) return;
  setUnsaved(true);
  clearTimeout(timer);
  timer = setTimeout(() => check(editor), Math.max(checkDelay, 2 * took));
});

document.addEventListener('submit', () => setUnsaved(false));

window.addEventListener('beforeunload', event => {
  if (document.body.dataset.unsaved) event.preventDefault();
});

/** While something is unsaved, links load a whole page, so that the browser asks before the text is gone. */
function setUnsaved(isUnsaved) {
  if (isUnsaved) {
    document.body.dataset.unsaved = 'true';
    document.body.dataset.enhanceNav = 'false';
  } else {
    delete document.body.dataset.unsaved;
    delete document.body.dataset.enhanceNav;
  }
}

/** Has the server check the text as it stands, and shows the mistakes and the preview. Saves nothing. */
async function check(editor) {
  inFlight.abort();
  inFlight = new AbortController();
  const result = document.getElementById(editor.dataset.result);
  const status = document.getElementById(editor.dataset.status);
  const began = performance.now();
  try {
    // A redirect leads to the sign-in page, whose markup must not land in the preview.
    const answer = await fetch(editor.dataset.check, {
      method: 'POST', body: new FormData(editor.form), redirect: 'error', signal: inFlight.signal,
    });
    if (!answer.ok) throw new Error(answer.statusText);
    result.innerHTML = await answer.text();
    took = performance.now() - began;
    document.querySelectorAll('iframe[data-preview]').forEach(showPage);
    status.textContent = result.querySelector('[data-count]').textContent;
  } catch (error) {
    if (error.name !== 'AbortError') status.textContent = editor.dataset.failed;
  }
}

/** What a frame shows is exchanged in its place, so that it stays where somebody reads it. It keeps the styles that its own page came with. */
function showPage(frame) {
  const page = document.querySelector('[data-page]')?.textContent;
  const shown = frame.contentDocument;
  if (!page || !shown?.body || shown.URL === 'about:blank') return;
  shown.body.innerHTML = page.slice(page.indexOf('<body>') + 6, page.lastIndexOf('</body>'));
  shown.documentElement.lang = page.match(/<html lang="([^"]*)"/)?.[1] ?? '';
}

// Loading does not bubble, but it can be caught on its way down; frames that came before this script are looked at now.
document.addEventListener('load', event => {
  if (event.target.matches?.('iframe[data-preview]')) showPage(event.target);
}, true);
document.querySelectorAll('iframe[data-preview]').forEach(frame => {
  if (frame.contentDocument?.readyState === 'complete') showPage(frame);
});
