// Everything on the answering pages works without this file. With it, each answer is saved while it is typed.

// Tells once that a person, not a mail scanner, is at the page.
(() => {
  const address = document.querySelector('script[data-activity]').dataset.activity;
  const signs = ['keydown', 'pointerdown', 'wheel', 'touchmove'];
  const tell = event => {
    if (!event.isTrusted) return;
    signs.forEach(sign => removeEventListener(sign, tell));
    fetch(address, { method: 'POST', keepalive: true }).catch(() => { /* The first save tells it too. */ });
  };
  signs.forEach(sign => addEventListener(sign, tell, { passive: true }));
})();

// Saving while typing. Of each field the script knows the entry that it is based on and what was last acknowledged. A save has an id of its own and
// is sent again, unchanged, until the server has answered, so that it is recorded once however often it arrives. What is not acknowledged is kept
// in the browser's storage, for the next time this page is opened.
(() => {
  const form = document.getElementById('answers');
  if (!form) return;
  const pause = 800; // Milliseconds without typing before it is sent.
  const longest = 4000; // Typing without pause is sent this often all the same.
  const patience = 60000; // An answer that takes longer is taken for none.
  const slowest = 30000; // Between attempts while the server does not answer.
  const texts = JSON.parse(form.dataset.texts);
  const alertBox = document.querySelector('[data-alert]');
  const status = document.querySelector('[data-status]');
  const tab = newId();
  const fields = new Map();
  const strays = []; // Saves of closed tabs that a newer text stands in place of: sent for the history.
  let inFlight = false;
  let stopped = false; // Nothing is taken any more; why stands in the alert.
  let failures = 0;
  let timer = 0;
  const changed = new Set(); // Paths of the fields that were saved since the page was loaded.

  // The browser would put back what stood in a control before a reload, over what a colleague has answered since.
  form.autocomplete = 'off';
  for (const element of form.querySelectorAll('[data-field]')) {
    const path = element.dataset.field;
    const names = [path, `${path}:status`, `${path}:comment`];
    const controls = [...element.querySelectorAll('input, textarea, select')].filter(control => names.includes(control.name));
    const field = { path, element, controls, basis: element.dataset.sequence ?? '', sent: null, conflict: null, typedAt: 0 };
    field.saved = pairs(field, isDrawn, drawnValue);
    fields.set(path, field);
  }
  adoptKept();
  fields.forEach(field => { if (isDirty(field)) touch(field); else if (field.sent) keep(field); });

  form.addEventListener('input', event => typed(event, pause));
  form.addEventListener('change', event => typed(event, 0));
  form.addEventListener('submit', submit);
  addEventListener('online', () => schedule(0));
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') send(true); });
  addEventListener('beforeunload', event => { if (!isKeeping() && hasUnsaved()) event.preventDefault(); });

  // What stands in a field: the names and values that the form would post.
  function newId() {
    if (crypto.randomUUID) return crypto.randomUUID();
    // On a site without HTTPS browsers offer only the random numbers.
    const hex = [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  function pairs(field, isOn, value) {
    const found = field.controls.filter(isOn).map(control => [control.name, value(control)]);
    // Buttons of which none is pressed say nothing in a post; here it is said that the field is empty.
    for (const name of new Set(field.controls.map(control => control.name))) {
      if (!found.some(pair => pair[0] === name)) found.push([name, '']);
    }
    return JSON.stringify(found);
  }

  function isOn(control) { return !isButton(control) || control.checked; }
  function isDrawn(control) { return !isButton(control) || control.defaultChecked; }
  function isButton(control) { return control.type === 'radio' || control.type === 'checkbox'; }
  function current(field) { return pairs(field, isOn, control => control.value); }

  function drawnValue(control) {
    if (isButton(control) || control.type === 'hidden') return control.value;
    return control.options ? ([...control.options].find(option => option.defaultSelected) ?? control.options[0]).value : control.defaultValue;
  }

  function put(field, text) {
    const values = JSON.parse(text);
    for (const control of field.controls) {
      const own = values.filter(pair => pair[0] === control.name).map(pair => pair[1]);
      if (isButton(control)) control.checked = own.includes(control.value) && (control.value !== '' || own.length === 1);
      else if (control.type !== 'hidden') control.value = own[0] ?? '';
    }
  }

  function isDirty(field) { return current(field) !== (field.sent?.pairs ?? field.saved); }
  function isUnsaved(field) { return field.sent !== null || field.conflict !== null || isDirty(field); }
  function hasUnsaved() { return strays.length > 0 || [...fields.values()].some(isUnsaved); }

  // When it is sent.
  function typed(event, wait) {
    const field = fields.get(event.target.closest('[data-field]')?.dataset.field);
    if (!field || !field.controls.includes(event.target)) return;
    touch(field);
    schedule(Math.min(wait, Math.max(0, field.typedAt + longest - Date.now())));
  }

  function touch(field) {
    if (isDirty(field)) {
      field.typedAt ||= Date.now();
      if (!field.conflict && !stopped && failures === 0) show(field, texts.saving);
    }
    keep(field);
    schedule(pause);
  }

  function schedule(wait) {
    // While the server does not answer, the attempts have a pace of their own; only the network's return hurries them.
    if (stopped || inFlight || (failures > 0 && wait > 0 && timer)) return;
    clearTimeout(timer);
    timer = setTimeout(() => send(false), wait);
  }

  // Sending.
  async function send(isLeaving) {
    clearTimeout(timer);
    timer = 0;
    if (inFlight || stopped) return;
    const batch = [...fields.values()].filter(field => begin(field));
    const stray = batch.length > 0 ? undefined : strays[0]; // Last: an older text that came to hold would be in conflict with the newer one.
    if (!stray && batch.length === 0) return;
    inFlight = true;
    const saves = stray ? [stray] : batch.map(field => field.sent);
    const outcome = await post(saves, isLeaving);
    inFlight = false;
    if (typeof outcome === 'string') refuse(outcome, batch);
    else if (!outcome) retryLater(batch);
    else if (stray) { strays.shift(); localRemove(stray.key, stray.text); recovered(); schedule(0); }
    else told(batch, outcome);
  }

  function begin(field) {
    if (field.sent) return true;
    if (field.conflict || !isDirty(field)) return false;
    field.sent = field.next?.pairs === current(field) ? field.next : { path: field.path, id: newId(), basis: field.basis, pairs: current(field) };
    field.typedAt = 0;
    keep(field);
    return true;
  }

  // What the server says; null when it does not answer or asks to wait; a text when it will never take it.
  async function post(saves, isLeaving) {
    const body = new URLSearchParams([[':ticket', form.dataset.ticket]]);
    for (const save of saves) {
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
      if (answer.refusal) { field.saved = sent.pairs; keep(field); continue; }
      if (result.outcome === 'conflict') { field.refused = sent; conflict(field, result.held); continue; }
      if (result.outcome === 'saved') changed.add(field.path);
      // The next save builds on this one. Where somebody has saved since, it becomes a conflict, and a person decides.
      field.saved = sent.pairs;
      field.basis = result.sequence ?? '';
      if (!isDirty(field) && (!result.problem || result.held.sequence !== result.sequence)) adopt(field, result.held);
      show(field, isDirty(field) ? texts.saving : texts.saved.replace('{0}', answer.time));
      explain(field, result.problem, result.readAs);
      keep(field);
    }
    progress(answer.progress);
    if (answer.refusal) { stop(answer.refusal); return; }
    recovered();
    if (strays.length > 0 || [...fields.values()].some(field => isDirty(field) && !field.conflict)) schedule(pause);
  }

  /** Shows what the server holds, where that differs from what was typed: "uppgift saknas" may have become a choice. */
  function adopt(field, held) {
    put(field, heldPairs(field, held));
    const aside = field.element.querySelector('details');
    if (aside && (held.status || held.comment)) aside.open = true;
    field.basis = held.sequence ?? '';
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
    field.conflict = field.refused = field.next = null;
    field.basis = held.sequence ?? '';
    field.saved = heldPairs(field, held);
    if (isTheirs) {
      adopt(field, held);
      show(field, '');
      keep(field);
    } else {
      touch(field);
      schedule(0);
    }
    field.controls.find(control => control.type !== 'hidden').focus();
  }

  // What is shown.
  function show(field, text, state) {
    field.state ??= field.element.insertBefore(paragraph('', 'saving'), field.element.querySelector('details'));
    field.state.textContent = text;
    field.state.className = state ? `saving ${state}` : 'saving';
  }

  function explain(field, problem, readAs) {
    const notes = document.getElementById(`n-${field.path}`);
    notes?.querySelectorAll('.problem').forEach(old => old.remove());
    field.element.classList.toggle('wrong', problem !== null);
    const control = field.controls.find(one => one.type !== 'hidden');
    if (!isButton(control)) problem ? control.setAttribute('aria-invalid', 'true') : control.removeAttribute('aria-invalid');
    if (problem) notes?.append(paragraph(problem, 'problem'));
    field.element.querySelectorAll('.read-as').forEach(old => old.remove());
    if (problem || readAs.length === 0) return;
    const reading = paragraph(texts.readAs, 'small read-as');
    readAs.forEach(line => { reading.append(document.createElement('span')); reading.lastChild.textContent = line; });
    field.element.insertBefore(reading, field.element.querySelector('details'));
  }

  function progress(now) {
    const bar = document.querySelector('nav progress');
    bar.max = Math.max(1, now.asked);
    bar.value = now.answered;
    bar.setAttribute('aria-label', now.text);
    document.querySelectorAll('[data-progress]').forEach((place, i) => { place.textContent = i === 0 ? now.text : now.sections[i - 1]; });
  }

  function paragraph(text, className) {
    return Object.assign(document.createElement('p'), { className: className ?? '', textContent: text });
  }

  function button(text, press) {
    const made = Object.assign(document.createElement('button'), { type: 'button', className: 'quiet', textContent: text });
    made.addEventListener('click', press);
    return made;
  }

  // Leaving by the form's own buttons: all is saved first. Drawn again, the page says when, and what has to be corrected.
  async function submit(event) {
    const wantsReview = event.submitter?.name === ':action';
    // A choice between two texts is the server's page, which knows both.
    if (stopped || event.submitter?.name === ':use') return;
    event.preventDefault();
    for (let attempts = 0; attempts < 50 && (inFlight || strays.length > 0 || [...fields.values()].some(field => field.sent || (isDirty(field) && !field.conflict))); attempts++) {
      if (failures > 0 || stopped) break;
      await send(false);
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    if (hasUnsaved()) {
      if (failures > 0) { schedule(0); alertBox.textContent = texts.waiting; }
      [...fields.values()].find(isUnsaved)?.controls.find(control => control.type !== 'hidden').focus();
    } else if (wantsReview) {
      location.assign(form.dataset.review);
    } else {
      location.assign(`${form.action}?sparat=${changed.size}`);
    }
  }

  // What is kept in the browser until it is acknowledged.
  function keyOf(field) { return `${form.dataset.keep}:${field.path}:${tab}`; }

  function keep(field) {
    if (!isUnsaved(field)) { field.next = null; localRemove(keyOf(field)); localRemove(field.adopted?.key, field.adopted?.text); return; }
    const text = current(field);
    const id = field.next?.pairs === text ? field.next.id : newId(); // The same text goes by one id, whichever tab sends it.
    const isRefused = text === field.refused?.pairs;
    field.next = text === field.sent?.pairs ? null : isRefused ? field.refused : { path: field.path, id, basis: field.basis, pairs: text };
    try {
      localStorage.setItem(keyOf(field), JSON.stringify({ at: Date.now(), sent: field.sent, typed: field.next }));
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
      // The newest text of a field goes into its controls, unless something was typed there before the script came; older ones are sent for the history.
      if (!field || field.adopted || isDirty(field)) { strayOf(kept); continue; }
      field.adopted = { key: kept.key, text: kept.text };
      const text = kept.typed?.pairs ?? kept.sent.pairs;
      if (text === field.saved) {
        if (kept.sent) strays.push({ ...kept.sent, key: kept.key, text: kept.text });
        else localRemove(kept.key, kept.text);
        continue;
      }
      [field.sent, field.next] = [kept.sent ?? kept.typed, kept.typed]; // Under the ids they are kept under: they may have arrived before.
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
})();
