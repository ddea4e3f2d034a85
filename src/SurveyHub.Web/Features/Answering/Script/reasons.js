// Where the reason for what is missing is demanded, the comment says so as soon as that is chosen.
function startReasons() {
  form.addEventListener('change', event => {
    const field = fields.get(event.target.closest('[data-field]')?.dataset.field);
    if (field?.controls.includes(event.target)) demandReason(field);
  });
}

function demandReason(field) {
  const comment = field.element.querySelector('[data-reason]');
  if (!comment) return;
  const isMissing = JSON.parse(current(field)).some(([name, value]) => value === 'saknas' && name !== `${field.path}:comment`);
  comment.textContent = isMissing ? words.reasonDemanded : words.reasonOptional;
  field.controls.find(control => control.name === `${field.path}:comment`).setAttribute('aria-required', String(isMissing));
  if (isMissing) comment.closest('details').open = true;
}
