// A word after some minutes, and a low tone to hum along with; both only when asked for.
import { Clock } from '../player/clock.js';
import { Tone } from './tone.js';

const LOOK_MS = 500;
const tone = new Tone();
const hum = document.querySelector('[data-hum]');

hum.hidden = false;
hum.addEventListener('click', () => {
  tone.sound(!tone.sounding);
  hum.setAttribute('aria-pressed', String(tone.sounding));
  hum.textContent = tone.sounding ? 'Silence' : 'Give me a low tone';
  document.querySelector('[data-tone]').hidden = !tone.sounding;
});
for (const [name, press] of [['lower', () => tone.lower()], ['higher', () => tone.higher()], ['softer', () => tone.softer()], ['louder', () => tone.louder()]]) {
  document.querySelector(`[data-${name}]`).addEventListener('click', press);
}

for (const button of document.querySelectorAll('[data-minutes]')) {
  const left = button.parentElement.querySelector('[data-left]'), minutes = Number(button.dataset.minutes);
  let clock = null;
  button.hidden = false;
  button.addEventListener('click', () => {
    clock = clock ? null : new Clock();
    button.textContent = clock ? 'Never mind the time' : `Tell me after ${minutes} minutes`;
    left.textContent = clock ? 'It counts.' : '';
  });
  setInterval(() => {
    if (!clock || clock.seconds < minutes * 60) return;
    clock = null;
    left.textContent = `${minutes} minutes are over.`;
    button.textContent = `Tell me after ${minutes} minutes`;
  }, LOOK_MS);
}
