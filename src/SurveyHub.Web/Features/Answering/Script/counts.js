// How long a text is, counted as the server counts it: what a reader calls characters, a line break as one, blanks at the ends as none.
const characters = globalThis.Intl?.Segmenter ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null;
const nearing = 0.9; // Of what fits: then it is said aloud, once.
const restful = 150; // Milliseconds without typing before a text is counted.

function startCounts() {
  form.addEventListener('input', event => {
    const field = answeredBy(event.target);
    if (!field || !event.target.dataset.max) return;
    clearTimeout(field.counting);
    field.counting = setTimeout(() => count(field), restful);
  });
  // One who goes back to a text sees how long it is.
  form.addEventListener('focusin', event => { if (event.target.dataset.max) count(answeredBy(event.target)); });
}

function lengthOf(text) {
  const plain = text.trim();
  let length = 0;
  if (!characters) return [...plain].length;
  for (const _ of characters.segment(plain)) length += 1;
  return length;
}

function count(field) {
  const [control] = answering(field);
  const most = Number(control.dataset.max);
  if (!most) return;
  const length = lengthOf(control.value);
  const level = length > most ? 2 : length >= most * nearing ? 1 : 0;
  // A short text is hardly ever too long; there it is shown when it matters.
  const isShown = control.tagName === 'TEXTAREA' || level > 0;
  const text = say(level === 2 ? words.countOver : words.count, grouped(length), grouped(most), grouped(length - most));
  if (isShown || field.count) {
    if (!field.count) control.after(field.count = paragraph('', ''));
    field.count.textContent = isShown ? text : '';
    field.count.className = level === 2 ? 'count small over' : 'count small soft';
  }
  if (level > (field.countLevel ?? 0)) announce(text);
  field.countLevel = level;
}

function grouped(number) {
  let left = String(number);
  const groups = [];
  for (; left.length > 3; left = left.slice(0, -3)) groups.unshift(left.slice(-3));
  return [left, ...groups].join(hardSpace);
}
