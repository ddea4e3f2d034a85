// Attached files, on pages with a field that takes one. A chosen file is sent at once, by a request of its own; what the server says of it is written in
// the field's own control, from where answering.js saves it, keeps it and brings it into conflict as any text. A file itself cannot be kept in the browser.
(() => {
  'use strict';
  const form = document.getElementById('answers');
  if (!form) return;
  const texts = JSON.parse(document.currentScript.dataset.texts);
  const slowest = 30000; // Milliseconds between attempts.
  const say = (text, ...values) => text.replace(/[{]([0-9])[}]/g, (_, i) => values[i]);
  const places = [...form.querySelectorAll('[data-attached]')].map(start);

  function start(element) {
    const [control, picker] = ['input[hidden]', 'input[type=file]'].map(one => element.querySelector(one));
    const place = { element, control, picker, state: element.querySelector('[data-upload]'), file: null, failures: 0, timer: 0, request: null };
    // Links to the field lead to where a file is chosen.
    control.focus = options => picker.focus(options);
    control.addEventListener('put', () => draw(place));
    picker.addEventListener('change', () => { if (picker.files[0]) choose(place, picker.files[0]); });
    element.querySelector('button').addEventListener('click', event => { event.preventDefault(); remove(place); });
    draw(place);
    const lost = read(place);
    if (lost) tell(place, say(texts.chooseAgain, lost), 'bad');
    forget(place);
    return place;
  }

  function choose(place, file) {
    stop(place);
    const most = Number(place.element.dataset.most);
    const problem = file.size === 0 ? say(texts.empty, file.name) : file.size > most * 1048576 ? say(texts.tooLarge, file.name, sizeOf(file.size), most) : null;
    if (problem) { refuse(place, problem); return; }
    place.file = file;
    place.failures = 0;
    remember(place);
    send(place);
  }

  function send(place) {
    clearTimeout(place.timer);
    const request = new XMLHttpRequest();
    place.request = request;
    const body = new FormData();
    // What is checked before the file is read stands before it.
    body.append(':ticket', form.dataset.ticket);
    body.append(place.picker.name, place.file);
    request.open('POST', place.element.dataset.address);
    request.upload.addEventListener('progress', event => { if (event.lengthComputable) tell(place, say(texts.uploading, Math.floor(100 * event.loaded / event.total)), '', true); });
    request.addEventListener('load', () => hear(place, request.status, request.responseText));
    ['error', 'timeout'].forEach(sign => request.addEventListener(sign, () => retry(place)));
    // Said aloud once, however often it is tried.
    tell(place, say(texts.uploading, 0), '', place.failures > 0);
    request.send(body);
  }

  function hear(place, status, text) {
    place.request = null;
    let told = {};
    try { told = JSON.parse(text); } catch { /* From something before the server. */ }
    if (status === 200 && told.value) taken(place, told.value);
    else if ([403, 404, 410].includes(status)) refuse(place, say(texts.refused, place.file.name));
    else if ([400, 413, 422].includes(status)) refuse(place, told.problem ?? say(texts.refused, place.file.name));
    else retry(place);
  }

  function taken(place, value) {
    place.control.value = value;
    place.file = null;
    place.picker.value = '';
    place.picker.removeAttribute('aria-invalid');
    forget(place);
    draw(place);
    tell(place, '', '');
    if (place.failures > 0) document.querySelector('[data-status]').textContent = texts.sent;
    place.control.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function retry(place) {
    place.request = null;
    place.failures += 1;
    tell(place, texts.retrying, 'bad', place.failures > 1);
    place.timer = setTimeout(() => send(place), Math.min(slowest, 1000 * 2 ** Math.min(place.failures - 1, 5)));
  }

  function refuse(place, problem) {
    place.file = null;
    place.picker.value = '';
    place.picker.setAttribute('aria-invalid', 'true');
    forget(place);
    tell(place, problem, 'bad');
  }

  function remove(place) {
    stop(place);
    place.picker.value = '';
    place.control.value = '';
    draw(place);
    tell(place, texts.removed, '');
    place.control.dispatchEvent(new Event('change', { bubbles: true }));
    place.picker.focus();
  }

  function stop(place) {
    clearTimeout(place.timer);
    place.request?.abort();
    [place.file, place.request] = [null, null];
    forget(place);
  }

  // "hash size name", as it stands in the log.
  function draw(place) {
    const found = /^[0-9a-f]{64} ([0-9]+) (.+)$/.exec(place.control.value);
    place.element.querySelectorAll('[data-has-file]').forEach(part => { part.hidden = !found; });
    place.element.querySelector('[data-file-name]').textContent = found ? `${found[2]} (${sizeOf(Number(found[1]))})` : '';
    const link = place.element.querySelector('a[download]');
    if (link) link.hidden = !found;
  }

  function sizeOf(bytes) {
    return bytes >= 1048576 ? `${(Math.ceil(bytes / 104857.6) / 10).toString().replace('.', ',')} MB` : `${Math.ceil(bytes / 1024)} kB`;
  }

  // Progress is shown and not read aloud each time.
  function tell(place, text, state, isQuiet = false) {
    place.state.setAttribute('aria-live', isQuiet ? 'off' : 'polite');
    place.state.textContent = text;
    place.state.className = state ? `saving ${state}` : 'saving';
  }

  function keyOf(place) { return `file:${form.dataset.keep}:${place.control.name}`; }
  function read(place) { try { return localStorage.getItem(keyOf(place)); } catch { return null; } }
  function remember(place) { try { localStorage.setItem(keyOf(place), place.file.name); } catch { /* Refused: nothing is told after a reload. */ } }
  function forget(place) { try { localStorage.removeItem(keyOf(place)); } catch { /* Nothing was kept. */ } }

  addEventListener('online', () => places.filter(place => place.file && !place.request).forEach(send));
  addEventListener('beforeunload', event => { if (places.some(place => place.file)) event.preventDefault(); });
  // Before answering.js hears of it, which leads on to the next page.
  document.addEventListener('submit', event => {
    const place = places.find(one => one.file);
    if (event.target !== form || !place) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    tell(place, say(texts.stillSending, place.file.name), 'bad');
    place.picker.focus();
  }, true);
})();
