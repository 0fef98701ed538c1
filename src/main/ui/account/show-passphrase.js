// Shows a passphrase while it is typed. Without script the box for it is not there, and nothing else changes.
for (const row of document.querySelectorAll('[data-show]')) {
  row.hidden = false;
  const form = row.closest('form');
  const box = row.querySelector('input');
  box.checked = false;
  const draw = () => {
    for (const field of form.querySelectorAll('[data-passphrase]')) field.type = box.checked ? 'text' : 'password';
  };
  box.addEventListener('change', draw);
  // Sent as a password, so that the browser never offers it again as a word once typed in a text field.
  form.addEventListener('submit', () => { box.checked = false; draw(); });
}
