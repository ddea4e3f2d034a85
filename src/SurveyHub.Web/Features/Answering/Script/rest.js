// What is missing in a sum, filled in an empty field by one press: 100 where all is paid in one way, 1 where the shares come to 99. By keyboard it is
// the key that begins a sum in a spreadsheet.
const rest = Object.assign(document.createElement('button'), { type: 'button', className: 'rest quiet', tabIndex: -1 });

function startRest() {
  rest.addEventListener('pointerdown', event => event.preventDefault()); // The focus stays where somebody writes.
  rest.addEventListener('click', () => fillRest(answeredBy(rest.previousElementSibling)));
  ['focusin', 'input', 'pointerover'].forEach(sign => form.addEventListener(sign, event => { if (event.target !== rest) offerRest(event.target); }));
  form.addEventListener('keydown', event => {
    const field = event.key === '=' && !event.isComposing ? answeredBy(event.target) : undefined;
    if (!field || restFor(field) === null) return;
    event.preventDefault();
    fillRest(field);
  });
}

// Beside the control that is pointed at, else the one that is written in.
function offerRest(target) {
  const at = [target, document.activeElement].map(one => fields.get(one.closest?.('[data-field]')?.dataset.field));
  const field = at.find(one => one && restFor(one) !== null);
  if (!field) return rest.remove();
  const text = swedish(restFor(field));
  const control = answering(field)[0];
  rest.textContent = text;
  rest.setAttribute('aria-label', say(words.fillRest, text));
  if (rest.previousElementSibling !== control) control.after(rest);
}

/** The number that makes a sum right; null for a field that has one already, or where nothing is missing. */
function restFor(field) {
  if (answering(field)[0].value.trim() !== '') return null;
  const missing = (sums.get(field.path) ?? []).filter(sum => sum.isExact).map(sum => {
    const [total, target] = [totalOf(sum), targetOf(sum)];
    return sum.whole === field.path ? total : target === null ? 0n : target - total;
  }).filter(number => number > 0n);
  // In a row and a column: what both have room for.
  return missing.length === 0 ? null : missing.reduce((least, number) => (number < least ? number : least));
}

function fillRest(field) {
  const text = swedish(restFor(field));
  const [control] = answering(field);
  rest.remove();
  fill(field, text);
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.focus();
  announce(say(words.restFilled, text));
}
