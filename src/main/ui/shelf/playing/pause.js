// The minute at the lump in the throat, in the page: what is playing keeps its place, and nothing is loaded anew.
const MINUTE_MS = 60000;
const form = document.querySelector('[data-lump]');
const note = document.querySelector('[data-minute]');
const words = note.querySelector('[data-minute-words]');
const left = note.querySelector('[data-minute-left]');
const over = note.querySelector('[data-minute-over]');
let timer = 0;

function clock(date) { return date.toTimeString().slice(0, 8); }

function tell(name) { document.dispatchEvent(new CustomEvent(name)); }

form.addEventListener('submit', event => {
  event.preventDefault();
  const until = performance.now() + MINUTE_MS;
  form.hidden = true;
  note.hidden = false;
  words.textContent = `Stay with it for one minute. It is over at ${clock(new Date(Date.now() + MINUTE_MS))}. Leave the lump be.`;
  note.focus();
  tell('minute-begins');
  const look = () => {
    const seconds = Math.max(0, Math.ceil((until - performance.now()) / 1000));
    left.textContent = String(seconds);
    if (seconds > 0) { timer = setTimeout(look, 250); return; }
    words.textContent = 'The minute is over. Go on, or let this be enough.';
    left.textContent = '';
  };
  look();
});

over.addEventListener('click', () => {
  clearTimeout(timer);
  note.hidden = true;
  form.hidden = false;
  form.querySelector('button').focus();
  tell('minute-ends');
});
