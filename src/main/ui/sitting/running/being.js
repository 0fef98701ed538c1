// The nearly empty screen. It falls asleep, and wakes when it is touched, moved over, or a key is pressed. Asleep,
// the ways are only unseen: keyboard and screen reader find them.
const body = document.body;
const coming = document.querySelector('[data-coming="yes"]');
const AWAKE_MS = 7000;
let timer;

function sleepAfter(ms) {
  clearTimeout(timer);
  timer = setTimeout(() => { body.dataset.asleep = ''; }, ms);
}
function wake() {
  delete body.dataset.asleep;
  sleepAfter(AWAKE_MS);
}
for (const sign of ['pointerdown', 'pointermove', 'keydown', 'focusin']) addEventListener(sign, wake, { passive: true });

// The first touch only wakes: nothing that could not be seen is pressed by it.
addEventListener('click', event => {
  if (body.dataset.woken === 'now' && event.target.closest('.ways')) event.preventDefault();
}, true);
addEventListener('pointerdown', () => {
  body.dataset.woken = 'asleep' in body.dataset ? 'now' : 'before';
}, { capture: true, passive: true });

sleepAfter(coming ? 1500 : AWAKE_MS);
