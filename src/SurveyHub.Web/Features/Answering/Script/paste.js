// A block of cells from a spreadsheet, pasted in one field, fills those to the right of it and below. One cell, or one text, is pasted as ever.
const ticks = ['ja', 'x', 'yes', 'true', 'on', '1'];
const noTicks = ['', 'nej', 'no', 'false', '0', '-', '–'];
let pasting = null; // The last block: what stood in its fields before, and the note that offers it back.

function startPaste() {
  form.addEventListener('paste', event => {
    const field = answeredBy(event.target);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // Several lines in a box for lines are one text; tabs are not typed.
    if (!field || (event.target.tagName === 'TEXTAREA' && !text.includes(tabulator))) return;
    const block = readBlock(text);
    const place = (block.length > 1 || block[0].length > 1) && placeFor(event.target, block);
    if (!place) return;
    event.preventDefault();
    fillBlock(event.target.closest('.matrix') ? asNames(block, answering(field)) : block, place);
  });
  form.addEventListener('input', event => pasting?.items.delete(answeredBy(event.target)));
  form.addEventListener('keydown', event => {
    if (pasting?.isFresh && (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z' && pasting.items.has(answeredBy(event.target))) {
      event.preventDefault();
      undoPaste();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && pasting) {
      pasting.isFresh = false;
    }
  });
}

// Tabs between cells, line breaks between rows, and quotes around a cell that has either within it.
function readBlock(text) {
  const lines = text.replaceAll(carriageReturn + newLine, newLine).replaceAll(carriageReturn, newLine);
  const plain = lines.endsWith(newLine) ? lines.slice(0, -1) : lines;
  const cell = new RegExp(`"((?:[^"]|"")*)"(?=[${tabulator}${newLine}]|$)|[^${tabulator}${newLine}]*`, 'y');
  const rows = [[]];
  for (let at = 0; ;) {
    cell.lastIndex = at;
    const found = cell.exec(plain);
    rows.at(-1).push(found[1] === undefined ? found[0] : found[1].replaceAll('""', '"'));
    at += found[0].length;
    if (at >= plain.length) return rows;
    if (plain[at] === newLine) rows.push([]);
    at += 1;
  }
}

// Crosses below the options of a matrix, as they stand in a spreadsheet, are the names of those options.
function asNames(block, controls) {
  const options = controls.filter(one => one.closest('td > .choice'));
  const isCross = text => ticks.includes(text.trim().toLowerCase());
  const areCrosses = block.every(row => row.length === options.length && row.every(text => isCross(text) || noTicks.includes(text.trim().toLowerCase())));
  return areCrosses ? block.map(row => [options.filter((_, i) => isCross(row[i])).map(one => one.value).join(';')]) : block;
}

// Where the block goes: an element to stand beside, and the field for each of its cells; null where it is no block to this control.
function placeFor(control, block) {
  const cell = control.closest('table.fields td');
  if (cell) {
    const table = cell.closest('table');
    growFor(cell.parentElement, block.length);
    const rows = visibleRows(table);
    const row = rows.indexOf(cell.parentElement);
    // In a matrix a row is one field: a column of names of options fills one each.
    if (table.matches('.matrix')) return { beside: table, at: (r, c) => c === 0 ? fields.get(rows[row + r]?.dataset.field) : undefined };
    const at = (r, c) => rows[row + r]?.cells[cell.cellIndex + c];
    return { beside: table, at: (r, c) => (at(r, c)?.closest('.calculated, .calculated-row') ? null : fields.get(at(r, c)?.querySelector('[data-field]')?.dataset.field)) };
  }
  // Numbers below each other in one question take one column, or one row.
  const series = [...control.closest('.card').querySelectorAll('input.figure')].filter(one => !one.closest('table'));
  const from = series.indexOf(control);
  if (from < 0 || from === series.length - 1 || (block.length > 1 && block.some(row => row.length > 1))) return null;
  return { beside: control.closest('.card').lastElementChild, at: (r, c) => series[from + r + c] && answeredBy(series[from + r + c]) };
}

function fillBlock(block, place) {
  const items = new Map();
  const unread = [];
  let fitting = [0, 0];
  const left = block.map((row, r) => row.filter((text, c) => {
    const field = place.at(r, c);
    // What is worked out is not pasted: a block with its sums fits.
    if (field === null) return false;
    if (!field) return text.trim() !== '';
    fitting = [Math.max(fitting[0], r + 1), Math.max(fitting[1], c + 1)];
    const before = current(field);
    if (fill(field, text)) items.set(field, before);
    else unread.push(text.trim());
    return false;
  }));
  const lost = left.flat().length;
  const message = [say(words.pasted, ...fitting), lost && say(words.pastedLost, lost), unread.length && say(words.pastedUnread, unread.length)].filter(part => part).join(' ');
  items.forEach((_, field) => { touch(field); sumUp(field); count(field); });
  calculate();
  schedule(0);
  pasting?.note.remove();
  pasting = { items, isFresh: true, note: pasteNote(message, [...left.map(row => row.join(tabulator)), ...unread].filter(line => line)) };
  place.beside.after(pasting.note);
  announce(message);
}

function pasteNote(message, lines) {
  const note = element('div', lines.length > 0 ? 'note warn pasted' : 'note pasted', paragraph(message));
  if (lines.length > 0) note.append(paragraph(lines.join(newLine), 'typed small'));
  const undo = Object.assign(element('button', 'quiet', words.undoPaste), { type: 'button' });
  undo.addEventListener('click', undoPaste);
  note.append(undo);
  return note;
}

// What has been changed since it was pasted stays.
function undoPaste() {
  const { items, note } = pasting;
  pasting = null;
  note.remove();
  items.forEach((before, field) => { put(field, before); touch(field); sumUp(field); count(field); });
  calculate();
  schedule(0);
  announce(words.pasteUndone);
  answering([...items.keys()][0])[0].focus();
}

// Writes a cell in a field; false when the field cannot take it, and then keeps what it has.
function fill(field, text) {
  const plain = text.trim();
  const controls = answering(field);
  const [first] = controls;
  const same = (one, other) => one.trim().toLowerCase() === other.toLowerCase();
  if (first.options) {
    const option = [...first.options].find((one, i) => (i === 0 ? plain === '' : same(one.value, plain) || same(one.text, plain)));
    if (option) first.value = option.value;
    return Boolean(option);
  }
  if (!isButton(first)) {
    first.value = first.tagName === 'TEXTAREA' ? text : plain.split(newLine).map(line => line.trim()).join(' ');
  } else if (controls.length === 1) {
    const isTick = ticks.includes(plain.toLowerCase());
    if (!isTick && !noTicks.includes(plain.toLowerCase())) return false;
    first.checked = isTick;
  } else {
    const wanted = plain.replaceAll(newLine, ';').split(';').map(part => part.trim()).filter(part => part);
    const chosen = wanted.map(part => controls.find(one => same(one.value, part) || same(one.parentElement.textContent, part)));
    if (chosen.includes(undefined) || (first.type === 'radio' && chosen.length > 1)) return false;
    controls.forEach(one => { one.checked = chosen.includes(one); });
  }
  // A value stands in place of "uppgift saknas".
  if (plain !== '') field.controls.filter(one => one.name === `${field.path}:status`).forEach(one => { one.checked = one.value === ''; });
  return true;
}
