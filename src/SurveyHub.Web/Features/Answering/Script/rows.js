// Rows that the respondent adds. Each has a key, made here or by the server, that is part of the names of its controls; its number is only shown.
const placeholder = '@ny.';
const removedRows = new Map(); // Rows that were taken away on this page, and what stood in their fields.
let lastKeyAt = 0;

// As the server makes them: in order of time, and a letter first, so that none is taken for a number.
function newRowKey() {
  // Below all others, also those that were made by a clock that is fast.
  const made = [...fields.keys()].map(rowKeyOf).filter(key => key?.length > 9 && key.startsWith('r')).map(key => parseInt(key.slice(1, 10), 36));
  lastKeyAt = [Date.now(), lastKeyAt + 1, ...made.map(time => time + 1)].reduce((one, other) => (other > one ? other : one));
  const random = [...crypto.getRandomValues(new Uint8Array(7))].map(byte => (byte % 36).toString(36)).join('');
  return `r${lastKeyAt.toString(36).padStart(9, '0')}${random}`;
}

function rowKeyOf(path) { return path.includes('@') ? path.split('@')[1].split('.')[0] : null; }
function rowNameOf(path) { return path.split('@')[0]; }
function adderOf(name) { return document.querySelector(`[data-add-row="${name}"]`); }
function tableOf(adder) { return adder.closest('.card').querySelector(`tr[data-row="${adder.dataset.addRow}"]`)?.closest('table') ?? adder.parentElement.previousElementSibling; }
function rowsOf(adder) { return [...tableOf(adder).tBodies[0].rows].filter(row => row.dataset.row === adder.dataset.addRow); }
function shownRows(adder) { return rowsOf(adder).filter(row => !row.hidden); }
function fieldsIn(row) { return [...row.querySelectorAll('[data-field]')].map(one => fields.get(one.dataset.field)); }
function isRowEmpty(row) { return fieldsIn(row).every(isBlank); }
function keyOfRow(row) { return rowKeyOf(row.querySelector('[data-field]').dataset.field); }

/** Nothing stands in it, not even a comment. */
function isBlank(field) { return !JSON.parse(current(field)).some(([, value]) => value.trim() !== ''); }

function startRows() {
  const adders = [...document.querySelectorAll('[data-add-row]')];
  for (const adder of adders) {
    // Without script there are several to write in, since none can be added.
    shownRows(adder).filter(isUntouched).slice(Math.max(1, missingRows(adder))).forEach(forgetRow);
    adder.addEventListener('click', () => { const row = addRow(adder, newRowKey()); if (row) { answering(fieldsIn(row)[0])[0].focus(); announce(say(words.rowAdded, row.dataset.title)); } });
    renumber(adder);
  }
  // The focus stays until the button is let go: what a rule says once a field is left would move the button from under the pointer.
  form.addEventListener('mousedown', event => { if (event.target.closest('[data-remove-row], [data-add-row]')) event.preventDefault(); });
  form.addEventListener('click', event => {
    const pressed = event.target.closest('[data-remove-row]');
    if (pressed) removeRow(pressed.closest('tr'));
  });
}

function isUntouched(row) { return isRowEmpty(row) && fieldsIn(row).every(field => field.basis === '' && !isUnsaved(field)); }
function missingRows(adder) { return Math.max(0, Number(adder.dataset.least) - shownRows(adder).filter(row => !isRowEmpty(row)).length); }
function room(adder) { return Number(adder.dataset.most) - shownRows(adder).length; }

function forgetRow(row) {
  fieldsIn(row).forEach(field => fields.delete(field.path));
  row.querySelectorAll('[data-calculated]').forEach(output => outputs.delete(output.dataset.calculated));
  row.remove();
}

/** A row with this key, in the order of keys; null where there are as many as there may be. */
function addRow(adder, key, isForced = false) {
  if (!isForced && room(adder) <= 0) return null;
  const row = adder.parentElement.querySelector('template').content.querySelector('tr').cloneNode(true);
  for (const element of [row, ...row.querySelectorAll('*')]) {
    for (const attribute of [...element.attributes]) {
      if (attribute.value.includes(placeholder)) attribute.value = attribute.value.replaceAll(placeholder, `@${key}.`);
    }
  }
  const later = rowsOf(adder).find(other => keyOfRow(other) > key);
  const [last] = rowsOf(adder).slice(-1);
  if (later) later.before(row);
  else if (last) last.after(row);
  else tableOf(adder).tBodies[0].append(row);
  row.querySelectorAll('[data-field]').forEach(register);
  sumRow(row);
  knowOutputs(row);
  inOrder();
  renumber(adder);
  return row;
}

