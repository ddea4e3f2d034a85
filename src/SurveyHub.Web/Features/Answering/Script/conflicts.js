// Two texts for one field.
function conflict(field, held) {
  field.conflict?.remove();
  const note = document.createElement('div');
  note.className = 'note warn';
  note.setAttribute('role', 'alert');
  note.append(paragraph(texts.conflict), paragraph(held.changedBy ?? texts.holds, 'small'), paragraph(held.words || texts.holdsNothing, 'typed'));
  const row = document.createElement('div');
  row.className = 'row';
  row.append(button(texts.useMine, () => decide(field, held, false)), button(texts.useTheirs, () => decide(field, held, true)));
  note.append(row);
  field.element.append(note);
  field.conflict = note;
  show(field, '');
  keep(field);
}

function decide(field, held, isTheirs) {
  field.conflict.remove();
  field.conflict = null;
  field.basis = held.sequence ?? '';
  field.saved = heldPairs(field, held);
  if (isTheirs) {
    adopt(field, held);
    show(field, '');
    keep(field);
  } else {
    // "Oförändrat" is no text of its own.
    if (field.refused?.unchanged) { adopt(field, held); field.carries = true; }
    touch(field);
    schedule(0);
  }
  field.controls.find(control => control.type !== 'hidden').focus();
}
