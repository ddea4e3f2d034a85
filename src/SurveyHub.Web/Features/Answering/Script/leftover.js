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
