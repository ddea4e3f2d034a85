// Who writes. A link may have been passed on, so each browser is asked once; until it has answered, what is typed stays in it.
const who = form.querySelector('[data-who]');
const remembered = form.dataset.keep.replace(':', '-who:');
let isMe = false;

function identify() {
  const isKnown = isOther() === false || localRead(remembered) === 'me';
  who.addEventListener('change', event => { if (event.target.name === ':who') answer(event.target.value === 'me'); });
  if (isKnown) answer(true);
  // Else the address, copied from here to somebody else, would answer for them.
  if (location.search.includes('jag=1')) history.replaceState(null, '', location.search.replace(/[?&]jag=1/, '').replace(/^&/, '?') || location.pathname);
}

/** Null while nobody has said. */
function isOther() {
  const said = who.querySelector('[name=":who"]:checked');
  return said ? said.value === 'other' : null;
}

function answer(isPerson) {
  isMe = isPerson;
  who.querySelector('[value=me]').checked = isPerson;
  who.querySelector('[data-known]').hidden = !isPerson;
  who.querySelector('[data-asked]').hidden = isPerson;
  if (!isPerson) { localRemove(remembered); return; }
  // Folded only where the focus does not disappear with it.
  if (who.contains(document.activeElement)) who.querySelector('summary').focus();
  who.open = false;
  try { localStorage.setItem(remembered, 'me'); } catch { /* Asked again the next time. */ }
  if (alertBox.textContent === texts.heldAlert) alertBox.textContent = '';
  fields.forEach(field => { if (isDirty(field)) touch(field); });
  schedule(0);
}

/** Said once while typing, and again to whoever wants to go on. */
function askWho(isLeaving) {
  who.open = true;
  if (alertBox.textContent !== texts.heldAlert) alertBox.textContent = texts.heldAlert;
  if (isLeaving) who.querySelector('[name=":who"]').focus();
}

/** Sends the whole form as somebody else's: what is typed goes with it, and is theirs. It stays here until the server has it. */
async function introduce() {
  const body = new URLSearchParams([...new FormData(form)]);
  body.set(':who', 'other');
  try {
    const response = await fetch(who.dataset.who, {
      method: 'POST', body, headers: { Accept: 'application/json' }, redirect: 'error', signal: AbortSignal.timeout(patience),
    });
    const told = await response.json();
    if (!response.ok) { refuseOther(told); return; }
    stopped = true;
    fields.forEach(field => { localRemove(keyOf(field)); localRemove(field.adopted?.key, field.adopted?.text); });
    fields.clear();
    location.assign(told.address);
  } catch {
    alertBox.textContent = texts.notSent;
  }
}

function refuseOther(told) {
  alertBox.textContent = told.problems ? told.problems.map(problem => problem.text).join(' ') : told.refusal ?? texts.notSent;
  const wrong = told.problems?.map(problem => problem.field && form.elements[problem.field]).find(control => control);
  if (wrong) { who.open = true; wrong.focus(); }
}
