// One part at a time: the place, each sense for its half minute, the word. Without this script all parts stand below
// each other. Nothing moves on the screen, so there is nothing to still; the time can be cut short, stayed in, or left
// out.
import '../../draft/draft.js';

const parts = [...document.querySelectorAll('[data-part]')];
const walk = document.querySelector('[data-walk]');
const find = name => walk.querySelector(`[data-${name}]`);
const on = find('on'), stay = find('stay'), back = find('back'), goes = find('goes');
const said = document.querySelector('[data-said]');
const begun = document.querySelector('.draft-begun, .error-box');
let at = 0, timer = 0;

const seconds = () => Number(parts[at].dataset.seconds ?? 0);

function goOn() {
  clearTimeout(timer);
  stay.textContent = 'Stay here';
  goes.textContent = 'It goes on by itself.';
  if (seconds()) timer = setTimeout(() => show(at + 1), seconds() * 1000);
}

function stop() {
  clearTimeout(timer);
  timer = 0;
  stay.textContent = 'Go on by itself';
  goes.textContent = 'It waits for you.';
}

function show(index) {
  const here = walk.contains(document.activeElement);
  at = index;
  parts.forEach((part, other) => { part.hidden = other !== at; });
  on.textContent = at === 0 ? 'Go there' : 'Next';
  back.hidden = at === 0;
  goes.hidden = stay.hidden = !seconds();
  walk.hidden = at === parts.length - 1;
  goOn();
  tell(here);
}

// The keys stay under the finger. Where they go, or the one that had the focus does, what is new has it.
function tell(here) {
  const gone = here && (walk.hidden || document.activeElement.hidden || document.activeElement === document.body);
  said.textContent = at === 0 || gone ? '' : parts[at].getAttribute('aria-label');
  if (gone) (walk.hidden ? parts[at].querySelector('h2') : on).focus();
}

function all() {
  clearTimeout(timer);
  delete document.body.dataset.walking;
  walk.hidden = true;
  for (const part of parts) part.hidden = false;
  parts.find(part => part.querySelector('h2')).querySelector('h2').focus();
}

on.addEventListener('click', () => show(at + 1));
back.addEventListener('click', () => show(at - 1));
stay.addEventListener('click', () => { if (timer) stop(); else goOn(); });
find('all').addEventListener('click', all);

if (!begun) {
  document.body.dataset.walking = '';
  walk.hidden = false;
  show(0);
}
