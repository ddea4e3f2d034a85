// Sending.
async function send(isLeaving) {
  clearTimeout(timer);
  timer = 0;
  if (inFlight || stopped) return;
  const stray = strays[0];
  const batch = stray ? [] : [...fields.values()].filter(field => begin(field));
  if (!stray && batch.length === 0) return;
  inFlight = true;
  turn += 1;
  const saves = stray ? [stray] : batch.map(field => field.sent);
  const outcome = await post(saves, isLeaving);
  inFlight = false;
  turn += 1;
  if (typeof outcome === 'string') refuse(outcome, batch);
  else if (!outcome) retryLater(batch);
  else if (stray) { strays.shift(); localRemove(stray.key, stray.text); recovered(); schedule(0); }
  else told(batch, outcome);
}

function begin(field) {
  if (field.sent) return true;
  const choice = field.choice;
  if (!choice && !isDirty(field)) return false;
  field.sent = { path: field.path, id: newId(), basis: choice?.basis ?? field.basis, use: choice?.use, pairs: choice?.isTyped === false ? null : current(field) };
  field.choice = null;
  field.typedAt = 0;
  keep(field);
  return true;
}

// What the server says; null when it does not answer or asks to wait; a text when it will never take it.
async function post(saves, isLeaving) {
  const body = new URLSearchParams([[':ticket', form.dataset.ticket], [':after', stamp]]);
  for (const save of saves) {
    if (save.use) body.append(':use', save.use);
    if (!save.pairs) continue;
    body.append(':change', `${save.path} ${save.id} ${save.basis}`);
    JSON.parse(save.pairs).forEach(pair => body.append(pair[0], pair[1]));
  }
  try {
    const isSmall = body.toString().length < 60000; // More is not taken when a page is left.
    const response = await fetch(form.dataset.save, {
      method: 'POST', body, redirect: 'error', keepalive: isLeaving && isSmall, signal: AbortSignal.timeout(patience),
    });
    if (response.ok) return await response.json();
    switch (response.status) {
      case 400: return texts.outdated;
      case 403: case 404: case 410: return texts.refused;
      case 413: return texts.tooLarge;
      default: return null;
    }
  } catch {
    return null;
  }
}

function told(batch, answer) {
  for (const result of answer.fields) {
    const field = batch.find(one => one.path === result.field);
    const sent = field.sent;
    field.sent = null;
    if (sent.pairs) field.saved = sent.pairs;
    if (!answer.refusal) become(field, sent, result, answer.time);
    keep(field);
  }
  progress(answer.progress);
  if (answer.refusal) { stop(answer.refusal); return; }
  recovered();
  hear(answer.news, answer.fields.map(result => result.field));
  if ([...fields.values()].some(field => field.choice || isDirty(field))) schedule(pause);
}

/** What became of a save. */
function become(field, sent, result, time) {
  const isLost = result.outcome === 'conflict' || result.outcome === 'outdated';
  if (isLost) {
    // What is typed further in a text that does not hold builds on that text, and becomes part of the same conflict.
    if (result.entry) field.basis = String(result.entry);
    const isOpen = isAside(result.conflict, field.basis);
    if (!isOpen && !isDirty(field)) adopt(field, result.held);
    show(field, isDirty(field) ? texts.saving : isOpen ? texts.savedAside.replace('{0}', time) : result.outcome === 'outdated' ? texts.decidedBefore : result.by ?? '');
  } else {
    if (result.outcome === 'saved') changed.add(field.path);
    // The next save builds on this one. Where somebody has saved since, it becomes a conflict, and a person decides.
    field.basis = String(result.sequence ?? '');
    if (!sent.pairs || (!isDirty(field) && (!result.problem || result.held.sequence !== result.sequence))) adopt(field, result.held);
    show(field, isDirty(field) ? texts.saving : texts.saved.replace('{0}', time));
    explain(field, result.problem, result.readAs);
  }
  showConflict(field, result);
}

/** Shows what the server holds, where that differs from what was typed: "uppgift saknas" may have become a choice. */
function adopt(field, held) {
  put(field, heldPairs(field, held));
  const aside = field.element.querySelector('details');
  if (aside && (held.status || held.comment)) aside.open = true;
  field.basis = String(held.sequence ?? '');
  field.saved = current(field);
}

function heldPairs(field, held) {
  const values = held.value.split(';').map(value => [field.path, value]);
  const isChoice = field.controls.some(control => control.name === field.path && (isButton(control) || control.options));
  const hasStatus = field.controls.some(control => control.name === `${field.path}:status`);
  const own = isChoice ? (held.status && !hasStatus ? [[field.path, held.status]] : values) : [[field.path, held.value]];
  return JSON.stringify([...own, [`${field.path}:status`, held.status], [`${field.path}:comment`, held.comment]]);
}

function retryLater(batch) {
  failures += 1;
  batch.forEach(field => show(field, texts.unsaved, 'bad'));
  if (failures === 2) alertBox.textContent = isKeeping() ? texts.failing : texts.failingUnkept;
  schedule(Math.min(slowest, 1000 * 2 ** Math.min(failures - 1, 5)));
}

function recovered() {
  if (alertBox.textContent) {
    alertBox.textContent = '';
    status.textContent = texts.recovered;
  }
  failures = 0;
}

function refuse(why, batch) {
  batch.forEach(field => show(field, texts.stopped, 'bad'));
  if (why !== texts.tooLarge) { stop(why); return; }
  // What is shortened is sent anew.
  batch.forEach(field => { field.sent = null; });
  alertBox.textContent = why;
}

function stop(why) {
  stopped = true;
  alertBox.textContent = why;
  fields.forEach(field => { if (isUnsaved(field)) show(field, texts.stopped, 'bad'); });
}