/** The field at a path of a row that is not on the page, with its row; undefined where there can be none. */
function fieldInNewRow(path) {
  const key = rowKeyOf(path);
  const adder = key && key !== 'ny' && adderOf(rowNameOf(path));
  if (!adder || fields.has(path)) return fields.get(path);
  addRow(adder, key, true);
  return fields.get(path);
}

// In the order of the page, in which they are gone through.
function inOrder() {
  const all = [...form.querySelectorAll('[data-field]')].map(one => [one.dataset.field, fields.get(one.dataset.field)]).filter(pair => pair[1]);
  fields.clear();
  all.forEach(pair => fields.set(...pair));
}

function renumber(adder) {
  shownRows(adder).forEach((row, i) => retitle(row, `${adder.dataset.label} ${i + 1}`));
  adder.hidden = room(adder) <= 0;
}

// The title stands before each cell's name; what somebody has written is never touched.
function retitle(row, title) {
  const old = row.dataset.title;
  if (old === title) return;
  row.dataset.title = title;
  row.querySelector('th').textContent = title;
  const renamed = text => text.replace(`${old}, `, `${title}, `).replace(`: ${old}`, `: ${title}`);
  row.querySelectorAll('[aria-label]').forEach(one => one.setAttribute('aria-label', renamed(one.getAttribute('aria-label'))));
  row.querySelectorAll('.visually-hidden').forEach(one => { one.textContent = renamed(one.textContent); });
}

/** Empties all its cells, which are saved as if they had been emptied one by one; the row stays on the page, unseen, until that is done. */
function removeRow(row) {
  const adder = adderOf(row.dataset.row);
  const before = fieldsIn(row).map(field => [field, current(field)]);
  before.forEach(([field]) => { put(field, '[]'); touch(field); sumUp(field); });
  // What a rule was about to say of it no longer holds; the server says anew what does.
  findings.forEach((finding, line) => { if (before.some(([field]) => finding.fields.includes(field.path))) findings.delete(line); });
  const title = row.dataset.title;
  removedRows.set(row, before);
  row.hidden = true;
  if (shownRows(adder).length === 0) addRow(adder, newRowKey());
  renumber(adder);
  calculate();
  noteRemoved(adder, row, say(words.rowRemoved, title));
  schedule(0);
}

function noteRemoved(adder, row, message) {
  document.querySelectorAll('[data-removed]').forEach(old => old.remove());
  // Heard with the button that the focus goes to, whatever else is said meanwhile.
  const said = Object.assign(paragraph(message), { id: 'removed-row' });
  const note = element('div', 'note', said);
  const undo = Object.assign(element('button', 'quiet', words.undoRemove), { type: 'button' });
  undo.setAttribute('aria-describedby', said.id);
  note.dataset.removed = '';
  note.append(undo);
  undo.addEventListener('click', () => { note.remove(); bringBack(adder, row); });
  adder.before(note);
  undo.focus();
  announce(message);
}

function bringBack(adder, row) {
  removedRows.get(row).forEach(([field, before]) => { put(field, before); touch(field); sumUp(field); count(field); });
  removedRows.delete(row);
  row.hidden = false;
  renumber(adder);
  calculate();
  schedule(0);
  announce(words.removeUndone);
  answering(fieldsIn(row)[0])[0].focus();
}

/** A colleague has written in a row that was taken away here: it is shown again. */
function showWritten(field) {
  const row = field.element.closest('tr[data-row]');
  if (!row?.hidden || isBlank(field)) return;
  row.hidden = false;
  renumber(adderOf(row.dataset.row));
}

/** So many rows below this one as a block from a spreadsheet needs, as far as there may be so many. */
function growFor(row, height) {
  const adder = row.dataset.row && adderOf(row.dataset.row);
  if (!adder) return;
  const rows = shownRows(adder);
  for (let lacking = height - (rows.length - rows.indexOf(row)); lacking > 0 && addRow(adder, newRowKey()); lacking--) ;
}

/** An empty row is nothing to answer, unless there have to be more. */
function isInIdleRow(field) {
  const row = field.element.closest('tr[data-row]');
  return row !== null && (row.hidden || (isRowEmpty(row) && missingRows(adderOf(row.dataset.row)) === 0));
}
