// Words are copied or shared at a press. Nothing leaves by itself, and without script they are selected by hand.
for (const slip of document.querySelectorAll('[data-slip]')) {
  const ways = slip.nextElementSibling, said = ways.nextElementSibling;
  const copy = ways.querySelector('[data-copy]'), share = ways.querySelector('[data-share]');

  copy.hidden = !navigator.clipboard;
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(slip.value);
      said.textContent = 'They are copied.';
    } catch {
      slip.focus();
      slip.select();
      said.textContent = 'They could not be copied. The words are chosen now: copy them by hand.';
    }
  });

  share.hidden = !navigator.share;
  share.addEventListener('click', () => navigator.share({ text: slip.value }).catch(() => {}));
}
