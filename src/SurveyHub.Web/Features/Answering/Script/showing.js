// What is shown. Within the element of a choice stands that of a text that belongs to one of its options: what is the field's own is its child.
function show(field, text, state) {
  field.state ??= field.element.insertBefore(paragraph('', 'saving'), field.element.querySelector('details'));
  field.state.textContent = text;
  field.state.className = state ? `saving ${state}` : 'saving';
}

function explain(field, problem, readAs) {
  const notes = document.getElementById(`n-${field.path}`);
  // What a rule has found about several fields comes and goes with its line (sums.js).
  notes?.querySelectorAll('.problem:not([data-finding])').forEach(old => old.remove());
  if (problem) notes?.append(paragraph(problem, 'problem'));
  markWrong(field);
  field.element.querySelectorAll('.read-as').forEach(old => old.remove());
  if (problem || readAs.length === 0) return;
  const reading = paragraph(texts.readAs, 'small read-as');
  readAs.forEach(line => { reading.append(document.createElement('span')); reading.lastChild.textContent = line; });
  field.element.insertBefore(reading, field.element.querySelector('details'));
}

/** Of a number a dash says that it does not apply, as it does in tables; true in a cell, where nothing more is to be said of it. */
function showDash(field, held) {
  const [control] = answering(field);
  if (!control.classList.contains('figure')) return false;
  control.placeholder = held === words.notApplicable ? dashes[3] : '';
  return control.placeholder !== '' && control.closest('table.fields') !== null;
}

function progress(now) {
  const bar = document.querySelector('nav progress');
  bar.max = Math.max(1, now.asked);
  bar.value = now.answered;
  bar.setAttribute('aria-label', now.text);
  document.querySelectorAll('[data-progress]').forEach(text => { text.textContent = now.text; });
  document.querySelectorAll('[data-section]').forEach((text, i) => {
    text.textContent = now.sections[i].text;
    text.classList.toggle('complete', now.sections[i].isComplete);
    text.closest('li').toggleAttribute('data-not-asked', now.sections[i].isUnasked);
  });
  showMissing(now);
}

/** The page may have been opened before midnight, and the last day have passed since. */
function timeLeft(words, isSaid) {
  const place = document.querySelector('[data-time-left]');
  if (place.textContent === words) return;
  place.textContent = words;
  if (isSaid) status.textContent = words;
}

function paragraph(text, className) {
  return Object.assign(document.createElement('p'), { className: className ?? '', textContent: text, lang: document.documentElement.lang });
}

function element(name, className, ...children) {
  const made = Object.assign(document.createElement(name), { className });
  made.append(...children);
  return made;
}
