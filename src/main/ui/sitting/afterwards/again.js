// Twenty and ninety minutes after a sitting a quiet line says that it is time to look. No sound, no pop-up.
const note = document.querySelector('[data-again]');
if (note) {
  const line = note.querySelector('[data-again-now]');
  setTimeout(() => { line.textContent = 'It is time to look: how are you now?'; }, Number(note.dataset.again) * 1000);
}
