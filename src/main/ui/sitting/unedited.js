// The unedited page. What is typed goes to the vault every few seconds; what could not be kept stays on the page and
// is tried again. Nothing is written to the browser's own storage.
const form = document.querySelector('[data-unedited]');
const page = form.elements.text;
const kept = form.querySelector('[data-kept]');
const beside = form.querySelector('[data-beside]');
const erase = form.querySelector('[data-delete]');
const EVERY_MS = 3000, AGAIN_MS = 5000, KEEPALIVE_MOST = 60000;

let sealed = page.value, timer = 0, sending = null, over = false;

function body() {
  const fields = new URLSearchParams();
  for (const field of form.querySelectorAll('input[type="hidden"]')) fields.set(field.name, field.value);
  fields.set('text', page.value);
  return fields;
}

async function seal() {
  timer = 0;
  if (over || sending || page.value === sealed) return;
  const text = page.value;
  sending = new AbortController();
  try {
    const answer = await fetch('/sitting/draft', { method: 'POST', body: body(), signal: sending.signal, redirect: 'error' });
    if (!answer.ok || answer.headers.get('Thaw-Draft') !== 'kept') throw new Error('not kept');
    sealed = text;
    kept.textContent = 'Kept so far.';
    const help = (await answer.text()).trim();
    if (help !== beside.dataset.shown) { beside.innerHTML = help; beside.dataset.shown = help; }
    sending = null;
    if (page.value !== sealed) later(EVERY_MS);
  } catch {
    sending = null;
    if (over) return;
    kept.textContent = 'Not kept just now. Your words are still on this page. Please leave it open; we try again.';
    later(AGAIN_MS);
  }
}
function later(ms) { if (!timer) timer = setTimeout(seal, ms); }

page.addEventListener('input', () => later(EVERY_MS));

// Going away by the brake, or any link: what is not kept yet goes along.
addEventListener('pagehide', () => {
  if (over || page.value === sealed) return;
  const fields = body();
  fetch('/sitting/draft', { method: 'POST', body: fields, keepalive: fields.toString().length < KEEPALIVE_MOST }).catch(() => {});
});

// The form says what becomes of the page: no draft may come after it.
form.addEventListener('submit', () => { over = true; clearTimeout(timer); sending?.abort(); });
addEventListener('pageshow', event => { if (event.persisted) over = false; });

// Without deleting there is nothing to fix. It can be allowed at any time; words being composed are never touched.
let deleting = false;
form.querySelector('#u-how').textContent = 'Write what comes. You can’t delete here, so there is nothing to fix.';
erase.hidden = false;
erase.addEventListener('click', () => {
  deleting = !deleting;
  erase.setAttribute('aria-pressed', String(deleting));
  erase.textContent = deleting ? 'No more deleting' : 'Let me delete';
  page.focus();
});
page.addEventListener('beforeinput', event => {
  if (!deleting && !event.isComposing && event.inputType.startsWith('delete')) event.preventDefault();
});

const left = Number(form.dataset.left);
if (left > 0) setTimeout(() => { form.querySelector('[data-over]').hidden = false; }, left * 1000);
