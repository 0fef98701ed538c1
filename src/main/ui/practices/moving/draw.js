// Draws with finger, pen, mouse or keys. What is drawn is points in the form; it goes to the vault when it is kept, and
// nowhere when it is burned.
const SIDE = 1000, APART = 6, STEP = 20, MOST_POINTS = 600, MOST_LINES = 300, MOST_ALL = 12000;
const WIDTHS = { light: 5, middle: 14, heavy: 34 };

const form = document.querySelector('[data-draw]');
const marks = form.elements.marks;
const canvas = form.querySelector('canvas'), still = form.querySelector('.sheet-drawn');
const pen = canvas.getContext('2d');
const status = form.querySelector('[data-pen]');
let drawn = marks.value ? marks.value.split(' ') : [];
let weight = 'middle', line = null;
let at = [SIDE / 2, SIDE / 2], down = false;

const lines = () => drawn.filter(mark => mark.startsWith('line,'));
const points = mark => (mark.split(',').length - 2) / 2;
const full = () => lines().length >= MOST_LINES || lines().reduce((sum, mark) => sum + points(mark), 0) >= MOST_ALL - MOST_POINTS;

function stroke(mark) {
  const [, heavy, ...numbers] = mark.split(',');
  pen.lineWidth = WIDTHS[heavy];
  pen.beginPath();
  for (let i = 0; i < numbers.length; i += 2) pen.lineTo(numbers[i], numbers[i + 1]);
  if (numbers.length === 2) pen.lineTo(numbers[0], numbers[1]);
  pen.stroke();
}

function paint() {
  const ink = getComputedStyle(canvas).color;
  pen.clearRect(0, 0, SIDE, SIDE);
  pen.strokeStyle = ink;
  pen.lineCap = pen.lineJoin = 'round';
  for (const mark of lines()) stroke(mark);
  if (line) stroke(text(line));
  if (document.activeElement === canvas) cursor(ink);
}

function cursor(ink) {
  pen.strokeStyle = ink;
  pen.lineWidth = 3;
  pen.beginPath();
  pen.arc(at[0], at[1], down ? 12 : 22, 0, 2 * Math.PI);
  pen.stroke();
}

const text = one => ['line', one.weight, ...one.points].join(',');

function begin(place) {
  if (full()) { say('The sheet is full. Keep it, or take something away first.'); return; }
  line = { weight, points: [...place] };
  paint();
}

function move(place) {
  if (!line) return;
  const [x, y] = line.points.slice(-2);
  if (Math.hypot(place[0] - x, place[1] - y) < APART) return;
  line.points.push(...place);
  if (line.points.length >= 2 * MOST_POINTS) { lift(); begin(place); return; }
  paint();
}

function lift() {
  if (!line) return;
  drawn.push(text(line));
  line = null;
  changed();
}

function changed() {
  marks.value = drawn.join(' ');
  marks.dispatchEvent(new Event('input', { bubbles: true }));
  paint();
}

function place(event) {
  const box = canvas.getBoundingClientRect();
  const on = (value, from, size) => Math.min(SIDE, Math.max(0, Math.round(((value - from) * SIDE) / size)));
  return [on(event.clientX, box.left, box.width), on(event.clientY, box.top, box.height)];
}

function say(words) { status.textContent = words; }

canvas.addEventListener('pointerdown', event => {
  canvas.setPointerCapture(event.pointerId);
  begin(place(event));
});
canvas.addEventListener('pointermove', event => { for (const one of event.getCoalescedEvents?.() ?? [event]) move(place(one)); });
for (const end of ['pointerup', 'pointercancel']) canvas.addEventListener(end, lift);

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
canvas.addEventListener('keydown', event => {
  if (event.key === ' ') {
    event.preventDefault();
    down = !down;
    if (down) begin(at); else lift();
    say(down ? 'The pen is down.' : 'The pen is lifted.');
    paint();
  }
  const way = ARROWS[event.key];
  if (!way) return;
  event.preventDefault();
  at = at.map((value, axis) => Math.min(SIDE, Math.max(0, value + way[axis] * STEP)));
  move(at);
  paint();
});
canvas.addEventListener('focus', paint);
canvas.addEventListener('blur', () => { if (down) { down = false; lift(); } paint(); });

for (const button of form.querySelectorAll('[data-weight]')) {
  button.addEventListener('click', () => {
    weight = button.dataset.weight;
    for (const other of form.querySelectorAll('[data-weight]')) other.setAttribute('aria-pressed', String(other === button));
  });
}

form.querySelector('[value="undo"]').addEventListener('click', event => {
  if (drawn.length && drawn.at(-1).startsWith('line,')) {
    event.preventDefault();
    drawn.pop();
    changed();
  }
});
// Burning sends nothing of it.
form.querySelector('[value="burn"]').addEventListener('click', () => { drawn = []; marks.value = ''; });

canvas.hidden = false;
canvas.tabIndex = 0;
canvas.setAttribute('role', 'application');
canvas.setAttribute('aria-label', 'Sheet to draw on');
canvas.setAttribute('aria-describedby', 'keys');
form.querySelector('[data-hand]').hidden = false;
for (const one of still.querySelectorAll('polyline')) one.remove();   // the canvas draws the lines; shapes stay below it
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
paint();
if (form.dataset.draft) import('../../draft/draft.js');
