// Counts ten seconds, five times, each begun by hand, and stopped by hand at any moment. The words beside it say the same without script.
import '../../draft/draft.js';

const SECONDS = 10, TIMES = 5;
const row = document.querySelector('[data-soften]');
const start = document.querySelector('[data-start]');
const left = document.querySelector('[data-left]');
const said = document.querySelector('[data-said]');
let time = 0, timer = 0;

function count(end) {
  const seconds = Math.ceil((end - performance.now()) / 1000);
  if (seconds <= 0) { over(); return; }
  if (left.textContent !== String(seconds)) left.textContent = seconds;
  timer = setTimeout(() => count(end), 200);
}

function over() {
  timer = 0;
  left.textContent = '';
  said.textContent = time < TIMES ? `Let it come back, and rest. That was ${time} of ${TIMES}.` : 'That was five times. Let it come back, and rest.';
  start.textContent = time < TIMES ? 'Once more' : 'Count again';
}

// A time that was cut short is not counted as one of the five.
function cutShort() {
  clearTimeout(timer);
  timer = 0;
  time -= 1;
  left.textContent = '';
  said.textContent = 'Let it come back, and rest.';
  start.textContent = 'Count the 10 seconds';
}

start.addEventListener('click', () => {
  if (timer) { cutShort(); return; }
  time = time === TIMES ? 1 : time + 1;
  said.textContent = 'Softer by a tenth.';
  start.textContent = 'Stop counting';
  count(performance.now() + SECONDS * 1000);
});
row.hidden = false;
