// On to the next field without an answer, from where one is.
let place = null; // The field that was last in focus.

function startMissing() {
  form.addEventListener('focusin', event => { place = fields.get(event.target.closest('[data-field]')?.dataset.field) ?? place; });
  document.querySelectorAll('[data-next]').forEach(link => link.addEventListener('click', event => {
    const next = nextMissing();
    if (!next) return;
    event.preventDefault();
    const control = answering(next)[0];
    next.element.closest('details')?.setAttribute('open', '');
    control.focus({ preventScroll: true });
    next.element.scrollIntoView({ block: 'center' });
  }));
}

function nextMissing() {
  const unasked = new Set(form.dataset.unasked.split(' '));
  const all = [...fields.values()];
  const from = place ? all.indexOf(place) + 1 : Math.max(0, all.findIndex(field => field.element.getBoundingClientRect().bottom > 0));
  return [...all.slice(from), ...all.slice(0, from)].find(field => !unasked.has(field.path) && isMissing(field) && !isInIdleRow(field));
}

// What rests on a condition comes and goes with the answer that decides it: rows, questions and sections.
function showAsked() {
  const unasked = new Set(form.dataset.unasked.split(' '));
  const fresh = [...document.querySelectorAll('[data-conditional]')].filter(part => {
    const within = part.dataset.field ? [part] : [...part.querySelectorAll('[data-field], [data-calculated]')];
    const wasAsked = !part.hasAttribute('data-not-asked');
    return !part.toggleAttribute('data-not-asked', within.every(one => unasked.has(one.dataset.field ?? one.dataset.calculated))) && !wasAsked;
  });
  sayAsked(fresh.filter(part => !fresh.some(other => other !== part && other.contains(part)) && !part.matches('.calculated')));
}

// Whoever does not see the page would not know that there is more to answer. Said once for all that one save brings up; what goes is not missed.
function sayAsked(parts) {
  if (parts.length === 0) return;
  const names = parts.map(part => (part.querySelector('h2, h3, h4, th')?.textContent ?? '').trim().replace(/ +/g, ' '));
  announce(parts.length > 3 ? say(words.nowAskedMany, parts.length, names[0]) : say(words.nowAsked, names.join(', ')));
}

// A box that is not ticked may be finished.
function isMissing(field) {
  const controls = answering(field);
  if (controls.length === 1 && controls[0].type === 'checkbox') return false;
  return !isAnswered(field);
}

// A comment alone is no answer.
function isAnswered(field) { return JSON.parse(current(field)).some(([name, value]) => name !== `${field.path}:comment` && value.trim() !== ''); }

function showMissing(now) {
  form.dataset.unasked = now.unasked;
  showAsked();
  document.querySelectorAll('[data-next]').forEach(link => {
    link.hidden = now.missing === null;
    if (now.missing !== null) link.hash = `f-${now.missing}`;
  });
  document.querySelectorAll('[data-complete]').forEach(text => { text.hidden = now.missing !== null; });
}
