// Sending.
async function send(isLeaving) {
  clearTimeout(timer);
  timer = 0;
  if (inFlight || stopped || !isMe) return;
  const stray = strays[0];
  const batch = stray ? [] : take();
  if (!stray && batch.length === 0) return;
  inFlight = true;
  turn += 1;
  const saves = stray ? [stray] : batch.map(field => field.sent);
  // Of a text of a closed tab nothing is shown here: what others have done is told with the next save, or asked for.
  const outcome = await post(saves, isLeaving, !stray);
  inFlight = false;
  turn += 1;
  if (outcome === texts.tooLarge) shorten(stray, batch);
  else if (typeof outcome === 'string') stop(outcome);
  else if (!outcome) retryLater(batch);
  else if (stray) toldOf(stray, outcome);
  else told(batch, outcome);
}

function toldOf(stray, answer) {
  strays.shift();
  localRemove(stray.key, stray.text);
  buildOn(stray, answer.fields[0]);
  judge(answer.lines);
  recovered();
  schedule(0);
}

function take() {
  const taken = [];
  for (const field of fields.values()) if (taken.length < most && begin(field)) taken.push(field);
  return taken;
}

function begin(field) {
  if (field.sent) return true;
  const isTyping = isDirty(field) && !isStuck(field);
  // What was typed before a choice or "oförändrat" was pressed is sent first, so that it stands in the history.
  const choice = isTyping && field.choice?.isTyped === false ? null : field.choice;
  const carries = !choice && field.carries && !isDirty(field);
  if (!choice && !carries && !isTyping) return false;
  const isKept = !choice && !field.carries && field.next?.pairs === current(field);
  field.sent = isKept ? field.next : {
    path: field.path, id: newId(), basis: choice?.basis ?? field.basis, use: choice?.use,
    pairs: choice?.isTyped === false ? null : current(field), unchanged: carries,
  };
  if (choice) field.choice = null;
  field.carries &&= !carries;
  field.typedAt = 0;
  keep(field);
  return true;
}

// What the server says; null when it does not answer or asks to wait; a text when it will never take it.
async function post(saves, isLeaving, asksNews) {
  const body = new URLSearchParams([[':ticket', form.dataset.ticket], [':who', 'me'], ...(asksNews ? [[':after', stamp]] : [])]);
  for (const save of saves) {
    if (save.use) body.append(':use', save.use);
    if (!save.pairs) continue;
    body.append(':change', `${save.path} ${save.id} ${save.basis}`);
    JSON.parse(save.pairs).forEach(pair => body.append(pair[0], pair[1]));
    if (save.unchanged) body.append(':unchanged', save.path);
  }
  try {
    const isSmall = body.toString().length < 60000; // More is not taken when a page is left.
    const response = await fetch(form.dataset.save, {
      method: 'POST', body, redirect: 'error', keepalive: isLeaving && isSmall, signal: AbortSignal.timeout(patience),
    });
    if (response.ok) return await response.json();
    switch (response.status) {
      case 400: return texts.outdated;
      case 403: case 404: return texts.refused;
      case 410: return (await response.json()).refusal;
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
    field.coming = null; // What is told here is newer.
    if (result.outcome === 'rowsFull' || result.outcome === 'fileUnknown') { refuse(field, sent, result.problem); continue; }
    if (sent.pairs) field.saved = sent.pairs;
    if (!answer.refusal) become(field, sent, result, answer.time);
    else if (sent.pairs) show(field, texts.recorded, 'bad');
    keep(field);
  }
  progress(answer.progress);
  judge(answer.lines);
  timeLeft(answer.timeLeft, !answer.refusal);
  if (answer.refusal) { stop(answer.refusal); return; }
  recovered();
  hear(answer.news, answer.fields.map(result => result.field));
  const waiting = [...fields.values()].filter(isWaiting);
  if (waiting.length > 0) schedule(most === 1 || waiting.some(field => field.choice) ? 0 : pause);
}

/** It stays in the control and in the browser, and is not sent again before it has been changed. */
function refuse(field, sent, problem) {
  [field.tooLarge, field.whyStuck] = [sent.pairs, problem];
  keep(field);
  show(field, problem, 'bad');
  alertBox.textContent = problem;
  wasTold = true;
}

/** What became of a save. */
function become(field, sent, result, time) {
  // Among them what came when nothing was taken, and is sent once more since the answer was opened again.
  const isLost = result.outcome !== 'saved' && result.outcome !== 'unchanged';
  if (isLost) {
    // What is typed further in a text that does not hold builds on that text, and becomes part of the same conflict.
    if (result.entry) field.basis = String(result.entry);
    const isOpen = isAside(result.conflict, field.basis);
    if (!isOpen && !isDirty(field)) adopt(field, result.held);
    const said = { outdated: texts.decidedBefore, notTaken: texts.recorded }[result.outcome] ?? result.by ?? '';
    show(field, isDirty(field) ? texts.saving : isOpen ? texts.savedAside.replace('{0}', time) : said);
  } else {
    if (result.outcome === 'saved') changed.add(field.path);
    if (!sent.pairs && isDirty(field)) putAside(field);
    // The next save builds on this one. Where somebody has saved since, it becomes a conflict, and a person decides.
    field.basis = String(result.sequence ?? '');
    if (!sent.pairs || (!isDirty(field) && (!result.problem || result.held.sequence !== result.sequence))) adopt(field, result.held);
    show(field, isDirty(field) ? texts.saving : texts.saved.replace('{0}', time));
    explain(field, result.problem, result.readAs);
    showUnchanged(field, result.held.isUnchanged);
  }
  renew(field, result);
  showConflict(field, result);
}

/** Shows what the server holds, where that differs from what was typed: "uppgift saknas" may have become a choice. */
function adopt(field, held) {
  put(field, heldPairs(field, held));
  const aside = field.element.querySelector('details');
  const isSaid = showDash(field, held.status);
  if (aside && ((held.status && !isSaid) || held.comment)) aside.open = true;
  field.basis = String(held.sequence ?? '');
  field.saved = current(field);
  sumUp(field);
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
  const isUnkept = !isKeeping();
  // Said once, and again only when it has become worse.
  if (failures === 2 || (failures > 2 && isUnkept && alertBox.textContent !== texts.failingUnkept)) {
    alertBox.textContent = isUnkept ? texts.failingUnkept : texts.failing;
    wasTold = true;
  }
  schedule(Math.min(slowest, 1000 * 2 ** Math.min(failures - 1, 5)));
}

function recovered() {
  failures = 0;
  const stuck = [...fields.values()].find(isStuck);
  const words = stuck ? stuck.whyStuck ?? texts.tooLarge : '';
  if (alertBox.textContent !== words) alertBox.textContent = words;
  if (!wasTold || hasUnsaved()) return;
  wasTold = false;
  status.textContent = texts.recovered;
}

/** Together they may be too much for what stands between us and the server; alone it is the text, and only the person can shorten it. */
function shorten(stray, batch) {
  if (stray) {
    // It cannot be shortened, must not stop the others, and stays in the browser.
    strays.shift();
  } else if (batch.length > 1) {
    most = 1;
  } else {
    const field = batch[0];
    [field.tooLarge, field.whyStuck] = [field.sent.pairs, null];
    field.sent = null;
    keep(field);
    show(field, texts.tooLarge, 'bad');
    alertBox.textContent = texts.tooLarge;
    wasTold = true;
  }
  schedule(0);
}

function stop(why) {
  stopped = true;
  alertBox.textContent = why;
  fields.forEach(field => { if (isUnsaved(field)) show(field, texts.stopped, 'bad'); });
}
