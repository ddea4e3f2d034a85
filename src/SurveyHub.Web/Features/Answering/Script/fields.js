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
  const field = { path, element, controls, basis: whole.dataset.sequence ?? '', sent: null, choice: null, conflict: '', tooLarge: null, isKept: true, typedAt: 0, kept: null, at: 0, carries: false, handledAt: 0, coming: null };
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
    if (control.hidden) control.dispatchEvent(new Event('put')); // A file is shown by a script of its own (attaching.js).
  }
}

/** Only the person can help it on, by shortening. */
function isStuck(field) { return field.sent === null && field.tooLarge === current(field); }
function isWaiting(field) { return field.sent !== null || field.choice !== null || field.carries || (isDirty(field) && !isStuck(field)); }
function isDirty(field) { return current(field) !== (field.sent?.pairs ?? field.saved); }
function isUnsaved(field) { return field.sent !== null || field.choice !== null || field.carries || isDirty(field); }
function hasUnsaved() { return strays.length > 0 || [...fields.values()].some(isUnsaved); }
