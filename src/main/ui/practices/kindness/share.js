// The text of a request is copied or shared at a press. Nothing leaves by itself, and without script it is selected by hand.
const text = document.querySelector('#text'), said = document.querySelector('[data-said]');
const copy = document.querySelector('[data-copy]'), share = document.querySelector('[data-share]');

if (navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.value);
      said.textContent = 'It is copied.';
    } catch {
      text.focus();
      text.select();
      said.textContent = 'It could not be copied. The text is chosen now: copy it by hand.';
    }
  });
}

if (navigator.share) {
  share.hidden = false;
  share.addEventListener('click', () => navigator.share({ text: text.value }).catch(() => {}));
}
