// "Oförändrat": the answer of the wave before holds still. The server knows which it was, and says what then stands in the field.
function startUnchanged() {
  form.addEventListener('click', event => {
    const pressed = event.target.closest('button[name=":unchanged"]');
    const field = pressed && fields.get(pressed.value);
    // A choice between two texts comes first.
    if (!field || stopped || field.conflict) return;
    event.preventDefault();
    field.carries = true;
    if (!isMe) { show(field, texts.held); askWho(); }
    else if (failures === 0) show(field, texts.saving);
    keep(field);
    schedule(0);
    answering(field)[0].focus();
  });
}

function showUnchanged(field, isUnchanged) {
  const earlier = field.element.querySelector(':scope > .earlier');
  const button = earlier?.querySelector('button');
  if (!button) return;
  earlier.querySelector('strong').hidden = !isUnchanged;
  button.hidden = isUnchanged;
}
