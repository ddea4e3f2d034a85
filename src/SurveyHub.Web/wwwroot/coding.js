// Coding answers by keyboard. The page is a form whose buttons do everything; this chooses words, presses the buttons, and puts the page that comes back in
// place of the one that is there. Listens on the document, because the page's elements are replaced.

const form = () => document.getElementById('coding');
const texts = () => [...document.querySelectorAll('.coded[data-answer]')];

let chosen = null; // { page, answer, start, end, from, to }: words of one text, by characters, and those that the choosing began with.
let sent = Promise.resolve(); // What is sent goes in turn.
let isLeaving = false;

/** The pieces of a text with where they begin, without the names of themes that stand between them. */
function pieces(text) {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT, node => node.parentElement.closest('[data-skip]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const found = [];
  let start = 0;
  while (walker.nextNode()) {
    found.push({ node: walker.currentNode, start });
    start += walker.currentNode.data.length;
  }
  return found;
}

/** Whether the chosen words are of this text: another organisation may have written the very same. */
const isIn = text => chosen?.page === location.pathname && chosen.answer === text.dataset.answer;

const wordsOf = text => pieces(text).map(piece => piece.node.data).join('');

/** Where a point of a selection is, in characters; what lies in a theme's name is where the name stands. */
function offsetOf(text, node, offset) {
  const point = document.createRange();
  point.setStart(node, offset);
  let place = 0;
  for (const piece of pieces(text)) {
    if (piece.node === node) return piece.start + offset;
    if (point.comparePoint(piece.node, 0) < 0) place = piece.start + piece.node.data.length;
  }
  return place;
}

function units(text, granularity) {
  const segments = new Intl.Segmenter(document.documentElement.lang || 'sv', { granularity }).segment(wordsOf(text));
  return [...segments].filter(one => granularity === 'word' ? one.isWordLike : one.segment.trim()).map(one => {
    const start = one.index + one.segment.length - one.segment.trimStart().length;
    return { start, end: start + one.segment.trim().length };
  });
}

/** Shows what is chosen as the browser shows any selection, and says it in words. */
function choose(text, start, end, from = start, to = end) {
  chosen = { page: location.pathname, answer: text.dataset.answer, start, end, from, to };
  const range = document.createRange();
  for (const { node, start: at } of pieces(text)) {
    if (start >= at && start < at + node.data.length) range.setStart(node, start - at);
    if (end > at && end <= at + node.data.length) range.setEnd(node, end - at);
  }
  const selection = document.getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  tell(wordsOf(text).slice(start, end));
  const box = range.getBoundingClientRect();
  if (box.top < 0 || box.bottom > innerHeight) range.startContainer.parentElement.scrollIntoView({ block: 'center' });
}

function chooseNothing() {
  chosen = null;
  document.getSelection().removeAllRanges();
  tell('');
}

function tell(words) {
  const place = document.getElementById('chosen');
  if (place) place.textContent = words ? place.dataset.some.replace('{0}', () => words) : place.dataset.none;
}

/** The next or the previous word or sentence; with Shift as much more of it, or as much less, seen from where the choosing began. */
function move(text, granularity, isForward, isMore) {
  const all = units(text, granularity);
  const now = isIn(text) ? chosen : null;
  if (all.length === 0) return;
  if (!now) return chooseOne(text, isForward ? all[0] : all.at(-1));
  const around = all.find(one => one.start <= now.start && one.end >= now.end);
  if (!isMore && around && around.end - around.start > now.end - now.start) return chooseOne(text, around);
  if (!isMore) return chooseOne(text, isForward ? all.find(one => one.start >= now.end) : all.findLast(one => one.end <= now.start));
  let { start, end } = now;
  if (isForward && start < now.from) start = Math.min(now.from, all.find(one => one.start > start)?.start ?? start);
  else if (isForward) end = all.find(one => one.end > end)?.end ?? end;
  else if (end > now.to) end = Math.max(now.to, all.findLast(one => one.end < end)?.end ?? end);
  else start = all.findLast(one => one.start < start)?.start ?? start;
  choose(text, start, end, now.from, now.to);
}

function chooseOne(text, one) {
  if (one) choose(text, one.start, one.end);
}

document.addEventListener('selectionchange', () => {
  const selection = document.getSelection();
  if (selection.isCollapsed || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const text = texts().find(one => one.contains(range.startContainer) && one.contains(range.endContainer));
  if (!text) return;
  const [start, end] = [offsetOf(text, range.startContainer, range.startOffset), offsetOf(text, range.endContainer, range.endOffset)];
  if (end <= start || (isIn(text) && chosen.start === start && chosen.end === end)) return;
  chosen = { page: location.pathname, answer: text.dataset.answer, start, end, from: start, to: end };
  tell(wordsOf(text).slice(start, end));
});

const keys = {
  ArrowRight: (text, event) => move(text, 'word', true, event.shiftKey),
  ArrowLeft: (text, event) => move(text, 'word', false, event.shiftKey),
  ArrowDown: (text, event) => move(text, 'sentence', true, event.shiftKey),
  ArrowUp: (text, event) => move(text, 'sentence', false, event.shiftKey),
  Escape: chooseNothing,
  Enter: (_, event) => event.repeat || press('[data-key=Enter]'),
  PageDown: () => follow('a[rel=next]'),
  PageUp: () => follow('a[rel=prev]'),
  Delete: text => removeAt(text),
  Backspace: text => removeAt(text),
  '/': () => document.getElementById('theme-search')?.focus(),
};

document.addEventListener('keydown', event => {
  if (event.target.id === 'theme-search') return search(event);
  const text = event.target.closest?.('.coded[data-answer]');
  if (!text || event.ctrlKey || event.metaKey || event.altKey) return;
  const act = keys[event.key] ?? (event.key.length === 1 && !event.repeat && markWith(event.key.toLowerCase()));
  if (!act) return;
  event.preventDefault();
  if (!isLeaving) act(text, event);
});

const markWith = letter => {
  const button = document.querySelector(`button[data-key="${CSS.escape(letter)}"]`);
  return button && (() => button.click());
};

function press(button) {
  document.querySelector(button)?.click();
}

function follow(link) {
  const target = document.querySelector(link);
  if (target) load(target.href, {});
}

/** The mark that the chosen words begin in, the shortest first. */
function removeAt(text) {
  const piece = isIn(text) && pieces(text).findLast(one => one.start <= chosen.start);
  const ids = piece?.node.parentElement.closest('mark')?.dataset.codings.split(' ') ?? [];
  document.querySelector(`button[name="Form.Remove"][value="${ids.at(-1)}"]`)?.click();
}

/** Enter in the box marks with the first theme that is left; Escape leads back to the text. */
function search(event) {
  if (event.key === 'Enter') {
    event.preventDefault();
    document.querySelector('.themes li:not([hidden]) button')?.click();
  } else if (event.key !== 'Escape') {
    return;
  }
  event.target.value = '';
  show('');
  focusText();
}

document.addEventListener('input', event => {
  if (event.target.id === 'theme-search') show(event.target.value.trim().toLowerCase());
});

function show(words) {
  for (const item of document.querySelectorAll('.themes li[data-name]')) item.hidden = !item.dataset.name.toLowerCase().includes(words);
}

const focusText = () => (texts().find(isIn) ?? texts()[0])?.focus();

document.addEventListener('submit', event => {
  if (event.target !== form()) return;
  event.preventDefault();
  const body = new FormData(form(), event.submitter);
  if (texts().some(isIn) && !body.get('Form.Words')) {
    body.set('Form.Answer', chosen.answer);
    body.set('Form.Start', chosen.start);
    body.set('Form.Length', chosen.end - chosen.start);
  }
  if (body.get('Form.Action') === 'read') isLeaving = true;
  load(event.target.action, { method: 'POST', body });
});

/** Fetches the page and puts its form in place of this one; the focus and what is chosen stay where they were. */
function load(address, request) {
  sent = sent.then(async () => {
    try {
      const answer = await fetch(address, request);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const next = page.getElementById('coding');
      if (!answer.ok || !next) return location.assign(answer.redirected || !request.method ? answer.url : address);
      const hadFocus = form().contains(document.activeElement);
      const isOther = answer.url !== location.href;
      form().replaceWith(document.adoptNode(next));
      document.title = page.title;
      if (isOther) {
        chosen = null;
        history.pushState(null, '', answer.url);
        scrollTo(0, 0);
      }
      if (hadFocus) focusText();
      const text = texts().find(isIn);
      if (text) choose(text, chosen.start, chosen.end, chosen.from, chosen.to);
    } catch {
      const status = document.getElementById('coding-status');
      status.hidden = false;
      status.className = 'note bad';
      status.textContent = form().dataset.failed;
    } finally {
      isLeaving = false;
    }
  });
}
