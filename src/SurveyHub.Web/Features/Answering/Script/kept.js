// What is kept in the browser until it is acknowledged.
const probe = `${form.dataset.keep}:probe`;

function keyOf(field) { return `${form.dataset.keep}:${field.path}:${tab}`; }

function keep(field) {
  if (!isUnsaved(field)) { field.next = null; localRemove(keyOf(field)); localRemove(field.adopted?.key, field.adopted?.text); return; }
  const text = current(field);
  // When it was typed, which is not when it was last put aside: of texts in several tabs the newest counts.
  if (text !== field.kept) [field.kept, field.at] = [text, Date.now()];
  // A choice between texts that the server has is not kept: unmade, it stands on the page again.
  const sent = field.sent?.pairs ? field.sent : null;
  const id = field.next?.pairs === text ? field.next.id : newId(); // The same text goes by one id, whichever tab sends it.
  field.next = text === (sent?.pairs ?? field.saved) && !field.carries ? null
    : { path: field.path, id, basis: field.basis, pairs: text, unchanged: field.carries };
  if (!sent && !field.next) { localRemove(keyOf(field)); return; }
  try {
    localStorage.setItem(keyOf(field), JSON.stringify({ at: field.at, sent, typed: field.next }));
    field.isKept = true;
  } catch {
    // Refused or full, and the page warns. An older text of the field that is kept already stays: it is better than none.
    field.isKept = false;
  }
}

function localRead(key) {
  try { return localStorage.getItem(key); } catch { return null; }
}

function isKeeping() {
  try { localStorage.setItem(probe, ''); } catch { return false; }
  localRemove(probe);
  return [...fields.values()].every(field => field.isKept || !isUnsaved(field));
}

/** Removes what is kept; where a text is given only if it is still that one, since another tab may be writing there. */
function localRemove(key, text) {
  try {
    if (key && (text === undefined || localStorage.getItem(key) === text)) localStorage.removeItem(key);
  } catch { /* Nothing was kept. */ }
}

function adoptKept() {
  // A page that is closed while it looks whether anything can be kept may leave it behind.
  localRemove(probe);
  for (const kept of readKept()) {
    const field = fields.get(kept.path) ?? fieldInNewRow(kept.path);
    // The newest text of a field goes into its controls, unless something was typed there before the script came; older ones are sent for the history.
    if (!field || field.adopted || isDirty(field)) { strayOf(kept); continue; }
    field.adopted = { key: kept.key, text: kept.text };
    const text = kept.typed?.pairs ?? kept.sent.pairs;
    [field.kept, field.at] = [text, kept.at];
    field.carries = Boolean(kept.typed?.unchanged);
    if (text === field.saved && !kept.sent?.unchanged && !field.carries) {
      if (!kept.sent) { localRemove(kept.key, kept.text); continue; }
      // It goes when that save has arrived, and not when the field is touched.
      field.adopted = {};
      strays.push({ ...kept.sent, at: kept.at, key: kept.key, text: kept.text });
      continue;
    }
    // Under the ids they are kept under: they may have arrived before.
    [field.sent, field.next] = [kept.sent ?? (field.carries ? null : kept.typed), kept.typed];
    if (!kept.sent) field.basis = kept.typed.basis;
    put(field, text);
    show(field, isMe ? texts.unsaved : texts.held);
  }
  strays.sort((a, b) => a.at - b.at);
  schedule(0);
}

function strayOf(kept) {
  if (!fields.has(kept.path)) return;
  // The entry goes when the last of them has arrived.
  [kept.sent, kept.typed].filter(save => save).forEach((save, i, all) => strays.push({ ...save, at: kept.at, key: i === all.length - 1 ? kept.key : null, text: kept.text }));
}

/** What was typed while a choice was under way does not hold, and becomes one more text of the field. */
function putAside(field) {
  const save = field.next;
  const [key, at] = [`${form.dataset.keep}:${field.path}:${save.id}`, Date.now()];
  const text = JSON.stringify({ at, sent: save, typed: null });
  try { localStorage.setItem(key, text); } catch { /* Refused or full, and the page warns. */ }
  strays.push({ ...save, at, key, text });
}

/** One person wrote both, one after the other: what was typed on the same ground as an older text, which now holds, builds on it. */
function buildOn(stray, result) {
  if (result.outcome !== 'saved' && result.outcome !== 'unchanged') return;
  const field = fields.get(stray.path);
  // What stands in the control now is newer than that, also where it is what stood there when the page was drawn.
  if (String(field.basis) === String(stray.basis)) field.saved = stray.pairs;
  for (const save of [field, field.sent, field.next, ...strays.filter(other => other.path === stray.path)]) {
    if (save && String(save.basis) === String(stray.basis)) save.basis = String(result.sequence ?? '');
  }
  keep(field);
}

function readKept() {
  const found = [];
  try {
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i);
      // What was typed here before the script came is kept by now too.
      if (!key.startsWith(`${form.dataset.keep}:`) || key.endsWith(':probe') || key.endsWith(`:${tab}`)) continue;
      const text = localStorage.getItem(key);
      const kept = JSON.parse(text);
      found.push({ ...kept, key, text, path: (kept.sent ?? kept.typed).path });
    }
  } catch { /* Refused, or not ours. */ }
  return found.sort((a, b) => b.at - a.at);
}
