// Words that may fit come without leaving the page; where that fails the button does what it does without script.
import '../draft/draft.js';

for (const press of document.querySelectorAll('[data-words-press]')) {
  const form = press.form, here = form.querySelector('[data-words]');
  press.addEventListener('click', async event => {
    event.preventDefault();
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
    press.disabled = true;
    try {
      const answer = await fetch('/journal/words', { method: 'POST', body, redirect: 'error', headers: { 'Thaw-Words': 'script' } });
      if (!answer.ok) throw new Error('no words');
      here.innerHTML = await answer.text();
      press.disabled = false;
      here.querySelector('fieldset')?.focus();
    } catch {
      press.disabled = false;
      form.action = '/journal/words';
      form.requestSubmit();
    }
  });
}
