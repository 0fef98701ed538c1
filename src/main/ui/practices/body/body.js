// Says the text of the page piece by piece, each for its time. It begins at a press, pauses at any moment, and leaves a
// part at a press. The time is read from a clock at each look; nothing is added up.
import { Clock } from '../player/clock.js';
import { hush, say, whenThere } from './voice.js';
import { Way } from './way.js';

const LOOK_MS = 200;
const find = name => document.querySelector(`[data-${name}]`);
const run = find('run'), skip = find('skip'), voice = find('voice');
const way = new Way(document.querySelectorAll('[data-stop]'));
const clock = new Clock();
let begun = false, now = null, spoken = false;

function show(element, words) { if (element.textContent !== words) element.textContent = words; }

function look() {
  if (!begun || clock.paused) return;
  const cue = way.tell(clock.seconds);
  if (!cue) { end(); return; }
  if (cue !== now) turn(cue);
  show(find('sec'), String(Math.ceil(cue.until - clock.seconds)));
}

function turn(cue) {
  now = cue;
  show(find('part'), cue.name);
  show(find('say'), cue.say);
  if (spoken) say(cue.say);
}

function end() {
  clock.pause();
  begun = false;
  now = null;
  show(find('part'), 'That was all of it');
  show(find('say'), 'Stay a little, or go on.');
  show(find('sec'), '');
  run.textContent = 'Once more';
  skip.hidden = true;
}

run.addEventListener('click', () => {
  if (!begun) {
    begun = true;
    clock.moveTo(0);
    clock.resume();
  } else if (clock.paused) clock.resume();
  else { clock.pause(); hush(); }
  run.textContent = clock.paused ? 'Carry on' : 'Pause';
  skip.hidden = clock.paused;
  look();
});

skip.addEventListener('click', () => {
  if (!now) return;
  clock.moveTo(way.after(now));
  hush();
  look();
});

voice.addEventListener('click', () => {
  spoken = !spoken;
  voice.setAttribute('aria-pressed', String(spoken));
  voice.textContent = spoken ? 'Only show it' : 'Read it to me';
  for (const name of ['part', 'say']) find(name).setAttribute('aria-live', spoken ? 'off' : 'polite');   // one voice at a time
  if (spoken && now && !clock.paused) say(now.say); else hush();
});

clock.pause();
find('now').hidden = false;
run.hidden = false;
find('text').open = false;
whenThere(() => { voice.hidden = false; });
addEventListener('pagehide', hush);
setInterval(look, LOOK_MS);
