// Comments to colleagues. A comment that is not made yet stays in the browser through a reload.
function draftKey(box) { return `comment:${form.dataset.keep}:${box.name}`; }

function keepDraft(box) {
  try {
    if (box.value.trim()) localStorage.setItem(draftKey(box), box.value);
    else localStorage.removeItem(draftKey(box));
  } catch { /* Refused or full: the text is on the page. */ }
}

function restoreDrafts() {
  for (const box of form.querySelectorAll('[data-talk] textarea')) {
    let text = null;
    try { text = localStorage.getItem(draftKey(box)); } catch { /* Refused: nothing is kept. */ }
    if (!text || box.value) continue;
    box.value = text;
    box.closest('details').open = true;
  }
}

/** Makes a comment, or takes one back. */
async function comment(pressed) {
  const place = pressed.closest('[data-talk]');
  const box = place.querySelector('textarea');
  const isNew = pressed.value.startsWith('comment:');
  if (place.dataset.busy) return;
  if (!isMe) { isOther() ? introduce() : askWho(true); return; }
  if (isNew && !box.value.trim()) { box.focus(); return; }
  place.dataset.busy = 'true';
  // The same as long as it is the same comment, so that it is made once however often it is sent.
  if (place.sent?.text !== box.value) place.sent = { text: box.value, id: newId() };
  turn += 1;
  const answer = await postComment([[':action', pressed.value], [':comment', place.sent.id], [box.name, isNew ? box.value : '']]);
  turn += 1;
  delete place.dataset.busy;
  place.querySelectorAll('.problem').forEach(old => old.remove());
  if (!answer.news) {
    const problem = paragraph(answer.problem, 'problem');
    problem.setAttribute('role', 'alert');
    pressed.before(problem);
    return;
  }
  if (isNew) { box.value = ''; keepDraft(box); box.focus(); }
  hear(answer.news);
  if (!isNew) place.querySelector('summary').focus();
  status.textContent = isNew ? texts.commentAdded : texts.commentRemoved;
}

async function postComment(values) {
  try {
    const body = new URLSearchParams([[':ticket', form.dataset.ticket], [':who', 'me'], [':after', stamp], ...values]);
    const response = await fetch(form.dataset.comment, { method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(patience) });
    if (response.ok) return { news: await response.json() };
    if (response.status === 422) return await response.json();
    return { problem: [403, 404, 410].includes(response.status) ? texts.refused : texts.commentFailed };
  } catch {
    return { problem: texts.commentFailed };
  }
}

function drawComments(list, comments) {
  const pressed = list.contains(document.activeElement) ? document.activeElement.value : null;
  list.replaceChildren(...comments.map(drawComment));
  [...list.querySelectorAll('button')].find(one => one.value === pressed)?.focus();
}

function drawComment(one) {
  const item = element('li', '', paragraph(one.by, 'small soft'), paragraph(one.text, 'typed'));
  if (one.remove) {
    item.append(Object.assign(document.createElement('button'), {
      type: 'submit', className: 'quiet small', name: ':action', value: one.remove, textContent: texts.removeComment,
    }));
  }
  return item;
}
