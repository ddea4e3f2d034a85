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
