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
