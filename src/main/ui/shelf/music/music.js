// Plays sound files of the person's own. The browser reads them itself: the field has no name and stands in no form,
// so nothing could send them, and their addresses end with the page.
import '../playing/pause.js';

const part = document.querySelector('[data-files]');
const field = part.querySelector('input[type="file"]');
const list = part.querySelector('[data-list]');
const audio = part.querySelector('audio');
const keys = part.querySelector('[data-keys]');
const play = keys.querySelector('[data-play]');
const say = part.querySelector('[data-say]');
let songs = [], at = 0, byMinute = false;

part.hidden = false;

field.addEventListener('change', () => {
  audio.pause();
  for (const song of songs) URL.revokeObjectURL(song.address);
  songs = [...field.files].map(file => ({ name: file.name.replace(/\.[^.]+$/, ''), address: URL.createObjectURL(file) }));
  list.replaceChildren(...songs.map(row));
  keys.hidden = audio.hidden = songs.length === 0;
  say.textContent = '';
  if (songs.length > 0) choose(0);
});

function row(song, index) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'linkish';
  button.textContent = song.name;
  button.addEventListener('click', () => { choose(index); start(); });
  const item = document.createElement('li');
  item.append(button);
  return item;
}

// Nothing sounds before a press.
function choose(index) {
  at = index;
  audio.src = songs[index].address;
  for (const [place, button] of [...list.querySelectorAll('button')].entries()) {
    if (place === index) button.setAttribute('aria-current', 'true'); else button.removeAttribute('aria-current');
  }
}

function start() {
  audio.play().catch(() => { say.textContent = 'This browser cannot play that file.'; });
}

play.addEventListener('click', () => { if (audio.paused) start(); else audio.pause(); });
keys.querySelector('[data-back]').addEventListener('click', () => { audio.currentTime = Math.max(0, audio.currentTime - 10); });
keys.querySelector('[data-softer]').addEventListener('click', () => louder(-0.1));
keys.querySelector('[data-louder]').addEventListener('click', () => louder(0.1));
keys.querySelector('[data-last]').addEventListener('click', () => { choose(songs.length - 1); start(); });

function louder(by) {
  audio.volume = Math.min(1, Math.max(0, Math.round((audio.volume + by) * 10) / 10));
  say.textContent = `Volume ${Math.round(audio.volume * 10)} of 10`;
}

audio.addEventListener('play', () => { play.textContent = 'Stop'; say.textContent = ''; });
audio.addEventListener('pause', () => { play.textContent = 'Play'; });
audio.addEventListener('ended', () => { if (at + 1 < songs.length) { choose(at + 1); start(); } });
audio.addEventListener('error', () => { if (songs.length > 0) say.textContent = 'This browser cannot play that file.'; });

document.addEventListener('minute-begins', () => { byMinute = !audio.paused; audio.pause(); });
document.addEventListener('minute-ends', () => { if (byMinute) start(); byMinute = false; });
