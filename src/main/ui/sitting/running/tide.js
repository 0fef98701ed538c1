// The tide moves by CSS alone. This only tells the words and seconds, in step with it, and offers a steady sound.
import { Sound } from './sound.js';

const IN = 4, ALL = 10;   // seconds: 4 in, 6 out
const word = document.querySelector('[data-word]');
const seconds = document.querySelector('[data-sec]');
const calm = document.querySelector('[data-calm]');
const wave = document.querySelector('.wave');
const start = performance.now();

// The water’s own clock where it moves; a still picture has none, so the page’s clock takes over.
function phase() {
  const tide = wave.getAnimations()[0];
  const ms = tide && tide.playState === 'running' ? tide.currentTime : performance.now() - start;
  return (ms / 1000) % ALL;
}

function tell() {
  const now = phase();
  const say = now < IN ? 'in' : 'out';
  const left = String(Math.ceil((now < IN ? IN : ALL) - now) || 1);
  if (word.textContent !== say) word.textContent = say;
  if (seconds.textContent !== left) seconds.textContent = left;
  document.body.dataset.breath = say;
}
tell();
setInterval(tell, 100);

calm.hidden = false;
calm.addEventListener('click', () => {
  const still = document.body.classList.toggle('calm');
  calm.setAttribute('aria-pressed', still);
  calm.textContent = still ? 'Let the water move' : 'Keep the water still';
});

const opener = document.querySelector('[data-sound]');
const panel = document.getElementById('sound');
const volume = document.querySelector('[data-volume]');
const sound = new Sound(phase);

opener.hidden = false;
opener.addEventListener('click', () => {
  panel.hidden = !panel.hidden;
  opener.setAttribute('aria-expanded', String(!panel.hidden));
});
for (const key of panel.querySelectorAll('[data-play]')) {
  key.addEventListener('click', () => {
    sound.play(key.dataset.play);
    for (const other of panel.querySelectorAll('[data-play]')) other.setAttribute('aria-pressed', String(other === key));
  });
}
function turn(by) {
  sound.volume = Math.min(10, Math.max(0, sound.volume + by));
  volume.textContent = sound.volume;
}
panel.querySelector('[data-softer]').addEventListener('click', () => turn(-1));
panel.querySelector('[data-louder]').addEventListener('click', () => turn(1));
