// What happens when the page is opened.
// The browser would put back what stood in a control before a reload, over what a colleague has answered since.
form.autocomplete = 'off';
for (const element of form.querySelectorAll('[data-field]')) {
  const path = element.dataset.field;
  const names = [path, `${path}:status`, `${path}:comment`];
  const controls = [...element.querySelectorAll('input, textarea, select')].filter(control => names.includes(control.name));
  const field = { path, element, controls, basis: element.dataset.sequence ?? '', sent: null, conflict: null, typedAt: 0, carries: false };
  field.saved = pairs(field, isDrawn, drawnValue);
  fields.set(path, field);
}
adoptKept();
fields.forEach(field => { if (isDirty(field)) touch(field); });

form.addEventListener('input', event => typed(event, pause));
form.addEventListener('change', event => typed(event, 0));
form.addEventListener('submit', submit);
addEventListener('online', () => schedule(0));
document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') send(true); });
addEventListener('beforeunload', event => { if (!isKeeping() && hasUnsaved()) event.preventDefault(); });
startGrid();
startPaste();
startCounts();
startMissing();
startSums();
startReasons();
startUnchanged();
