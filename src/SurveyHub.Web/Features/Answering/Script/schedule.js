// When it is sent.
function typed(event, wait) {
  const field = fields.get(event.target.closest('[data-field]')?.dataset.field);
  if (!field || !field.controls.includes(event.target)) return;
  // Whoever leaves a field that is saved still reads there that it is.
  if (event.type === 'change' && !isDirty(field)) return;
  touch(field);
  schedule(Math.min(wait, Math.max(0, field.typedAt + longest - Date.now())));
}

function touch(field) {
  if (isDirty(field)) {
    field.typedAt ||= Date.now();
    if (stopped) show(field, texts.stopped, 'bad');
    else if (!isMe) show(field, texts.held);
    else if (!isStuck(field)) failures === 0 ? show(field, texts.saving) : show(field, texts.unsaved, 'bad');
    if (!isMe && !stopped) askWho();
  } else if (!field.sent && !stopped) {
    // Typed and taken back before it was sent.
    field.typedAt = 0;
    show(field, '');
    if (failures === 0) recovered();
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
