// What could not be kept is sent again quietly, ever more seldom, and the page says when it is kept. Pressing the
// button still works, and stops this.
const form = document.querySelector('form[data-retry]');
const said = document.querySelector('[data-retry-said]');
const FIRST_MS = 5000, LAST_MS = 60000;
let over = false;

function fields() {
  const all = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') all.append(name, value);
  return all;
}

async function again(wait) {
  if (over) return;
  try {
    const answer = await fetch(form.getAttribute('action'), { method: 'POST', body: fields() });
    if (over) return;
    if (answer.ok) return kept(answer);
    if (answer.status !== 507 && answer.status !== 503) { over = true; said.textContent = 'It needs a press from you: Try again.'; return; }
    throw new Error('not yet');
  } catch {
    said.textContent = 'Not kept yet. We try again by ourselves.';
    setTimeout(() => again(Math.min(wait * 2, LAST_MS)), wait);
  }
}

// The page that follows, where it has an address of its own; otherwise what it says takes the place of this one.
async function kept(answer) {
  over = true;
  if (answer.redirected) { location.replace(answer.url); return; }
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  document.title = next.title;
  document.querySelector('main').replaceWith(next.querySelector('main'));
  document.querySelector('main h1')?.scrollIntoView();
}

if (form) {
  form.addEventListener('submit', () => { over = true; });
  form.addEventListener('input', () => { over = true; said.textContent = 'You are changing it, so it waits for you to press Try again.'; });
  setTimeout(() => again(FIRST_MS), FIRST_MS);
}
