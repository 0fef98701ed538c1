// Counts ten seconds, five times, each begun by hand. The words beside it say the same without script.
import '../../draft/draft.js';

const SECONDS = 10, TIMES = 5;
const row = document.querySelector('[data-soften]');
const start = document.querySelector('[data-start]');
const left = document.querySelector('[data-left]');
const said = document.querySelector('[data-said]');
let time = 0, running = false;

function count(end) {
  const seconds = Math.ceil((end - performance.now()) / 1000);
  if (seconds > 0) {
    left.textContent = seconds;
    setTimeout(() => count(end), 200);
    return;
  }
  running = false;
  left.textContent = '';
  said.textContent = time < TIMES ? `Let it come back, and rest. That was ${time} of ${TIMES}.` : 'That was five times. Let it come back, and rest.';
  start.textContent = time < TIMES ? 'Once more' : 'Count again';
}

start.addEventListener('click', () => {
  if (running) return;
  running = true;
  time = time === TIMES ? 1 : time + 1;
  said.textContent = 'Softer by a tenth.';
  count(performance.now() + SECONDS * 1000);
});
row.hidden = false;
