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
