// What colleagues do meanwhile. It is asked for while somebody looks at the page and uses it; the server remembers nothing about open pages.
const often = 20000; // Milliseconds between questions.
const lately = 300000; // Without a sign of life for so long, nothing is asked.
let stamp = form.dataset.stamp; // Up to where the page knows it.
let usedAt = Date.now();
let askTimer = 0;
let asking = false;
let turn = 0; // Grows with every save: an answer to a question that was asked before it is out of date.

async function ask() {
  clearTimeout(askTimer);
  askTimer = setTimeout(ask, often);
  if (stopped || asking || inFlight || failures > 0 || document.visibilityState !== 'visible' || Date.now() - usedAt > lately) return;
  asking = true;
  const asked = turn;
  try {
    const response = await fetch(`${form.dataset.news}?efter=${stamp}`, { cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout(patience) });
    if (response.status === 410) stop((await response.json()).refusal);
    else if ([403, 404].includes(response.status)) stop(texts.refused);
    else if (response.status === 200 && asked === turn) hear(await response.json());
  } catch { /* The next time. */ }
  asking = false;
}

/** Shows what is new. Fields of which the page has just been told otherwise are not among it. */
function hear(news, told = []) {
  if (!news) return;
  stamp = news.stamp;
  // In a row that a colleague has added.
  news.fields.filter(one => one.held.value || one.held.status || one.held.comment || one.conflict).forEach(one => fieldInNewRow(one.field));
  for (const field of fields.values()) {
    const change = news.fields.find(one => one.field === field.path);
    if (change) meet(field, change);
    else if (!told.includes(field.path)) endConflict(field);
  }
  news.questions.forEach(retell);
  calculate();
  if (news.renewal) tellRenewal(news.renewal);
  progress(news.progress);
  // What is not saved yet is sent all the same: it is put aside on the server, which says why.
  if (news.stop && hasUnsaved()) schedule(0);
  else if (news.stop) stop(news.stop);
}

/** What comes while somebody has a finger in the field waits until the hand rests, and is met as a conflict if it goes on writing instead. */
function meet(field, change) {
  const wait = field.handledAt + pause - Date.now();
  field.coming = wait > 0 ? change : null;
  if (field.coming) { setTimeout(() => meetLater(field), wait); return; }
  const held = String(change.held.sequence ?? '');
  if (held !== field.basis && !isAside(change.conflict, field.basis)) {
    if (field.sent || isDirty(field)) {
      show(field, change.remark);
    } else {
      adopt(field, change.held);
      showWritten(field);
      show(field, change.by ?? '');
      explain(field, change.problem, change.readAs);
      showUnchanged(field, change.held.isUnchanged);
    }
  }
  showConflict(field, change);
}

function meetLater(field) {
  if (stopped || !field.coming) return;
  meet(field, field.coming);
  calculate();
}

/** The enquiry has another version. What stands on this page is saved as ever; loaded again, it shows the new one with all that was typed. */
function tellRenewal(renewal) {
  const link = element('a', '', renewal.link);
  link.href = form.getAttribute('action') + (isMe ? '?jag=1' : '');
  let note = document.querySelector('[data-renewal]');
  if (!note) {
    note = element('p', 'note');
    note.dataset.renewal = '';
    form.before(note);
  }
  note.replaceChildren(`${renewal.text} `, link);
  announce(renewal.text);
}

/** What stands under a question about the people who answer it. */
function retell(talk) {
  const place = document.querySelector(`[data-talk="${talk.question}"]`);
  if (!place) return;
  place.querySelector('[data-shared]').textContent = talk.shared;
  place.querySelector('[data-changed]').textContent = talk.changed;
  place.querySelector('[data-count]').textContent = talk.count;
  drawComments(place.querySelector('[data-comments]'), talk.comments);
}

function used(event) {
  const wasAway = Date.now() - usedAt > lately;
  const field = fields.get(event.target.closest?.('[data-field]')?.dataset.field);
  if (field && event.type !== 'wheel') field.handledAt = Date.now();
  usedAt = Date.now();
  if (wasAway) ask();
}
