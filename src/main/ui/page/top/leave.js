// Leave quickly: cover the screen first, then lock, then go. Shift three times within five seconds does the same.
// Without script the link itself does the work: the server locks and sends the browser on.
import { left } from '../lock/lock.js';

const links = document.querySelectorAll('[data-leave]');
const withinMs = 5000;

function leave() {
  const neutral = links[0].dataset.leave;
  document.documentElement.style.background = '#fff';
  document.body.hidden = true;
  document.title = 'Weather';
  left();   // every other tab of this browser covers itself too
  fetch('/leave', { keepalive: true, redirect: 'manual', cache: 'no-store' }).catch(() => {});
  location.replace(neutral);   // this page is not kept in the history
}

for (const link of links) {
  link.addEventListener('click', event => { event.preventDefault(); leave(); });
}

let presses = [];
addEventListener('keydown', event => {
  if (event.key !== 'Shift') { presses = []; return; }
  if (event.repeat) return;
  presses = [...presses.filter(at => event.timeStamp - at < withinMs), event.timeStamp];
  if (presses.length === 3) leave();
});

// A page brought back from the browser's memory after leaving must not show itself again.
addEventListener('pageshow', event => { if (event.persisted) location.reload(); });

// Help now is kept by the browser, so that it opens when Thaw or the network does not.
if ('serviceWorker' in navigator) navigator.serviceWorker.register('/service-worker.js').catch(() => {});
