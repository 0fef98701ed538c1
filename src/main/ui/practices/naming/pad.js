// The pad answers the four arrow keys in their own direction, and says in words where one is.
import '../../draft/draft.js';

const pad = document.querySelector('[data-pad]');
const places = [...pad.querySelectorAll('input')], width = 5;
const here = document.querySelector('[data-here]');
const steps = { ArrowUp: -width, ArrowDown: width, ArrowLeft: -1, ArrowRight: 1 };

function say() {
  const chosen = places.find(place => place.checked);
  here.textContent = chosen ? 'Here it is: ' + chosen.parentElement.textContent.trim() + '.' : '';
}

pad.addEventListener('keydown', event => {
  const step = steps[event.key], from = places.indexOf(event.target);
  if (!step || from < 0) return;
  event.preventDefault();
  const to = from + step, sameRow = Math.floor(to / width) === Math.floor(from / width);
  if (to < 0 || to >= places.length || (Math.abs(step) === 1 && !sameRow)) return;
  places[to].checked = true;
  places[to].focus();
  places[to].dispatchEvent(new Event('change', { bubbles: true }));
});
pad.addEventListener('change', say);
say();
