// A page that the browser kept whole while another was shown (after handing in, say) tells how things stood when it was left: it is read anew.
// What was typed in it and not saved is kept, or the browser asks first (start.js).
addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
