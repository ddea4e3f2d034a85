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
    if (!field.conflict && !stopped && failures === 0) show(field, isMe ? texts.saving : texts.held);
    if (!isMe) askWho();
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
