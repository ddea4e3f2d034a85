// Leaving by the form's own buttons: all is saved first. Drawn again, the page says when, and what has to be corrected.
async function submit(event) {
  const wantsReview = event.submitter?.name === ':action';
  // A choice between two texts is the server's page, which knows both; a post to elsewhere brings the whole form with it.
  if (stopped || event.submitter?.name === ':use' || event.submitter?.hasAttribute('formaction')) return;
  event.preventDefault();
  for (let attempts = 0; attempts < 50 && (inFlight || [...fields.values()].some(field => field.sent || (isDirty(field) && !field.conflict))); attempts++) {
    if (failures > 0 || stopped) break;
    await send(false);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  if (hasUnsaved()) {
    if (failures > 0) { schedule(0); alertBox.textContent = texts.waiting; }
    [...fields.values()].find(isUnsaved)?.controls.find(control => control.type !== 'hidden').focus();
  } else if (wantsReview) {
    location.assign(form.dataset.review);
  } else {
    location.assign(`${form.action}?sparat=${changed.size}`);
  }
}
