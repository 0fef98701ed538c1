// Some time after a sitting a quiet line says that it is time to look. No sound, and no pop-up unless it was asked for.
// (The body has a data-again of its own: the page to come back to once it is locked.)
const note = document.querySelector('[data-due]');
if (note) {
  const line = note.querySelector('[data-again-now]');
  const ask = note.querySelector('[data-again-notify]');
  let notify = false;
  for (const seconds of note.dataset.due.split(' ').map(Number)) {
    setTimeout(() => {
      line.textContent = 'It is time to look: how are you now?';
      // What others may read on the screen tells nothing.
      if (notify) new Notification('A moment to look how things are', { silent: true, tag: 'again' });
    }, seconds * 1000);
  }
  if ('Notification' in window && Notification.permission !== 'denied') {
    ask.hidden = false;
    ask.querySelector('button').addEventListener('click', async () => {
      notify = (await Notification.requestPermission()) === 'granted';
      ask.hidden = true;
      line.textContent = notify
        ? 'This browser will remind you, while this page is open.'
        : 'This browser shows no reminders. That is fine.';
    });
  }
}
