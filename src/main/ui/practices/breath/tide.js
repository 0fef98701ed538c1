// Breathing with the tide: the words and seconds, the water, and, if asked for, a sound and a touch. One clock tells
// all of them where the breath is.
import { Clock } from '../player/clock.js';
import { Rhythm } from './rhythm.js';
import { Sea } from './sea.js';
import { Sound } from './sound.js';

const TELL_MS = 100, FOLLOW_MS = 1000;
const page = document.querySelector('[data-rhythm-of-breath]');
const find = name => page.querySelector(`[data-${name}]`);
const clock = new Clock();
const rhythm = Rhythm.of(page);
const sea = new Sea(clock, rhythm);
const sound = new Sound(clock, rhythm);
const most = Number(page.dataset.most) * 60;
let now = '', touching = false, over = false;

function tell() {
  const { name, left } = rhythm.tell(clock.seconds);
  const seconds = String(Math.ceil(left));
  if (find('sec').textContent !== seconds) find('sec').textContent = seconds;
  if (now !== name) turn(name);
  if (!over && clock.seconds >= most) end();
}

function turn(name) {
  now = name;
  find('word').textContent = name;
  document.body.dataset.breath = name;
  if (touching && !clock.paused) navigator.vibrate(TOUCH[name]);
}

// Felt without looking: two short for in, one short for a little more, one long for out.
const TOUCH = { in: [60, 90, 60], more: [60], out: [280] };

function end() {
  over = true;
  find('over').hidden = false;
  play(page.querySelector('[data-play="off"]'));
  touch(false);
}

function press(button, on) { button.setAttribute('aria-pressed', String(on)); }

function play(key) {
  sound.play(key.dataset.play);
  for (const other of page.querySelectorAll('[data-play]')) press(other, other === key);
}

function touch(on) {
  touching = on;
  press(find('touch'), on);
  if (!on) navigator.vibrate?.(0);
}

function follow() { requestAnimationFrame(at => sea.follow(at)); }

find('calm').addEventListener('click', () => {
  const still = document.body.classList.toggle('calm');
  sea.calm = still;
  press(find('calm'), still);
  find('calm').textContent = still ? 'Let the water move' : 'Keep the water still';
});

find('sound').addEventListener('click', () => {
  const panel = document.getElementById('sound');
  panel.hidden = !panel.hidden;
  panel.scrollIntoView({ block: 'nearest' });
  find('sound').setAttribute('aria-expanded', String(!panel.hidden));
});
for (const key of page.querySelectorAll('[data-play]')) key.addEventListener('click', () => play(key));
for (const [name, by] of [['softer', -1], ['louder', 1]]) {
  find(name).addEventListener('click', () => { sound.size += by; find('volume').textContent = sound.size; });
}

find('touch').addEventListener('click', () => touch(!touching));
find('touch').hidden = !navigator.vibrate;

find('hold')?.addEventListener('click', () => {
  const hold = !clock.paused;
  if (hold) play(page.querySelector('[data-play="off"]'));
  if (hold) clock.pause(); else clock.resume();
  find('hold').textContent = hold ? 'Carry on' : 'Pause';
  follow();
});

for (const button of page.querySelectorAll('[data-with-script]')) button.hidden = false;
tell();
setInterval(tell, TELL_MS);
setInterval(follow, FOLLOW_MS);
follow();
