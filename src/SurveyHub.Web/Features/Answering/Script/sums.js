// Sums of rows and columns while somebody types, and what the rules find once a row is left. The server says both again with every save.
const scale = 100000000n; // Eight decimals, the most that a number is written with.
const minus = String.fromCharCode(0x2212);
const dashes = [0x2010, 0x2011, 0x2012, 0x2013, 0x2212].map(code => String.fromCharCode(code));
const sums = new Map(); // Of each field, the sums it takes part in.
const findings = new Map(); // What a line has got wrong and that is not shown yet: whoever is still writing in it is left alone.

function startSums() {
  form.addEventListener('input', event => sumUp(answeredBy(event.target)));
  form.addEventListener('focusout', () => setTimeout(showFindings));
  fields.forEach(field => { if (isDirty(field)) sumUp(field); });
}

function knowSum(element) {
  const sum = { element, parts: element.dataset.parts.split(' '), whole: element.dataset.whole, target: element.dataset.target, unit: element.dataset.unit ?? '', isExact: 'exact' in element.dataset };
  [...sum.parts, sum.whole].filter(path => path).forEach(path => takePart(path, sum));
}

function takePart(path, sum) { sums.set(path, [...sums.get(path) ?? [], sum]); }

/** Of a row that is added: its own sums, and those of its columns. */
function sumRow(row) {
  row.querySelectorAll('[data-parts]').forEach(knowSum);
  for (const { path } of fieldsIn(row)) {
    const column = path.split('.')[2];
    const below = [...new Set([...sums.values()].flat())].filter(sum => !sum.element.closest('tr[data-row]')
      && sum.parts.some(part => rowKeyOf(part) && rowNameOf(part) === rowNameOf(path) && part.split('.')[2] === column));
    for (const sum of below.filter(one => !one.parts.includes(path))) {
      sum.parts.push(path);
      sum.element.dataset.parts = sum.parts.join(' ');
      takePart(path, sum);
    }
  }
}

function sumUp(field) {
  for (const sum of sums.get(field?.path) ?? []) {
    const [total, target] = [totalOf(sum), targetOf(sum)];
    const text = target === null ? swedish(total) : say(words.sumOf, swedish(total), swedish(target));
    sum.element.textContent = sum.unit ? text + hardSpace + sum.unit : text;
  }
}

function totalOf(sum) { return sum.parts.reduce((known, path) => known + (numberIn(path, sum.unit) ?? 0n), 0n); }

function targetOf(sum) {
  if (sum.whole) return numberIn(sum.whole, sum.unit);
  return sum.target === undefined ? null : numberOf(sum.target, sum.unit);
}

function numberIn(path, unit) {
  const worked = outputs.has(path) && valueAt(path, new Map());
  if (worked) return Array.isArray(worked) ? (worked[0] * scale) / worked[1] : null;
  const field = fields.get(path);
  return field ? numberOf(answering(field)[0].value, unit) : null;
}

// As the server reads a number (SwedishNumber), in hundred millionths; null for anything else.
function numberOf(text, unit) {
  let plain = plainOf(text);
  const suffix = plainOf(unit).toLowerCase();
  if (suffix && plain.toLowerCase().endsWith(suffix)) plain = plain.slice(0, -suffix.length).trimEnd();
  const found = /^(-? *)((?:[0-9]{1,3}(?: [0-9]{3})+)|[0-9]+)(?:([,.])([0-9]{1,8}))?$/.exec(plain);
  if (!found) return null;
  const [, sign, groups, mark, fraction = ''] = found;
  const whole = groups.replaceAll(' ', '');
  if (whole.length > 15 || (mark === '.' && fraction.length === 3 && whole.length <= 3 && whole !== '0')) return null;
  const number = BigInt(whole) * scale + BigInt(fraction.padEnd(8, '0'));
  return sign ? -number : number;
}

function plainOf(text) { return [...text].map(c => (c.trim() === '' ? ' ' : dashes.includes(c) ? '-' : c)).join('').trim(); }

function swedish(number) {
  const size = number < 0n ? -number : number;
  const fraction = String(size % scale).padStart(8, '0').replace(/0+$/, '');
  return `${number < 0n ? minus : ''}${grouped(size / scale)}${fraction ? `,${fraction}` : ''}`;
}

function judge(lines) {
  for (const line of lines) {
    const sum = document.querySelector(`[data-line="${line.line}"]`);
    if (sum && line.sum !== null && !sum.dataset.parts.split(' ').some(path => fields.has(path) && isDirty(fields.get(path)))) sum.textContent = line.sum;
    const shown = document.querySelector(`[data-finding="${line.line}"]`);
    findings.delete(line.line);
    const isSame = shown && line.finding && shown.textContent === line.finding.text && shown.parentElement.id === `n-${line.finding.anchor}`;
    if (isSame) continue;
    if (shown) {
      const field = fields.get(shown.closest('[data-field]').dataset.field);
      shown.remove();
      markWrong(field);
    }
    if (line.finding) findings.set(line.line, line.finding);
  }
  showFindings();
  calculate();
}

function showFindings() {
  const at = document.activeElement?.closest('[data-field]')?.dataset.field;
  for (const [line, finding] of findings) {
    const field = fields.get(finding.anchor);
    if (finding.fields.includes(at)) continue;
    findings.delete(line);
    if (!field) continue;
    const said = paragraph(finding.text, finding.look);
    said.dataset.finding = line;
    document.getElementById(`n-${field.path}`).append(said);
    markWrong(field);
    if (finding.look === 'asks') field.element.querySelector('details')?.setAttribute('open', '');
    // What a paste has just said, of values that did not fit, is heard too.
    if (!finding.isCalm) announce(pasting?.isFresh ? `${status.textContent} ${finding.text}` : finding.text);
  }
}

function markWrong(field) {
  const isWrong = field.element.querySelector(':scope > .notes .problem') !== null;
  field.element.classList.toggle('wrong', isWrong);
  const control = answering(field)[0];
  if (!isButton(control)) isWrong ? control.setAttribute('aria-invalid', 'true') : control.removeAttribute('aria-invalid');
}
