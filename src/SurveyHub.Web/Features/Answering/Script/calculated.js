// Numbers that are worked out of others, while somebody types: exact fractions, rounded when they are shown, as the server does.
const outputs = new Map(); // Of each path, where its number is shown.

function startCalculating() {
  knowOutputs(document);
  // After everybody else has heard of it.
  ['input', 'change'].forEach(sign => document.addEventListener(sign, calculate));
  if ([...fields.values()].some(isDirty)) { outputs.forEach(output => { output.stands = ''; }); calculate(); }
}

function knowOutputs(place) {
  const fresh = [...place.querySelectorAll('[data-calculated]')];
  fresh.forEach(output => outputs.set(output.dataset.calculated, output));
  // As it is drawn, in better words than are known here.
  const known = new Map();
  fresh.filter(output => output.dataset.how).forEach(output => { output.stands = said(output, valueAt(output.dataset.calculated, known)); });
}

function calculate() {
  const known = new Map();
  for (const [path, output] of outputs) if (output.dataset.how) showNumber(output, valueAt(path, known));
}

/** A fraction [above, below]; or else why there is none. */
function valueAt(path, known) {
  const output = outputs.get(path);
  if (!output) return typedAt(fields.get(path));
  if (!known.has(path)) {
    known.set(path, 'unknown');
    known.set(path, isHidden(output) ? 'none' : workOut(output.dataset, known));
  }
  return known.get(path);
}

function isHidden(element) { return element.closest('[data-not-asked], tr[hidden]') !== null; }

function typedAt(field) {
  if (!field || isHidden(field.element)) return 'none';
  const [control] = answering(field);
  const status = field.controls.find(one => one.name === `${field.path}:status` && isOn(one))?.value;
  if (control.value.trim() === '') return status === words.notApplicable ? 'none' : status ? 'unknown' : 'empty';
  const number = numberOf(control.value, control.nextElementSibling?.textContent ?? '');
  return number === null ? 'unknown' : [number, scale];
}

function workOut({ how, of, per, emptyIsZero }, known) {
  if (!how) return 'unknown';
  const typed = of.split(' ').flatMap(inRows).map(path => valueAt(path, known));
  const isZero = emptyIsZero !== undefined && (typed.some(part => part !== 'empty' && part !== 'none') || isBegun(of));
  const parts = typed.map(part => (part === 'empty' && isZero ? [0n, 1n] : part));
  if (parts.length === 0) return isZero ? [0n, 1n] : 'empty';
  const numbers = parts.filter(part => part !== 'none');
  // Nothing adds nothing; of a difference or a quotient it leaves nothing.
  if (numbers.length === 0 || (how !== 'sum' && numbers.length < parts.length)) return 'none';
  const obstacle = ['empty', 'unknown', 'zero'].find(reason => numbers.includes(reason));
  if (obstacle) return obstacle;
  if (how === 'sum') return numbers.reduce(plus);
  const [first, second] = numbers;
  if (how === 'difference') return plus(first, [-second[0], second[1]]);
  if (second[0] === 0n) return 'zero';
  const sign = second[0] < 0n ? -1n : 1n;
  return [first[0] * BigInt(per) * second[1] * sign, first[1] * second[0] * sign];
}

/** Whether anything is answered in the questions where the numbers stand: only there does an empty field say that there is none. */
function isBegun(of) {
  const questions = new Set(of.split(' ').map(questionOf));
  return [...fields.values()].some(field => questions.has(questionOf(field.path)) && !isHidden(field.element) && isAnswered(field));
}

function questionOf(path) { return path.split('.')[0]; }

function plus([above, below], [other, by]) { return below === by ? [above + other, below] : [above * by + other * below, below * by]; }

/** Of a row that the respondent adds, the numbers in all of them in which something stands. */
function inRows(path) {
  if (fields.has(path) || outputs.has(path)) return [path];
  return [...fields.keys(), ...outputs.keys()].filter(other => rowKeyOf(other) && other.replace(/@[^.]+/, '') === path && !isIdle((outputs.get(other) ?? fields.get(other).element).closest('tr')));
}

function isIdle(row) { return row.hidden || isRowEmpty(row); }

function showNumber(output, value) {
  const text = said(output, value);
  if (output.stands === text) return;
  output.stands = text;
  const why = Array.isArray(value) ? '' : { empty: words.calcEmpty, unknown: words.calcUnknown, zero: words.calcZero }[value] ?? '';
  const [shown, reason] = output.children;
  shown.textContent = Array.isArray(value) ? text : dashes[3];
  reason.textContent = why ? ` ${why}` : '';
  output.title = why;
}

/** The number with its unit, or why there is none. */
function said({ dataset: { decimals, unit } }, value) {
  return Array.isArray(value) ? rounded(value, Number(decimals)) + (unit ? hardSpace + unit : '') : value;
}

/** Halves away from zero. */
function rounded([above, below], decimals) {
  const unit = 10n ** BigInt(decimals);
  const size = ((above < 0n ? -above : above) * unit * 2n + below) / (below * 2n);
  const fraction = decimals ? `,${String(size % unit).padStart(decimals, '0')}` : '';
  return `${above < 0n && size > 0n ? minus : ''}${grouped(size / unit)}${fraction}`;
}
