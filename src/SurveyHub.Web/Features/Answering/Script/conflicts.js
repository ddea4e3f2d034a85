// Several texts for one field. Drawn as the page draws them (ConflictNote.razor), when they come about while the page is open.
function showConflict(field, news) {
  const shown = field.element.querySelector(':scope > [data-conflict]');
  const conflict = news?.conflict;
  const isSame = JSON.stringify(conflict) === JSON.stringify(field.conflict?.conflict);
  field.conflict = conflict ? news : null;
  if (!conflict) { shown?.remove(); return; }
  if (isSame) return;
  const note = drawConflict(conflict);
  if (!shown) {
    // Below the control, so that it does not move under whoever is typing.
    const holders = [...field.element.children].filter(child => child.tagName !== 'DETAILS' && field.controls.some(control => child.contains(control)));
    (holders.pop() ?? field.element.querySelector(':scope > .notes')).after(note);
    status.textContent = conflict.announcement;
    return;
  }
  // Whoever is about to press a button keeps it, though a colleague goes on typing.
  const pressed = [...shown.querySelectorAll('button')].indexOf(document.activeElement);
  shown.replaceWith(note);
  if (pressed >= 0) note.querySelectorAll('button')[pressed]?.focus();
}

function drawConflict(conflict) {
  const note = element('div', 'note warn conflict', paragraph(conflict.explanation));
  note.dataset.conflict = '';
  for (const text of conflict.texts) {
    note.append(element('div', '', paragraph(text.title, 'small'), paragraph(text.words, 'typed'), conflictButton(text.choice)));
  }
  const link = Object.assign(document.createElement('a'), { href: conflict.history, textContent: conflict.seeHistory });
  note.append(element('div', '', conflictButton(conflict.merge), element('p', 'small', link)));
  return note;
}

function conflictButton(choice) {
  return Object.assign(document.createElement('button'), { type: 'submit', className: 'quiet', name: ':use', value: choice.use, textContent: choice.says });
}

/** Somebody else has decided: where one's own text stood in the control and does not hold, what was let stay takes its place. */
function endConflict(field) {
  if (field.coming) field.coming.conflict = null;
  if (field.conflict && isAside(field.conflict.conflict, field.basis) && !isDirty(field)) {
    adopt(field, field.conflict.held);
    show(field, field.conflict.by ?? '');
  }
  showConflict(field, null);
}

/** A person has decided: it is sent as soon as what was sent before is answered. */
function choose(pressed) {
  const field = fields.get(pressed.closest('[data-field]').dataset.field);
  const [path, chosen, held, upTo] = pressed.value.split(' ');
  // One's own text that does not hold may stand in the control still, and further on than it was sent.
  const isTyped = chosen === 'text' || (chosen === field.basis && chosen !== held);
  field.choice = isTyped ? { basis: held === '0' ? '' : held, use: `${path} text ${held} ${upTo}`, isTyped } : { basis: '', use: pressed.value, isTyped };
  show(field, texts.saving);
  schedule(0);
  field.controls.find(control => control.type !== 'hidden').focus();
}

/** What was typed before the choice is one more text since, and is decided with the others. */
function renew(field, result) {
  if (!field.choice || !result.conflict) return;
  const [path, chosen, held, upTo] = field.choice.use.split(' ');
  const [holds, ...open] = result.conflict.texts.map(text => text.sequence);
  if (String(holds) !== held || open.some(one => one > Number(upTo) && one !== result.entry)) return;
  field.choice.use = [path, chosen, held, Math.max(...open)].join(' ');
}

function isAside(conflict, sequence) { return conflict?.texts.some((text, i) => i > 0 && String(text.sequence) === sequence) ?? false; }
