// What is kept in the browser until it is acknowledged.
function keyOf(field) { return `${form.dataset.keep}:${field.path}:${tab}`; }

function keep(field) {
  if (!isUnsaved(field)) { localRemove(keyOf(field)); localRemove(field.adopted?.key, field.adopted?.text); return; }
  const text = current(field);
  const isRefused = text === field.refused?.pairs;
  const next = text === field.sent?.pairs ? null : isRefused ? field.refused : { path: field.path, id: newId(), basis: field.basis, pairs: text, unchanged: field.carries };
  try {
    localStorage.setItem(keyOf(field), JSON.stringify({ at: Date.now(), sent: field.sent, typed: next }));
  } catch { /* Refused or full: isKeeping says so, and the page warns. */ }
}

function isKeeping() {
  const probe = `${form.dataset.keep}:probe`;
  try { localStorage.setItem(probe, ''); } catch { return false; }
  localRemove(probe);
  return true;
}

/** Removes what is kept; where a text is given only if it is still that one, since another tab may be writing there. */
function localRemove(key, text) {
  try {
    if (key && (text === undefined || localStorage.getItem(key) === text)) localStorage.removeItem(key);
  } catch { /* Nothing was kept. */ }
}

function adoptKept() {
  for (const kept of readKept()) {
    const field = fields.get(kept.path);
    // The newest text of a field goes into its controls; older ones are sent for the history only.
    if (!field || field.adopted) { strayOf(kept); continue; }
    field.adopted = { key: kept.key, text: kept.text };
    const text = kept.typed?.pairs ?? kept.sent.pairs;
    field.carries = Boolean(kept.typed?.unchanged);
    if (text === field.saved && !kept.sent?.unchanged && !field.carries) {
      if (kept.sent) strays.push({ ...kept.sent, key: kept.key, text: kept.text });
      else localRemove(kept.key, kept.text);
      continue;
    }
    field.sent = kept.sent;
    if (!kept.sent) field.basis = kept.typed.basis;
    put(field, text);
    show(field, texts.unsaved);
  }
  schedule(0);
}

function strayOf(kept) {
  if (!fields.has(kept.path)) return;
  // The entry goes when the last of them has arrived.
  [kept.sent, kept.typed].filter(save => save).forEach((save, i, all) => strays.push({ ...save, key: i === all.length - 1 ? kept.key : null, text: kept.text }));
}

function readKept() {
  const found = [];
  try {
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i);
      if (!key.startsWith(`${form.dataset.keep}:`) || key.endsWith(':probe')) continue;
      const text = localStorage.getItem(key);
      const kept = JSON.parse(text);
      found.push({ ...kept, key, text, path: (kept.sent ?? kept.typed).path });
    }
  } catch { /* Refused, or not ours. */ }
  return found.sort((a, b) => b.at - a.at);
}
