// The unedited page. What is typed is sealed every few seconds by draft.js.
import '../../draft/draft.js';

const form = document.querySelector('[data-unedited]');
const page = form.elements.text;
const erase = form.querySelector('[data-delete]');

// Without deleting there is nothing to fix. It can be allowed at any time; words being composed are never touched.
let deleting = false;
form.querySelector('#u-how').append(' You can’t delete here, so there is nothing to fix.');
erase.hidden = false;
erase.addEventListener('click', () => {
  deleting = !deleting;
  erase.setAttribute('aria-pressed', String(deleting));
  erase.textContent = deleting ? 'No more deleting' : 'Let me delete';
  page.focus();
});
page.addEventListener('beforeinput', event => {
  if (!deleting && !event.isComposing && event.inputType.startsWith('delete')) event.preventDefault();
});

// Words may blur as they are written; a press makes them clear again.
const blur = form.querySelector('[data-blur]');
blur.hidden = false;
blur.addEventListener('click', () => {
  const blurred = page.classList.toggle('blurred');
  blur.setAttribute('aria-pressed', String(blurred));
  blur.textContent = blurred ? 'Make the words clear' : 'Blur the words as I write';
  page.focus();
});

const left = Number(form.dataset.left);
if (left > 0) setTimeout(() => { form.querySelector('[data-over]').hidden = false; }, left * 1000);
