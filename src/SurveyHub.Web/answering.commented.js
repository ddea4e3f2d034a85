// Tells once that a person, not a mail scanner, is at the page.
(() => {
const address = document.querySelector('script[data-activity]').dataset.activity;
const signs = ['keydown', 'pointerdown', 'wheel', 'touchmove'];
const tell = event => {
if (!event.isTrusted) return;
signs.forEach(sign => removeEventListener(sign, tell));
fetch(address, { method: 'POST', keepalive: true }).catch(() => { /* The first save tells it too. */ });
};
signs.forEach(sign => addEventListener(sign, tell, { passive: true }));
})();
// A page that the browser kept whole while another was shown (after handing in, say) tells how things stood when it was left: it is read anew.
// What was typed in it and not saved is kept, or the browser asks first (start.js).
addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
// Where there is no form any more: what was typed and never taken is shown, so that it does not lie in the browser unseen.
document.querySelectorAll('[data-leftover]').forEach(place => {
try {
for (const [key, entry] of Object.entries(localStorage)) {
if (!key.startsWith(`${place.dataset.leftover}:`) || !entry) continue;
const kept = JSON.parse(entry);
for (const [, value] of JSON.parse((kept.typed ?? kept.sent).pairs)) {
if (value) place.append(Object.assign(document.createElement('p'), { className: 'typed', textContent: value }));
}
}
} catch { /* Refused, or not ours. */ }
place.hidden = !place.querySelector('.typed');
});
(form => {
'use strict';
if (!form) return;
// Saving while typing. Of each field the script knows the entry that it is based on and what was last acknowledged. A save has an id of its own and
// is sent again, unchanged, until the server has answered, so that it is recorded once however often it arrives. What is not acknowledged is kept
// in the browser's storage, for the next time this page is opened.
//
// The files of this folder are one script: the build puts them in one closure, whose parameter `form` is the answering form (ScriptPacking.targets).
// No line has a backslash, which the build on Linux takes for one of a path. This file holds what they share, and start.js says what happens when the page is opened.
const pause = 800; // Milliseconds without typing before it is sent.
const longest = 4000; // Typing without pause is sent this often all the same.
const patience = 20000; // An answer that takes longer is taken for none: a line that is cut often says nothing at all.
const slowest = 30000; // Between attempts while the server does not answer.
const texts = JSON.parse(form.dataset.texts);
const alertBox = document.querySelector('[data-alert]');
const status = document.querySelector('[data-status]');
const tab = newId();
const fields = new Map();
const strays = []; // Saves of closed tabs that a newer text stands in place of: sent for the history.
let inFlight = false;
let stopped = false; // Nothing is taken any more; why stands in the alert.
let failures = 0;
let most = Infinity; // Fields sent at once; one when the server, or something before it, found several too much.
let wasTold = false; // That saving fails: so it is to be told when all is saved again.
let timer = 0;
const changed = new Set(); // Paths of the fields that were saved since the page was loaded.
// Comments to colleagues. A comment that is not made yet stays in the browser through a reload.
function draftKey(box) { return `comment:${form.dataset.keep}:${box.name}`; }
function keepDraft(box) {
try {
if (box.value.trim()) localStorage.setItem(draftKey(box), box.value);
else localStorage.removeItem(draftKey(box));
} catch { /* Refused or full: the text is on the page. */ }
}
function restoreDrafts() {
for (const box of form.querySelectorAll('[data-talk] textarea')) {
let text = null;
try { text = localStorage.getItem(draftKey(box)); } catch { /* Refused: nothing is kept. */ }
if (!text || box.value) continue;
box.value = text;
box.closest('details').open = true;
}
}
/** Makes a comment, or takes one back. */
async function comment(pressed) {
const place = pressed.closest('[data-talk]');
const box = place.querySelector('textarea');
const isNew = pressed.value.startsWith('comment:');
if (place.dataset.busy) return;
if (!isMe) { isOther() ? introduce() : askWho(true); return; }
if (isNew && !box.value.trim()) { box.focus(); return; }
place.dataset.busy = 'true';
// The same as long as it is the same comment, so that it is made once however often it is sent.
if (place.sent?.text !== box.value) place.sent = { text: box.value, id: newId() };
turn += 1;
const answer = await postComment([[':action', pressed.value], [':comment', place.sent.id], [box.name, isNew ? box.value : '']]);
turn += 1;
delete place.dataset.busy;
place.querySelectorAll('.problem').forEach(old => old.remove());
if (!answer.news) {
const problem = paragraph(answer.problem, 'problem');
problem.setAttribute('role', 'alert');
pressed.before(problem);
return;
}
if (isNew) { box.value = ''; keepDraft(box); box.focus(); }
hear(answer.news);
if (!isNew) place.querySelector('summary').focus();
status.textContent = isNew ? texts.commentAdded : texts.commentRemoved;
}
async function postComment(values) {
try {
const body = new URLSearchParams([[':ticket', form.dataset.ticket], [':who', 'me'], [':after', stamp], ...values]);
const response = await fetch(form.dataset.comment, { method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(patience) });
if (response.ok) return { news: await response.json() };
if (response.status === 422) return await response.json();
return { problem: [403, 404, 410].includes(response.status) ? texts.refused : texts.commentFailed };
} catch {
return { problem: texts.commentFailed };
}
}
function drawComments(list, comments) {
const pressed = list.contains(document.activeElement) ? document.activeElement.value : null;
list.replaceChildren(...comments.map(drawComment));
[...list.querySelectorAll('button')].find(one => one.value === pressed)?.focus();
}
function drawComment(one) {
const item = element('li', '', paragraph(one.by, 'small soft'), paragraph(one.text, 'typed'));
if (one.remove) {
item.append(Object.assign(document.createElement('button'), {
type: 'submit', className: 'quiet small', name: ':action', value: one.remove, textContent: texts.removeComment,
}));
}
return item;
}
// Several texts for one field. Drawn as the page draws them (ConflictNote.razor), when they come about while the page is open.
function showConflict(field, news) {
const shown = field.element.querySelector(':scope > [data-conflict]');
const conflict = news?.conflict;
const isSame = JSON.stringify(conflict) === JSON.stringify(field.conflict?.conflict);
field.conflict = conflict ? news : null;
if (!conflict) { shown?.remove(); return; }
if (isSame) return;
const note = drawConflict(conflict);
if (!shown) {
// Below the control, so that it does not move under whoever is typing.
const holders = [...field.element.children].filter(child => child.tagName !== 'DETAILS' && field.controls.some(control => child.contains(control)));
(holders.pop() ?? field.element.querySelector(':scope > .notes')).after(note);
status.textContent = conflict.announcement;
return;
}
// Whoever is about to press a button keeps it, though a colleague goes on typing.
const pressed = [...shown.querySelectorAll('button')].indexOf(document.activeElement);
shown.replaceWith(note);
if (pressed >= 0) note.querySelectorAll('button')[pressed]?.focus();
}
function drawConflict(conflict) {
const note = element('div', 'note warn conflict', paragraph(conflict.explanation));
note.dataset.conflict = '';
for (const text of conflict.texts) {
note.append(element('div', '', paragraph(text.title, 'small'), paragraph(text.words, 'typed'), conflictButton(text.choice)));
}
const link = Object.assign(document.createElement('a'), { href: conflict.history, textContent: conflict.seeHistory });
note.append(element('div', '', conflictButton(conflict.merge), element('p', 'small', link)));
return note;
}
function conflictButton(choice) {
return Object.assign(document.createElement('button'), { type: 'submit', className: 'quiet', name: ':use', value: choice.use, textContent: choice.says });
}
/** Somebody else has decided: where one's own text stood in the control and does not hold, what was let stay takes its place. */
function endConflict(field) {
if (field.conflict && isAside(field.conflict.conflict, field.basis) && !isDirty(field)) {
adopt(field, field.conflict.held);
show(field, field.conflict.by ?? '');
}
showConflict(field, null);
}
/** A person has decided: it is sent as soon as what was sent before is answered. */
function choose(pressed) {
const field = fields.get(pressed.closest('[data-field]').dataset.field);
const [path, chosen, held, upTo] = pressed.value.split(' ');
// One's own text that does not hold may stand in the control still, and further on than it was sent.
const isTyped = chosen === 'text' || (chosen === field.basis && chosen !== held);
field.choice = isTyped ? { basis: held === '0' ? '' : held, use: `${path} text ${held} ${upTo}`, isTyped } : { basis: '', use: pressed.value, isTyped };
show(field, texts.saving);
schedule(0);
field.controls.find(control => control.type !== 'hidden').focus();
}
/** What was typed before the choice is one more text since, and is decided with the others. */
function renew(field, result) {
if (!field.choice || !result.conflict) return;
const [path, chosen, held, upTo] = field.choice.use.split(' ');
const [holds, ...open] = result.conflict.texts.map(text => text.sequence);
if (String(holds) !== held || open.some(one => one > Number(upTo) && one !== result.entry)) return;
field.choice.use = [path, chosen, held, Math.max(...open)].join(' ');
}
function isAside(conflict, sequence) { return conflict?.texts.some((text, i) => i > 0 && String(text.sequence) === sequence) ?? false; }
// How long a text is, counted as the server counts it: what a reader calls characters, a line break as one, blanks at the ends as none.
const characters = globalThis.Intl?.Segmenter ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null;
const nearing = 0.9; // Of what fits: then it is said aloud, once.
const restful = 150; // Milliseconds without typing before a text is counted.
function startCounts() {
form.addEventListener('input', event => {
const field = answeredBy(event.target);
if (!field || !event.target.dataset.max) return;
clearTimeout(field.counting);
field.counting = setTimeout(() => count(field), restful);
});
// One who goes back to a text sees how long it is.
form.addEventListener('focusin', event => { if (event.target.dataset.max) count(answeredBy(event.target)); });
}
function lengthOf(text) {
const plain = text.trim();
let length = 0;
if (!characters) return [...plain].length;
for (const _ of characters.segment(plain)) length += 1;
return length;
}
function count(field) {
const [control] = answering(field);
const most = Number(control.dataset.max);
if (!most) return;
const length = lengthOf(control.value);
const level = length > most ? 2 : length >= most * nearing ? 1 : 0;
// A short text is hardly ever too long; there it is shown when it matters.
const isShown = control.tagName === 'TEXTAREA' || level > 0;
const text = say(level === 2 ? words.countOver : words.count, grouped(length), grouped(most), grouped(length - most));
if (isShown || field.count) {
if (!field.count) control.after(field.count = paragraph('', ''));
field.count.textContent = isShown ? text : '';
field.count.className = level === 2 ? 'count small over' : 'count small soft';
}
if (level > (field.countLevel ?? 0)) announce(text);
field.countLevel = level;
}
function grouped(number) {
let left = String(number);
const groups = [];
for (; left.length > 3; left = left.slice(0, -3)) groups.unshift(left.slice(-3));
return [left, ...groups].join(hardSpace);
}
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
// What stands in a field: the names and values that the form would post.
// Ordered by time (a UUID of version 7), so that the saves of an evening stand together in the index of them.
function newId() {
const random = [...crypto.getRandomValues(new Uint8Array(10))].map(byte => byte.toString(16).padStart(2, '0')).join('');
const hex = Date.now().toString(16).padStart(12, '0') + '7' + random.slice(1, 4) + '8' + random.slice(5);
return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
function register(whole) {
const path = whole.dataset.field;
const names = [path, `${path}:status`, `${path}:comment`];
// What is said of a row of a matrix stands beside its buttons.
const element = whole.querySelector('[data-beside]') ?? whole;
const controls = [...whole.querySelectorAll('input, textarea, select')].filter(control => names.includes(control.name));
const field = { path, element, controls, basis: whole.dataset.sequence ?? '', sent: null, choice: null, conflict: '', tooLarge: null, isKept: true, typedAt: 0, kept: null, at: 0, carries: false };
field.saved = pairs(field, isDrawn, drawnValue);
fields.set(path, field);
}
function pairs(field, isOn, value) {
const found = field.controls.filter(isOn).map(control => [control.name, value(control)]);
// Buttons of which none is pressed say nothing in a post; here it is said that the field is empty.
for (const name of new Set(field.controls.map(control => control.name))) {
if (!found.some(pair => pair[0] === name)) found.push([name, '']);
}
return JSON.stringify(found);
}
function isOn(control) { return !isButton(control) || control.checked; }
function isDrawn(control) { return !isButton(control) || control.defaultChecked; }
function isButton(control) { return control.type === 'radio' || control.type === 'checkbox'; }
function current(field) { return pairs(field, isOn, control => control.value); }
function drawnValue(control) {
if (isButton(control) || control.type === 'hidden') return control.value;
return control.options ? ([...control.options].find(option => option.defaultSelected) ?? control.options[0]).value : control.defaultValue;
}
function put(field, text) {
const values = JSON.parse(text);
for (const control of field.controls) {
const own = values.filter(pair => pair[0] === control.name).map(pair => pair[1]);
if (isButton(control)) control.checked = own.includes(control.value) && (control.value !== '' || own.length === 1);
else if (control.type !== 'hidden') control.value = own[0] ?? '';
}
}
/** Only the person can help it on, by shortening. */
function isStuck(field) { return field.sent === null && field.tooLarge === current(field); }
function isWaiting(field) { return field.sent !== null || field.choice !== null || field.carries || (isDirty(field) && !isStuck(field)); }
function isDirty(field) { return current(field) !== (field.sent?.pairs ?? field.saved); }
function isUnsaved(field) { return field.sent !== null || field.choice !== null || field.carries || isDirty(field); }
function hasUnsaved() { return strays.length > 0 || [...fields.values()].some(isUnsaved); }
// Keys in a table of fields: between rows and columns as in a spreadsheet, but never in place of what a key does within a text or a list.
let arrived = null; // The control that a key led to, while nothing has happened in it: its text is selected, and the next arrow leads on.
function startGrid() {
form.addEventListener('keydown', event => {
if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
const cell = event.target.closest('table.fields td');
const step = cell && !event.isComposing && !event.altKey && !event.metaKey && answeredBy(event.target) ? stepOf(event) : null;
if (step) {
event.preventDefault();
lead(cell, step);
} else {
arrived = null;
}
});
form.addEventListener('pointerdown', () => { arrived = null; });
}
// Rows and columns to move by; null where the key is the control's own.
function stepOf(event) {
const { target, key, shiftKey, ctrlKey } = event;
const isBox = target.type === 'checkbox' && (target.closest('.matrix') !== null || answering(answeredBy(target)).length === 1);
const isText = isTyped(target);
const isLines = target.tagName === 'TEXTAREA';
if (!isBox && !isText) return null;
const atStart = isBox || isAt(target, 0);
const atEnd = isBox || isAt(target, target.value.length);
if (ctrlKey) {
if (shiftKey) return null;
if (key === 'Home' && (!isLines || atStart)) return [-Infinity, -Infinity];
return key === 'End' && (!isLines || atEnd) ? [Infinity, Infinity] : null;
}
if (key === 'Enter') return isLines ? null : [shiftKey ? -1 : 1, 0];
if (shiftKey) return null;
switch (key) {
case 'ArrowUp': return !isLines || atStart ? [-1, 0] : null;
case 'ArrowDown': return !isLines || atEnd ? [1, 0] : null;
case 'ArrowLeft': return atStart ? [0, -1] : null;
case 'ArrowRight': return atEnd ? [0, 1] : null;
default: return null;
}
}
function isAt(control, place) {
const isWhole = arrived === control && control.selectionStart === 0 && control.selectionEnd === control.value.length;
return isWhole || (control.selectionStart === place && control.selectionEnd === place);
}
function lead(cell, [down, right]) {
const rows = visibleRows(cell.closest('table'));
const row = rows.indexOf(cell.parentElement);
const next = down === 0 ? along([...cell.parentElement.cells], cell.cellIndex, right)
: Number.isFinite(down) ? along(rows.map(one => one.cells[cell.cellIndex]), row, down)
: rows.flatMap(one => [...one.cells]).map(controlIn).filter(control => control).at(down < 0 ? 0 : -1);
if (!next) return;
next.focus();
if (isTyped(next)) next.select();
arrived = next;
}
// Neither those that are not asked, nor those that were taken away.
function visibleRows(table) {
return [...table.tBodies[0].rows].filter(row => !row.hidden && !row.hasAttribute('data-not-asked'));
}
// The next cell that can be filled in.
function along(cells, from, step) {
for (let i = from + step; i >= 0 && i < cells.length; i += step) {
const control = controlIn(cells[i]);
if (control) return control;
}
return null;
}
function controlIn(cell) {
if (cell?.closest('.matrix')) return cell.querySelector(':scope > .choice > input');
const field = fields.get(cell?.querySelector('[data-field]')?.dataset.field);
const controls = field ? answering(field) : [];
return controls.find(control => control.type === 'radio' && control.checked) ?? controls[0];
}
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
// What is kept in the browser until it is acknowledged.
function keyOf(field) { return `${form.dataset.keep}:${field.path}:${tab}`; }
function keep(field) {
if (!isUnsaved(field)) { field.next = null; localRemove(keyOf(field)); localRemove(field.adopted?.key, field.adopted?.text); return; }
const text = current(field);
// When it was typed, which is not when it was last put aside: of texts in several tabs the newest counts.
if (text !== field.kept) [field.kept, field.at] = [text, Date.now()];
// A choice between texts that the server has is not kept: unmade, it stands on the page again.
const sent = field.sent?.pairs ? field.sent : null;
const id = field.next?.pairs === text ? field.next.id : newId(); // The same text goes by one id, whichever tab sends it.
field.next = text === (sent?.pairs ?? field.saved) && !field.carries ? null
: { path: field.path, id, basis: field.basis, pairs: text, unchanged: field.carries };
if (!sent && !field.next) { localRemove(keyOf(field)); return; }
try {
localStorage.setItem(keyOf(field), JSON.stringify({ at: field.at, sent, typed: field.next }));
field.isKept = true;
} catch {
// Refused or full, and the page warns. An older text of the field that is kept already stays: it is better than none.
field.isKept = false;
}
}
function localRead(key) {
try { return localStorage.getItem(key); } catch { return null; }
}
function isKeeping() {
const probe = `${form.dataset.keep}:probe`;
try { localStorage.setItem(probe, ''); } catch { return false; }
localRemove(probe);
return [...fields.values()].every(field => field.isKept || !isUnsaved(field));
}
/** Removes what is kept; where a text is given only if it is still that one, since another tab may be writing there. */
function localRemove(key, text) {
try {
if (key && (text === undefined || localStorage.getItem(key) === text)) localStorage.removeItem(key);
} catch { /* Nothing was kept. */ }
}
function adoptKept() {
for (const kept of readKept()) {
const field = fields.get(kept.path) ?? fieldInNewRow(kept.path);
// The newest text of a field goes into its controls, unless something was typed there before the script came; older ones are sent for the history.
if (!field || field.adopted || isDirty(field)) { strayOf(kept); continue; }
field.adopted = { key: kept.key, text: kept.text };
const text = kept.typed?.pairs ?? kept.sent.pairs;
[field.kept, field.at] = [text, kept.at];
field.carries = Boolean(kept.typed?.unchanged);
if (text === field.saved && !kept.sent?.unchanged && !field.carries) {
if (!kept.sent) { localRemove(kept.key, kept.text); continue; }
// It goes when that save has arrived, and not when the field is touched.
field.adopted = {};
strays.push({ ...kept.sent, at: kept.at, key: kept.key, text: kept.text });
continue;
}
// Under the ids they are kept under: they may have arrived before.
[field.sent, field.next] = [kept.sent ?? (field.carries ? null : kept.typed), kept.typed];
if (!kept.sent) field.basis = kept.typed.basis;
put(field, text);
show(field, isMe ? texts.unsaved : texts.held);
}
strays.sort((a, b) => a.at - b.at);
schedule(0);
}
function strayOf(kept) {
if (!fields.has(kept.path)) return;
// The entry goes when the last of them has arrived.
[kept.sent, kept.typed].filter(save => save).forEach((save, i, all) => strays.push({ ...save, at: kept.at, key: i === all.length - 1 ? kept.key : null, text: kept.text }));
}
/** What was typed while a choice was under way does not hold, and becomes one more text of the field. */
function putAside(field) {
const save = field.next;
const [key, at] = [`${form.dataset.keep}:${field.path}:${save.id}`, Date.now()];
const text = JSON.stringify({ at, sent: save, typed: null });
try { localStorage.setItem(key, text); } catch { /* Refused or full, and the page warns. */ }
strays.push({ ...save, at, key, text });
}
/** One person wrote both, one after the other: what was typed on the same ground as an older text, which now holds, builds on it. */
function buildOn(stray, result) {
if (result.outcome !== 'saved' && result.outcome !== 'unchanged') return;
const field = fields.get(stray.path);
// What stands in the control now is newer than that, also where it is what stood there when the page was drawn.
if (String(field.basis) === String(stray.basis)) field.saved = stray.pairs;
for (const save of [field, field.sent, field.next, ...strays.filter(other => other.path === stray.path)]) {
if (save && String(save.basis) === String(stray.basis)) save.basis = String(result.sequence ?? '');
}
keep(field);
}
function readKept() {
const found = [];
try {
for (let i = 0; i < localStorage.length; i++) {
const key = localStorage.key(i);
// What was typed here before the script came is kept by now too.
if (!key.startsWith(`${form.dataset.keep}:`) || key.endsWith(':probe') || key.endsWith(`:${tab}`)) continue;
const text = localStorage.getItem(key);
const kept = JSON.parse(text);
found.push({ ...kept, key, text, path: (kept.sent ?? kept.typed).path });
}
} catch { /* Refused, or not ours. */ }
return found.sort((a, b) => b.at - a.at);
}
// Leaving by the form's own buttons: all is saved first. Drawn again, the page says when, and what has to be corrected.
async function submit(event) {
const pressed = event.submitter;
const wantsReview = pressed?.value === 'review';
// A post to elsewhere brings the whole form with it.
if (stopped || (pressed?.hasAttribute('formaction') && !isOther())) return;
event.preventDefault();
if (isOther() || (!isMe && (hasUnsaved() || pressed?.name === ':use'))) { isOther() ? introduce() : askWho(true); return; }
if (pressed?.name === ':use') { choose(pressed); return; }
if (pressed?.closest('.comments')) { comment(pressed); return; }
for (let attempts = 0; attempts < 50 && (inFlight || strays.length > 0 || [...fields.values()].some(isWaiting)); attempts++) {
if (failures > 0 || stopped) break;
await send(false);
await new Promise(resolve => setTimeout(resolve, 100));
}
if (hasUnsaved()) {
if (!stopped && (strays.length > 0 || [...fields.values()].some(isWaiting))) {
schedule(0);
alertBox.textContent = isKeeping() ? texts.waiting : texts.failingUnkept;
wasTold = true;
}
[...fields.values()].find(isUnsaved)?.controls.find(control => control.type !== 'hidden').focus();
} else if (wantsReview) {
location.assign(form.dataset.review);
} else {
location.assign(`${form.getAttribute('action')}?jag=1&sparat=${changed.size}`);
}
}
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
document.querySelectorAll('[data-conditional]').forEach(part => {
part.toggleAttribute('data-not-asked', (part.dataset.field ? [part] : [...part.querySelectorAll('[data-field]')]).every(field => unasked.has(field.dataset.field)));
});
}
// A box that is not ticked may be finished; a comment alone is no answer.
function isMissing(field) {
const controls = answering(field);
if (controls.length === 1 && controls[0].type === 'checkbox') return false;
return !JSON.parse(current(field)).some(([name, value]) => name !== `${field.path}:comment` && value.trim() !== '');
}
function showMissing(now) {
form.dataset.unasked = now.unasked;
showAsked();
document.querySelectorAll('[data-next]').forEach(link => {
link.hidden = now.missing === null;
if (now.missing !== null) link.hash = `f-${now.missing}`;
});
document.querySelectorAll('[data-complete]').forEach(text => { text.hidden = now.missing !== null; });
}
// What colleagues do meanwhile. It is asked for while somebody looks at the page and uses it; the server remembers nothing about open pages.
const often = 20000; // Milliseconds between questions.
const lately = 300000; // Without a sign of life for so long, nothing is asked.
let stamp = form.dataset.stamp; // Up to where the page knows it.
let usedAt = Date.now();
let askTimer = 0;
let asking = false;
let turn = 0; // Grows with every save: an answer to a question that was asked before it is out of date.
async function ask() {
clearTimeout(askTimer);
askTimer = setTimeout(ask, often);
if (stopped || asking || inFlight || failures > 0 || document.visibilityState !== 'visible' || Date.now() - usedAt > lately) return;
asking = true;
const asked = turn;
try {
const response = await fetch(`${form.dataset.news}?efter=${stamp}`, { cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout(patience) });
if ([403, 404, 410].includes(response.status)) stop(texts.refused);
else if (response.status === 200 && asked === turn) hear(await response.json());
} catch { /* The next time. */ }
asking = false;
}
/** Shows what is new. Fields of which the page has just been told otherwise are not among it. */
function hear(news, told = []) {
if (!news) return;
stamp = news.stamp;
// In a row that a colleague has added.
news.fields.filter(one => one.held.value || one.held.status || one.held.comment || one.conflict).forEach(one => fieldInNewRow(one.field));
for (const field of fields.values()) {
const change = news.fields.find(one => one.field === field.path);
if (change) meet(field, change);
else if (!told.includes(field.path)) endConflict(field);
}
news.questions.forEach(retell);
progress(news.progress);
// What is not saved yet is sent all the same: it is put aside on the server, which says why.
if (news.stop && hasUnsaved()) schedule(0);
else if (news.stop) stop(news.stop);
}
function meet(field, change) {
const held = String(change.held.sequence ?? '');
if (held !== field.basis && !isAside(change.conflict, field.basis)) {
if (field.sent || isDirty(field)) {
show(field, change.remark);
} else {
adopt(field, change.held);
showWritten(field);
show(field, change.by ?? '');
explain(field, change.problem, change.readAs);
showUnchanged(field, change.held.isUnchanged);
}
}
showConflict(field, change);
}
/** What stands under a question about the people who answer it. */
function retell(talk) {
const place = document.querySelector(`[data-talk="${talk.question}"]`);
if (!place) return;
place.querySelector('[data-shared]').textContent = talk.shared;
place.querySelector('[data-changed]').textContent = talk.changed;
place.querySelector('[data-count]').textContent = talk.count;
drawComments(place.querySelector('[data-comments]'), talk.comments);
}
function used() {
const wasAway = Date.now() - usedAt > lately;
usedAt = Date.now();
if (wasAway) ask();
}
// A block of cells from a spreadsheet, pasted in one field, fills those to the right of it and below. One cell, or one text, is pasted as ever.
const ticks = ['ja', 'x', 'yes', 'true', 'on', '1'];
const noTicks = ['', 'nej', 'no', 'false', '0', '-', '–'];
let pasting = null; // The last block: what stood in its fields before, and the note that offers it back.
function startPaste() {
form.addEventListener('paste', event => {
const field = answeredBy(event.target);
const text = event.clipboardData?.getData('text/plain') ?? '';
// Several lines in a box for lines are one text; tabs are not typed.
if (!field || (event.target.tagName === 'TEXTAREA' && !text.includes(tabulator))) return;
const block = readBlock(text);
const place = (block.length > 1 || block[0].length > 1) && placeFor(event.target, block);
if (!place) return;
event.preventDefault();
fillBlock(event.target.closest('.matrix') ? asNames(block, answering(field)) : block, place);
});
form.addEventListener('input', event => pasting?.items.delete(answeredBy(event.target)));
form.addEventListener('keydown', event => {
if (pasting?.isFresh && (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z' && pasting.items.has(answeredBy(event.target))) {
event.preventDefault();
undoPaste();
} else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && pasting) {
pasting.isFresh = false;
}
});
}
// Tabs between cells, line breaks between rows, and quotes around a cell that has either within it.
function readBlock(text) {
const lines = text.replaceAll(carriageReturn + newLine, newLine).replaceAll(carriageReturn, newLine);
const plain = lines.endsWith(newLine) ? lines.slice(0, -1) : lines;
const cell = new RegExp(`"((?:[^"]|"")*)"(?=[${tabulator}${newLine}]|$)|[^${tabulator}${newLine}]*`, 'y');
const rows = [[]];
for (let at = 0; ;) {
cell.lastIndex = at;
const found = cell.exec(plain);
rows.at(-1).push(found[1] === undefined ? found[0] : found[1].replaceAll('""', '"'));
at += found[0].length;
if (at >= plain.length) return rows;
if (plain[at] === newLine) rows.push([]);
at += 1;
}
}
// Crosses below the options of a matrix, as they stand in a spreadsheet, are the names of those options.
function asNames(block, controls) {
const options = controls.filter(one => one.closest('td > .choice'));
const isCross = text => ticks.includes(text.trim().toLowerCase());
const areCrosses = block.every(row => row.length === options.length && row.every(text => isCross(text) || noTicks.includes(text.trim().toLowerCase())));
return areCrosses ? block.map(row => [options.filter((_, i) => isCross(row[i])).map(one => one.value).join(';')]) : block;
}
// Where the block goes: an element to stand beside, and the field for each of its cells; null where it is no block to this control.
function placeFor(control, block) {
const cell = control.closest('table.fields td');
if (cell) {
const table = cell.closest('table');
growFor(cell.parentElement, block.length);
const rows = visibleRows(table);
const row = rows.indexOf(cell.parentElement);
// In a matrix a row is one field: a column of names of options fills one each.
if (table.matches('.matrix')) return { beside: table, at: (r, c) => c === 0 ? fields.get(rows[row + r]?.dataset.field) : undefined };
return { beside: table, at: (r, c) => fields.get(rows[row + r]?.cells[cell.cellIndex + c]?.querySelector('[data-field]')?.dataset.field) };
}
// Numbers below each other in one question take one column, or one row.
const series = [...control.closest('.card').querySelectorAll('input.figure')].filter(one => !one.closest('table'));
const from = series.indexOf(control);
if (from < 0 || from === series.length - 1 || (block.length > 1 && block.some(row => row.length > 1))) return null;
return { beside: control.closest('.card').lastElementChild, at: (r, c) => series[from + r + c] && answeredBy(series[from + r + c]) };
}
function fillBlock(block, place) {
const items = new Map();
const unread = [];
let fitting = [0, 0];
const left = block.map((row, r) => row.filter((text, c) => {
const field = place.at(r, c);
if (!field) return text.trim() !== '';
fitting = [Math.max(fitting[0], r + 1), Math.max(fitting[1], c + 1)];
const before = current(field);
if (fill(field, text)) items.set(field, before);
else unread.push(text.trim());
return false;
}));
const lost = left.flat().length;
const message = [say(words.pasted, ...fitting), lost && say(words.pastedLost, lost), unread.length && say(words.pastedUnread, unread.length)].filter(part => part).join(' ');
items.forEach((_, field) => { touch(field); sumUp(field); count(field); });
schedule(0);
pasting?.note.remove();
pasting = { items, isFresh: true, note: pasteNote(message, [...left.map(row => row.join(tabulator)), ...unread].filter(line => line)) };
place.beside.after(pasting.note);
announce(message);
}
function pasteNote(message, lines) {
const note = element('div', lines.length > 0 ? 'note warn pasted' : 'note pasted', paragraph(message));
if (lines.length > 0) note.append(paragraph(lines.join(newLine), 'typed small'));
const undo = Object.assign(element('button', 'quiet', words.undoPaste), { type: 'button' });
undo.addEventListener('click', undoPaste);
note.append(undo);
return note;
}
// What has been changed since it was pasted stays.
function undoPaste() {
const { items, note } = pasting;
pasting = null;
note.remove();
items.forEach((before, field) => { put(field, before); touch(field); sumUp(field); count(field); });
schedule(0);
announce(words.pasteUndone);
answering([...items.keys()][0])[0].focus();
}
// Writes a cell in a field; false when the field cannot take it, and then keeps what it has.
function fill(field, text) {
const plain = text.trim();
const controls = answering(field);
const [first] = controls;
const same = (one, other) => one.trim().toLowerCase() === other.toLowerCase();
if (first.options) {
const option = [...first.options].find((one, i) => (i === 0 ? plain === '' : same(one.value, plain) || same(one.text, plain)));
if (option) first.value = option.value;
return Boolean(option);
}
if (!isButton(first)) {
first.value = first.tagName === 'TEXTAREA' ? text : plain.split(newLine).map(line => line.trim()).join(' ');
} else if (controls.length === 1) {
const isTick = ticks.includes(plain.toLowerCase());
if (!isTick && !noTicks.includes(plain.toLowerCase())) return false;
first.checked = isTick;
} else {
const wanted = plain.replaceAll(newLine, ';').split(';').map(part => part.trim()).filter(part => part);
const chosen = wanted.map(part => controls.find(one => same(one.value, part) || same(one.parentElement.textContent, part)));
if (chosen.includes(undefined) || (first.type === 'radio' && chosen.length > 1)) return false;
controls.forEach(one => { one.checked = chosen.includes(one); });
}
// A value stands in place of "uppgift saknas".
if (plain !== '') field.controls.filter(one => one.name === `${field.path}:status`).forEach(one => { one.checked = one.value === ''; });
return true;
}
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
// What is missing in a sum, filled in an empty field by one press: 100 where all is paid in one way, 1 where the shares come to 99. By keyboard it is
// the key that begins a sum in a spreadsheet.
const rest = Object.assign(document.createElement('button'), { type: 'button', className: 'rest quiet', tabIndex: -1 });
function startRest() {
rest.addEventListener('pointerdown', event => event.preventDefault()); // The focus stays where somebody writes.
rest.addEventListener('click', () => fillRest(answeredBy(rest.previousElementSibling)));
['focusin', 'input', 'pointerover'].forEach(sign => form.addEventListener(sign, event => { if (event.target !== rest) offerRest(event.target); }));
form.addEventListener('keydown', event => {
const field = event.key === '=' && !event.isComposing ? answeredBy(event.target) : undefined;
if (!field || restFor(field) === null) return;
event.preventDefault();
fillRest(field);
});
}
// Beside the control that is pointed at, else the one that is written in.
function offerRest(target) {
const at = [target, document.activeElement].map(one => fields.get(one.closest?.('[data-field]')?.dataset.field));
const field = at.find(one => one && restFor(one) !== null);
if (!field) return rest.remove();
const text = swedish(restFor(field));
const control = answering(field)[0];
rest.textContent = text;
rest.setAttribute('aria-label', say(words.fillRest, text));
if (rest.previousElementSibling !== control) control.after(rest);
}
/** The number that makes a sum right; null for a field that has one already, or where nothing is missing. */
function restFor(field) {
if (answering(field)[0].value.trim() !== '') return null;
const missing = (sums.get(field.path) ?? []).filter(sum => sum.isExact).map(sum => {
const [total, target] = [totalOf(sum), targetOf(sum)];
return sum.whole === field.path ? total : target === null ? 0n : target - total;
}).filter(number => number > 0n);
// In a row and a column: what both have room for.
return missing.length === 0 ? null : missing.reduce((least, number) => (number < least ? number : least));
}
function fillRest(field) {
const text = swedish(restFor(field));
const [control] = answering(field);
rest.remove();
fill(field, text);
control.dispatchEvent(new Event('input', { bubbles: true }));
control.focus();
announce(say(words.restFilled, text));
}
// Rows that the respondent adds. Each has a key, made here or by the server, that is part of the names of its controls; its number is only shown.
const placeholder = '@ny.';
const removedRows = new Map(); // Rows that were taken away on this page, and what stood in their fields.
let lastKeyAt = 0;
// As the server makes them: in order of time, and a letter first, so that none is taken for a number.
function newRowKey() {
// Below all others, also those that were made by a clock that is fast.
const made = [...fields.keys()].map(rowKeyOf).filter(key => key?.length > 9 && key.startsWith('r')).map(key => parseInt(key.slice(1, 10), 36));
lastKeyAt = [Date.now(), lastKeyAt + 1, ...made.map(time => time + 1)].reduce((one, other) => (other > one ? other : one));
const random = [...crypto.getRandomValues(new Uint8Array(7))].map(byte => (byte % 36).toString(36)).join('');
return `r${lastKeyAt.toString(36).padStart(9, '0')}${random}`;
}
function rowKeyOf(path) { return path.includes('@') ? path.split('@')[1].split('.')[0] : null; }
function rowNameOf(path) { return path.split('@')[0]; }
function adderOf(name) { return document.querySelector(`[data-add-row="${name}"]`); }
function tableOf(adder) { return adder.closest('.card').querySelector(`tr[data-row="${adder.dataset.addRow}"]`)?.closest('table') ?? adder.parentElement.previousElementSibling; }
function rowsOf(adder) { return [...tableOf(adder).tBodies[0].rows].filter(row => row.dataset.row === adder.dataset.addRow); }
function shownRows(adder) { return rowsOf(adder).filter(row => !row.hidden); }
function fieldsIn(row) { return [...row.querySelectorAll('[data-field]')].map(one => fields.get(one.dataset.field)); }
function isRowEmpty(row) { return fieldsIn(row).every(isBlank); }
function keyOfRow(row) { return rowKeyOf(row.querySelector('[data-field]').dataset.field); }
/** Nothing stands in it, not even a comment. */
function isBlank(field) { return !JSON.parse(current(field)).some(([, value]) => value.trim() !== ''); }
function startRows() {
const adders = [...document.querySelectorAll('[data-add-row]')];
for (const adder of adders) {
// Without script there are several to write in, since none can be added.
shownRows(adder).filter(isUntouched).slice(Math.max(1, missingRows(adder))).forEach(forgetRow);
adder.addEventListener('click', () => { const row = addRow(adder, newRowKey()); if (row) { answering(fieldsIn(row)[0])[0].focus(); announce(say(words.rowAdded, row.dataset.title)); } });
renumber(adder);
}
// The focus stays until the button is let go: what a rule says once a field is left would move the button from under the pointer.
form.addEventListener('mousedown', event => { if (event.target.closest('[data-remove-row], [data-add-row]')) event.preventDefault(); });
form.addEventListener('click', event => {
const pressed = event.target.closest('[data-remove-row]');
if (pressed) removeRow(pressed.closest('tr'));
});
}
function isUntouched(row) { return isRowEmpty(row) && fieldsIn(row).every(field => field.basis === '' && !isUnsaved(field)); }
function missingRows(adder) { return Math.max(0, Number(adder.dataset.least) - shownRows(adder).filter(row => !isRowEmpty(row)).length); }
function room(adder) { return Number(adder.dataset.most) - shownRows(adder).length; }
function forgetRow(row) {
fieldsIn(row).forEach(field => fields.delete(field.path));
row.remove();
}
/** A row with this key, in the order of keys; null where there are as many as there may be. */
function addRow(adder, key, isForced = false) {
if (!isForced && room(adder) <= 0) return null;
const row = adder.parentElement.querySelector('template').content.querySelector('tr').cloneNode(true);
for (const element of [row, ...row.querySelectorAll('*')]) {
for (const attribute of [...element.attributes]) {
if (attribute.value.includes(placeholder)) attribute.value = attribute.value.replaceAll(placeholder, `@${key}.`);
}
}
const later = rowsOf(adder).find(other => keyOfRow(other) > key);
const [last] = rowsOf(adder).slice(-1);
if (later) later.before(row);
else if (last) last.after(row);
else tableOf(adder).tBodies[0].append(row);
row.querySelectorAll('[data-field]').forEach(register);
sumRow(row);
inOrder();
renumber(adder);
return row;
}
/** The field at a path of a row that is not on the page, with its row; undefined where there can be none. */
function fieldInNewRow(path) {
const key = rowKeyOf(path);
const adder = key && key !== 'ny' && adderOf(rowNameOf(path));
if (!adder || fields.has(path)) return fields.get(path);
addRow(adder, key, true);
return fields.get(path);
}
// In the order of the page, in which they are gone through.
function inOrder() {
const all = [...form.querySelectorAll('[data-field]')].map(one => [one.dataset.field, fields.get(one.dataset.field)]).filter(pair => pair[1]);
fields.clear();
all.forEach(pair => fields.set(...pair));
}
function renumber(adder) {
shownRows(adder).forEach((row, i) => retitle(row, `${adder.dataset.label} ${i + 1}`));
adder.hidden = room(adder) <= 0;
}
// The title stands before each cell's name; what somebody has written is never touched.
function retitle(row, title) {
const old = row.dataset.title;
if (old === title) return;
row.dataset.title = title;
row.querySelector('th').textContent = title;
const renamed = text => text.replace(`${old}, `, `${title}, `).replace(`: ${old}`, `: ${title}`);
row.querySelectorAll('[aria-label]').forEach(one => one.setAttribute('aria-label', renamed(one.getAttribute('aria-label'))));
row.querySelectorAll('.visually-hidden').forEach(one => { one.textContent = renamed(one.textContent); });
}
/** Empties all its cells, which are saved as if they had been emptied one by one; the row stays on the page, unseen, until that is done. */
function removeRow(row) {
const adder = adderOf(row.dataset.row);
const before = fieldsIn(row).map(field => [field, current(field)]);
before.forEach(([field]) => { put(field, '[]'); touch(field); sumUp(field); });
// What a rule was about to say of it no longer holds; the server says anew what does.
findings.forEach((finding, line) => { if (before.some(([field]) => finding.fields.includes(field.path))) findings.delete(line); });
const title = row.dataset.title;
removedRows.set(row, before);
row.hidden = true;
if (shownRows(adder).length === 0) addRow(adder, newRowKey());
renumber(adder);
noteRemoved(adder, row, say(words.rowRemoved, title));
schedule(0);
}
function noteRemoved(adder, row, message) {
document.querySelectorAll('[data-removed]').forEach(old => old.remove());
// Heard with the button that the focus goes to, whatever else is said meanwhile.
const said = Object.assign(paragraph(message), { id: 'removed-row' });
const note = element('div', 'note', said);
const undo = Object.assign(element('button', 'quiet', words.undoRemove), { type: 'button' });
undo.setAttribute('aria-describedby', said.id);
note.dataset.removed = '';
note.append(undo);
undo.addEventListener('click', () => { note.remove(); bringBack(adder, row); });
adder.before(note);
undo.focus();
announce(message);
}
function bringBack(adder, row) {
removedRows.get(row).forEach(([field, before]) => { put(field, before); touch(field); sumUp(field); count(field); });
removedRows.delete(row);
row.hidden = false;
renumber(adder);
schedule(0);
announce(words.removeUndone);
answering(fieldsIn(row)[0])[0].focus();
}
/** A colleague has written in a row that was taken away here: it is shown again. */
function showWritten(field) {
const row = field.element.closest('tr[data-row]');
if (!row?.hidden || isBlank(field)) return;
row.hidden = false;
renumber(adderOf(row.dataset.row));
}
/** So many rows below this one as a block from a spreadsheet needs, as far as there may be so many. */
function growFor(row, height) {
const adder = row.dataset.row && adderOf(row.dataset.row);
if (!adder) return;
const rows = shownRows(adder);
for (let lacking = height - (rows.length - rows.indexOf(row)); lacking > 0 && addRow(adder, newRowKey()); lacking--) ;
}
/** An empty row is nothing to answer, unless there have to be more. */
function isInIdleRow(field) {
const row = field.element.closest('tr[data-row]');
return row !== null && (row.hidden || (isRowEmpty(row) && missingRows(adderOf(row.dataset.row)) === 0));
}
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
// Sending.
async function send(isLeaving) {
clearTimeout(timer);
timer = 0;
if (inFlight || stopped || !isMe) return;
const stray = strays[0];
const batch = stray ? [] : take();
if (!stray && batch.length === 0) return;
inFlight = true;
turn += 1;
const saves = stray ? [stray] : batch.map(field => field.sent);
// Of a text of a closed tab nothing is shown here: what others have done is told with the next save, or asked for.
const outcome = await post(saves, isLeaving, !stray);
inFlight = false;
turn += 1;
if (outcome === texts.tooLarge) shorten(stray, batch);
else if (typeof outcome === 'string') stop(outcome);
else if (!outcome) retryLater(batch);
else if (stray) toldOf(stray, outcome);
else told(batch, outcome);
}
function toldOf(stray, answer) {
strays.shift();
localRemove(stray.key, stray.text);
buildOn(stray, answer.fields[0]);
judge(answer.lines);
recovered();
schedule(0);
}
function take() {
const taken = [];
for (const field of fields.values()) if (taken.length < most && begin(field)) taken.push(field);
return taken;
}
function begin(field) {
if (field.sent) return true;
const isTyping = isDirty(field) && !isStuck(field);
// What was typed before a choice or "oförändrat" was pressed is sent first, so that it stands in the history.
const choice = isTyping && field.choice?.isTyped === false ? null : field.choice;
const carries = !choice && field.carries && !isDirty(field);
if (!choice && !carries && !isTyping) return false;
const isKept = !choice && !field.carries && field.next?.pairs === current(field);
field.sent = isKept ? field.next : {
path: field.path, id: newId(), basis: choice?.basis ?? field.basis, use: choice?.use,
pairs: choice?.isTyped === false ? null : current(field), unchanged: carries,
};
if (choice) field.choice = null;
field.carries &&= !carries;
field.typedAt = 0;
keep(field);
return true;
}
// What the server says; null when it does not answer or asks to wait; a text when it will never take it.
async function post(saves, isLeaving, asksNews) {
const body = new URLSearchParams([[':ticket', form.dataset.ticket], [':who', 'me'], ...(asksNews ? [[':after', stamp]] : [])]);
for (const save of saves) {
if (save.use) body.append(':use', save.use);
if (!save.pairs) continue;
body.append(':change', `${save.path} ${save.id} ${save.basis}`);
JSON.parse(save.pairs).forEach(pair => body.append(pair[0], pair[1]));
if (save.unchanged) body.append(':unchanged', save.path);
}
try {
const isSmall = body.toString().length < 60000; // More is not taken when a page is left.
const response = await fetch(form.dataset.save, {
method: 'POST', body, redirect: 'error', keepalive: isLeaving && isSmall, signal: AbortSignal.timeout(patience),
});
if (response.ok) return await response.json();
switch (response.status) {
case 400: return texts.outdated;
case 403: case 404: return texts.refused;
case 410: return (await response.json()).refusal;
case 413: return texts.tooLarge;
default: return null;
}
} catch {
return null;
}
}
function told(batch, answer) {
for (const result of answer.fields) {
const field = batch.find(one => one.path === result.field);
const sent = field.sent;
field.sent = null;
if (result.outcome === 'rowsFull') { refuse(field, sent, result.problem); continue; }
if (sent.pairs) field.saved = sent.pairs;
if (!answer.refusal) become(field, sent, result, answer.time);
else if (sent.pairs) show(field, texts.recorded, 'bad');
keep(field);
}
progress(answer.progress);
judge(answer.lines);
timeLeft(answer.timeLeft, !answer.refusal);
if (answer.refusal) { stop(answer.refusal); return; }
recovered();
hear(answer.news, answer.fields.map(result => result.field));
const waiting = [...fields.values()].filter(isWaiting);
if (waiting.length > 0) schedule(most === 1 || waiting.some(field => field.choice) ? 0 : pause);
}
/** It stays in the control and in the browser, and is not sent again before it has been changed. */
function refuse(field, sent, problem) {
[field.tooLarge, field.whyStuck] = [sent.pairs, problem];
keep(field);
show(field, problem, 'bad');
alertBox.textContent = problem;
wasTold = true;
}
/** What became of a save. */
function become(field, sent, result, time) {
// Among them what came when nothing was taken, and is sent once more since the answer was opened again.
const isLost = result.outcome !== 'saved' && result.outcome !== 'unchanged';
if (isLost) {
// What is typed further in a text that does not hold builds on that text, and becomes part of the same conflict.
if (result.entry) field.basis = String(result.entry);
const isOpen = isAside(result.conflict, field.basis);
if (!isOpen && !isDirty(field)) adopt(field, result.held);
const said = { outdated: texts.decidedBefore, notTaken: texts.recorded }[result.outcome] ?? result.by ?? '';
show(field, isDirty(field) ? texts.saving : isOpen ? texts.savedAside.replace('{0}', time) : said);
} else {
if (result.outcome === 'saved') changed.add(field.path);
if (!sent.pairs && isDirty(field)) putAside(field);
// The next save builds on this one. Where somebody has saved since, it becomes a conflict, and a person decides.
field.basis = String(result.sequence ?? '');
if (!sent.pairs || (!isDirty(field) && (!result.problem || result.held.sequence !== result.sequence))) adopt(field, result.held);
show(field, isDirty(field) ? texts.saving : texts.saved.replace('{0}', time));
explain(field, result.problem, result.readAs);
showUnchanged(field, result.held.isUnchanged);
}
renew(field, result);
showConflict(field, result);
}
/** Shows what the server holds, where that differs from what was typed: "uppgift saknas" may have become a choice. */
function adopt(field, held) {
put(field, heldPairs(field, held));
const aside = field.element.querySelector('details');
const isSaid = showDash(field, held.status);
if (aside && ((held.status && !isSaid) || held.comment)) aside.open = true;
field.basis = String(held.sequence ?? '');
field.saved = current(field);
sumUp(field);
}
function heldPairs(field, held) {
const values = held.value.split(';').map(value => [field.path, value]);
const isChoice = field.controls.some(control => control.name === field.path && (isButton(control) || control.options));
const hasStatus = field.controls.some(control => control.name === `${field.path}:status`);
const own = isChoice ? (held.status && !hasStatus ? [[field.path, held.status]] : values) : [[field.path, held.value]];
return JSON.stringify([...own, [`${field.path}:status`, held.status], [`${field.path}:comment`, held.comment]]);
}
function retryLater(batch) {
failures += 1;
batch.forEach(field => show(field, texts.unsaved, 'bad'));
const isUnkept = !isKeeping();
// Said once, and again only when it has become worse.
if (failures === 2 || (failures > 2 && isUnkept && alertBox.textContent !== texts.failingUnkept)) {
alertBox.textContent = isUnkept ? texts.failingUnkept : texts.failing;
wasTold = true;
}
schedule(Math.min(slowest, 1000 * 2 ** Math.min(failures - 1, 5)));
}
function recovered() {
failures = 0;
const stuck = [...fields.values()].find(isStuck);
const words = stuck ? stuck.whyStuck ?? texts.tooLarge : '';
if (alertBox.textContent !== words) alertBox.textContent = words;
if (!wasTold || hasUnsaved()) return;
wasTold = false;
status.textContent = texts.recovered;
}
/** Together they may be too much for what stands between us and the server; alone it is the text, and only the person can shorten it. */
function shorten(stray, batch) {
if (stray) {
// It cannot be shortened, must not stop the others, and stays in the browser.
strays.shift();
} else if (batch.length > 1) {
most = 1;
} else {
const field = batch[0];
[field.tooLarge, field.whyStuck] = [field.sent.pairs, null];
field.sent = null;
keep(field);
show(field, texts.tooLarge, 'bad');
alertBox.textContent = texts.tooLarge;
wasTold = true;
}
schedule(0);
}
function stop(why) {
stopped = true;
alertBox.textContent = why;
fields.forEach(field => { if (isUnsaved(field)) show(field, texts.stopped, 'bad'); });
}
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
// Sums of rows and columns while somebody types, and what the rules find once a row is left. The server says both again with every save.
const scale = 100000000n; // Eight decimals, the most that a number is written with.
const minus = String.fromCharCode(0x2212);
const dashes = [0x2010, 0x2011, 0x2012, 0x2013, 0x2212].map(code => String.fromCharCode(code));
const sums = new Map(); // Of each field, the sums it takes part in.
const findings = new Map(); // What a line has got wrong and that is not shown yet: whoever is still writing in it is left alone.
function startSums() {
form.addEventListener('input', event => sumUp(answeredBy(event.target)));
form.addEventListener('focusout', () => setTimeout(showFindings));
fields.forEach(field => { if (isDirty(field)) sumUp(field); });
}
function knowSum(element) {
const sum = { element, parts: element.dataset.parts.split(' '), whole: element.dataset.whole, target: element.dataset.target, unit: element.dataset.unit ?? '', isExact: 'exact' in element.dataset };
[...sum.parts, sum.whole].filter(path => path).forEach(path => takePart(path, sum));
}
function takePart(path, sum) { sums.set(path, [...sums.get(path) ?? [], sum]); }
/** Of a row that is added: its own sums, and those of its columns. */
function sumRow(row) {
row.querySelectorAll('[data-parts]').forEach(knowSum);
for (const { path } of fieldsIn(row)) {
const column = path.split('.')[2];
const below = [...new Set([...sums.values()].flat())].filter(sum => !sum.element.closest('tr[data-row]')
&& sum.parts.some(part => rowKeyOf(part) && rowNameOf(part) === rowNameOf(path) && part.split('.')[2] === column));
for (const sum of below.filter(one => !one.parts.includes(path))) {
sum.parts.push(path);
sum.element.dataset.parts = sum.parts.join(' ');
takePart(path, sum);
}
}
}
function sumUp(field) {
for (const sum of sums.get(field?.path) ?? []) {
const [total, target] = [totalOf(sum), targetOf(sum)];
const text = target === null ? swedish(total) : say(words.sumOf, swedish(total), swedish(target));
sum.element.textContent = sum.unit ? text + hardSpace + sum.unit : text;
}
}
function totalOf(sum) { return sum.parts.reduce((known, path) => known + (numberIn(path, sum.unit) ?? 0n), 0n); }
function targetOf(sum) {
if (sum.whole) return numberIn(sum.whole, sum.unit);
return sum.target === undefined ? null : numberOf(sum.target, sum.unit);
}
function numberIn(path, unit) {
const field = fields.get(path);
return field ? numberOf(answering(field)[0].value, unit) : null;
}
// As the server reads a number (SwedishNumber), in hundred millionths; null for anything else.
function numberOf(text, unit) {
let plain = plainOf(text);
const suffix = plainOf(unit).toLowerCase();
if (suffix && plain.toLowerCase().endsWith(suffix)) plain = plain.slice(0, -suffix.length).trimEnd();
const found = /^(-? *)((?:[0-9]{1,3}(?: [0-9]{3})+)|[0-9]+)(?:([,.])([0-9]{1,8}))?$/.exec(plain);
if (!found) return null;
const [, sign, groups, mark, fraction = ''] = found;
const whole = groups.replaceAll(' ', '');
if (whole.length > 15 || (mark === '.' && fraction.length === 3 && whole.length <= 3 && whole !== '0')) return null;
const number = BigInt(whole) * scale + BigInt(fraction.padEnd(8, '0'));
return sign ? -number : number;
}
function plainOf(text) { return [...text].map(c => (c.trim() === '' ? ' ' : dashes.includes(c) ? '-' : c)).join('').trim(); }
function swedish(number) {
const size = number < 0n ? -number : number;
const fraction = String(size % scale).padStart(8, '0').replace(/0+$/, '');
return `${number < 0n ? minus : ''}${grouped(size / scale)}${fraction ? `,${fraction}` : ''}`;
}
function judge(lines) {
for (const line of lines) {
const sum = document.querySelector(`[data-line="${line.line}"]`);
if (sum && line.sum !== null && !sum.dataset.parts.split(' ').some(path => fields.has(path) && isDirty(fields.get(path)))) sum.textContent = line.sum;
const shown = document.querySelector(`[data-finding="${line.line}"]`);
findings.delete(line.line);
const isSame = shown && line.finding && shown.textContent === line.finding.text && shown.parentElement.id === `n-${line.finding.anchor}`;
if (isSame) continue;
if (shown) {
const field = fields.get(shown.closest('[data-field]').dataset.field);
shown.remove();
markWrong(field);
}
if (line.finding) findings.set(line.line, line.finding);
}
showFindings();
}
function showFindings() {
const at = document.activeElement?.closest('[data-field]')?.dataset.field;
for (const [line, finding] of findings) {
const field = fields.get(finding.anchor);
if (finding.fields.includes(at)) continue;
findings.delete(line);
if (!field) continue;
const said = paragraph(finding.text, finding.look);
said.dataset.finding = line;
document.getElementById(`n-${field.path}`).append(said);
markWrong(field);
if (finding.look === 'asks') field.element.querySelector('details')?.setAttribute('open', '');
// What a paste has just said, of values that did not fit, is heard too.
if (!finding.isCalm) announce(pasting?.isFresh ? `${status.textContent} ${finding.text}` : finding.text);
}
}
function markWrong(field) {
const isWrong = field.element.querySelector(':scope > .notes .problem') !== null;
field.element.classList.toggle('wrong', isWrong);
const control = answering(field)[0];
if (!isButton(control)) isWrong ? control.setAttribute('aria-invalid', 'true') : control.removeAttribute('aria-invalid');
}
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
// What the parts that help with writing say; the words of saving are in state.js.
const words = JSON.parse(form.dataset.words);
const [tabulator, newLine, carriageReturn, hardSpace] = [9, 10, 13, 160].map(code => String.fromCharCode(code));
function say(text, ...values) { return text.replace(/[{]([0-9])[}]/g, (_, i) => values[i]); }
/** Read by a screen reader when it has nothing else to say. */
function announce(text) { status.textContent = text; }
/** Where the field's own answer is written or chosen: not its status, not its comment. */
function answering(field) { return field.controls.filter(control => control.name === field.path && control.type !== 'hidden'); }
/** The field that a control answers; undefined for the controls beside it. */
function answeredBy(control) {
const field = fields.get(control.closest?.('[data-field]')?.dataset.field);
return field && control.name === field.path ? field : undefined;
}
function isTyped(control) { return !isButton(control) && !control.options; }
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
startRest();
startRows();
startReasons();
startUnchanged();
})(document.getElementById('answers'));
