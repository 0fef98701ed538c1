// An answer shows on the open page, and is read out. It is looked for in growing waits and for a quarter of an hour at
// most, so that a page left open does not keep asking. Without script it stands on the page at the next visit.
const places = [...document.querySelectorAll('[data-heard]')];
const FIRST_MS = 3000, LONGEST_MS = 30000, ALL_MS = 15 * 60000;
const begun = Date.now();

function show(line) {
  const [id, agreement, told] = line.split('\t');
  const place = places.find((it) => it.dataset.heard === id);
  if (!place) return;
  if (place.dataset.agreement !== agreement) {   // what can be sent from this page is not what it was
    location.reload();
  } else if (place.textContent !== told) {
    place.textContent = told;
  }
}

async function look(wait) {
  if (!document.hidden && !document.body.hidden) {
    try {
      const answer = await fetch('/people/heard', { cache: 'no-store', redirect: 'manual' });
      if (answer.ok) (await answer.text()).split('\n').filter(Boolean).forEach(show);
    } catch { /* Thaw is not there just now; it is asked again. */ }
  }
  if (Date.now() - begun < ALL_MS) setTimeout(look, wait, Math.min(wait * 1.5, LONGEST_MS));
}

if (places.length) setTimeout(look, FIRST_MS, FIRST_MS * 1.5);
