// What happens when the page is opened.
// The browser would put back what stood in a control before a reload, over what a colleague has answered since.
form.autocomplete = 'off';
form.querySelectorAll('[data-field]').forEach(register);
document.querySelectorAll('[data-parts]').forEach(knowSum);
identify();
adoptKept();
restoreDrafts();
fields.forEach(field => { if (isDirty(field)) touch(field); else if (field.sent) keep(field); });

form.addEventListener('input', event => typed(event, pause));
form.addEventListener('input', event => { if (event.target.closest('[data-talk]')) keepDraft(event.target); });
form.addEventListener('change', event => typed(event, 0));
form.addEventListener('submit', submit);
addEventListener('online', () => schedule(0));
// A laptop that slept, or a tab that was put to rest: its timers stood still.
document.addEventListener('resume', () => schedule(0));
document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') { send(true); } else { schedule(0); ask(); } });
['keydown', 'pointerdown', 'wheel', 'touchmove'].forEach(sign => addEventListener(sign, used, { passive: true }));
askTimer = setTimeout(ask, often);
addEventListener('beforeunload', event => { if (!isKeeping() && hasUnsaved()) event.preventDefault(); });
startExcluding();
startGrid();
startPaste();
startCounts();
startMissing();
startSums();
startCalculating();
startRest();
startRows();
startReasons();
startUnchanged();
