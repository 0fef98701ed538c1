// One part at a time: the place, each sense for its half minute, the word. Without this script all parts stand below
// each other. Nothing moves on the screen, so there is nothing to still; the time can be cut short, or left out.
import '../../draft/draft.js';

const parts = [...document.querySelectorAll('[data-part]')];
const walk = document.querySelector('[data-walk]');
const on = document.querySelector('[data-on]');
const said = document.querySelector('[data-said]');
const begun = document.querySelector('.draft-begun, .error-box');
let at = 0, timer = 0;

function show(index) {
  clearTimeout(timer);
  at = index;
  parts.forEach((part, other) => { part.hidden = other !== at; });
  said.textContent = at === 0 ? '' : parts[at].getAttribute('aria-label');
  on.textContent = at === 0 ? 'Go there' : 'Next';
  walk.hidden = at === parts.length - 1;
  const seconds = Number(parts[at].dataset.seconds ?? 0);
  if (seconds) timer = setTimeout(() => show(at + 1), seconds * 1000);
}

function all() {
  clearTimeout(timer);
  delete document.body.dataset.walking;
  walk.hidden = true;
  for (const part of parts) part.hidden = false;
}

if (begun) all();
else {
  document.body.dataset.walking = '';
  on.addEventListener('click', () => show(at + 1));
  document.querySelector('[data-all]').addEventListener('click', all);
  show(0);
}
