// A digit chooses its number where a scale has the focus: a check-in by keyboard takes a few seconds. 1 and then 0
// within a moment is 10.
import '../draft/draft.js';

const TOGETHER_MS = 800;
let before = { value: '', at: 0, name: '' };

addEventListener('keydown', event => {
  const at = event.target;
  if (!(at instanceof HTMLInputElement) || at.type !== 'radio' || !at.closest('.scale')) return;
  if (!/^[0-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  const ten = event.key === '0' && before.value === '1' && before.name === at.name && event.timeStamp - before.at < TOGETHER_MS;
  const value = ten ? '10' : event.key;
  const chosen = at.form.querySelector(`input[type=radio][name="${at.name}"][value="${value}"]`);
  if (!chosen) return;
  event.preventDefault();
  chosen.focus();
  chosen.checked = true;
  chosen.dispatchEvent(new Event('change', { bubbles: true }));
  before = { value: event.key, at: event.timeStamp, name: at.name };
});
