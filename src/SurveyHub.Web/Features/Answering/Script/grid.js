// Keys in a table of fields: between rows and columns as in a spreadsheet, but never in place of what a key does within a text or a list.
let arrived = null; // The control that a key led to, while nothing has happened in it: its text is selected, and the next arrow leads on.

function startGrid() {
  form.addEventListener('keydown', event => {
    if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
    const cell = event.target.closest('table.fields td');
    const step = cell && !event.isComposing && !event.altKey && !event.metaKey && answeredBy(event.target) ? stepOf(event) : null;
    if (step) {
      event.preventDefault();
      lead(cell, step);
    } else {
      arrived = null;
    }
  });
  form.addEventListener('pointerdown', () => { arrived = null; });
}

// Rows and columns to move by; null where the key is the control's own.
function stepOf(event) {
  const { target, key, shiftKey, ctrlKey } = event;
  const isBox = target.type === 'checkbox' && (target.closest('.matrix') !== null || answering(answeredBy(target)).length === 1);
  const isText = isTyped(target);
  const isLines = target.tagName === 'TEXTAREA';
  if (!isBox && !isText) return null;
  const atStart = isBox || isAt(target, 0);
  const atEnd = isBox || isAt(target, target.value.length);
  if (ctrlKey) {
    if (shiftKey) return null;
    if (key === 'Home' && (!isLines || atStart)) return [-Infinity, -Infinity];
    return key === 'End' && (!isLines || atEnd) ? [Infinity, Infinity] : null;
  }
  if (key === 'Enter') return isLines ? null : [shiftKey ? -1 : 1, 0];
  if (shiftKey) return null;
  switch (key) {
    case 'ArrowUp': return !isLines || atStart ? [-1, 0] : null;
    case 'ArrowDown': return !isLines || atEnd ? [1, 0] : null;
    case 'ArrowLeft': return atStart ? [0, -1] : null;
    case 'ArrowRight': return atEnd ? [0, 1] : null;
    default: return null;
  }
}

function isAt(control, place) {
  const isWhole = arrived === control && control.selectionStart === 0 && control.selectionEnd === control.value.length;
  return isWhole || (control.selectionStart === place && control.selectionEnd === place);
}

function lead(cell, [down, right]) {
  const rows = visibleRows(cell.closest('table'));
  const row = rows.indexOf(cell.parentElement);
  const next = down === 0 ? along([...cell.parentElement.cells], cell.cellIndex, right)
    : Number.isFinite(down) ? along(rows.map(one => one.cells[cell.cellIndex]), row, down)
      : rows.flatMap(one => [...one.cells]).map(controlIn).filter(control => control).at(down < 0 ? 0 : -1);
  if (!next) return;
  next.focus();
  if (isTyped(next)) next.select();
  arrived = next;
}

// Neither those that are not asked, nor those that were taken away.
function visibleRows(table) {
  return [...table.tBodies[0].rows].filter(row => !row.hidden && !row.hasAttribute('data-not-asked'));
}

// The next cell that can be filled in.
function along(cells, from, step) {
  for (let i = from + step; i >= 0 && i < cells.length; i += step) {
    const control = controlIn(cells[i]);
    if (control) return control;
  }
  return null;
}

function controlIn(cell) {
  if (cell?.closest('.matrix')) return cell.querySelector(':scope > .choice > input');
  const field = fields.get(cell?.querySelector('[data-field]')?.dataset.field);
  const controls = field ? answering(field) : [];
  return controls.find(control => control.type === 'radio' && control.checked) ?? controls[0];
}
