// An option that excludes the others: ticking it takes them away, and ticking another takes it away. The server checks it again.
function startExcluding() {
  // Before anything else hears of it, so that what is kept and sent is what then stands in the field.
  form.addEventListener('input', event => {
    const field = event.target.checked && event.target.type === 'checkbox' ? answeredBy(event.target) : undefined;
    if (!field) return;
    const excludes = 'excludes' in event.target.dataset;
    const removed = answering(field).filter(box => box !== event.target && box.checked && (excludes || 'excludes' in box.dataset));
    removed.forEach(box => { box.checked = false; });
    if (removed.length > 0) announce(say(words.excluded, removed.map(box => box.closest('label').textContent.trim()).join(', ')));
  }, true);
}
