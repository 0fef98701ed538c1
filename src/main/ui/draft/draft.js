// What is being written goes to the vault every few seconds. What could not be kept stays on the page and is tried
// again, ever more seldom. Nothing is written to the browser's own storage.
import { beforeShutting, here } from '../page/lock/lock.js';

const EVERY_MS = 3500, FIRST_AGAIN_MS = 4000, LAST_AGAIN_MS = 60000, KEEPALIVE_MOST = 60000;

function watch(form) {
  const kept = form.querySelector('[data-kept]');
  const beside = form.querySelector('[data-beside]');
  let timer = 0, sending = null, over = false, again = FIRST_AGAIN_MS, missed = false;
  let answers = false, waiting = false;

  const fields = () => {
    const all = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') all.append(name, value);
    return all;
  };
  const text = () => fields().toString();
  let sealed = text();

  function say(words) { if (kept.textContent !== words) kept.textContent = words; }
  function later(ms) { if (!timer) timer = setTimeout(seal, ms); }

  async function seal() {
    timer = 0;
    // What was pressed goes before a draft, and takes the words along.
    if (over || sending || waiting || text() === sealed) return;
    const body = fields(), sent = body.toString();
    sending = new AbortController();
    try {
      const answer = await fetch(form.dataset.draft, { method: 'POST', body, signal: sending.signal, redirect: 'error', headers: { 'Thaw-Draft': 'script' } });
      if (answer.status === 423) return lockedMeanwhile();
      if (!answer.ok || answer.headers.get('Thaw-Draft') !== 'kept') throw new Error('not kept');
      sealed = sent;
      again = FIRST_AGAIN_MS;
      say(missed ? 'Kept now.' : 'Kept so far.');
      missed = false;
      const help = (await answer.text()).trim();
      if (help !== (beside.dataset.shown ?? '')) { beside.innerHTML = help; beside.dataset.shown = help; }
      sending = null;
      if (text() !== sealed) later(EVERY_MS);
    } catch {
      sending = null;
      if (over) return;
      missed = true;
      say('Not kept just now. Your words are still on this page. Please leave it open; we try again.');
      later(again);
      again = Math.min(again * 2, LAST_AGAIN_MS);
    }
  }

  // The page for a locked vault takes the words along, and they are kept once it is open again.
  function lockedMeanwhile() {
    sending = null;
    if (text() === sealed) return false;
    over = true;
    form.noValidate = true;
    form.action = form.dataset.draft;
    form.submit();
    return true;
  }

  function changed() { here(); later(EVERY_MS); }
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  beforeShutting(lockedMeanwhile);

  // Going away by the brake, or any link: what is not kept yet goes along.
  function away() {
    if (over || text() === sealed) return;
    const body = fields();
    fetch(form.dataset.draft, { method: 'POST', body, headers: { 'Thaw-Draft': 'script' }, keepalive: body.toString().length < KEEPALIVE_MOST }).catch(() => {});
  }
  addEventListener('pagehide', away);
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') seal(); });
  addEventListener('pageshow', event => { if (event.persisted) over = false; });

  // The form says what becomes of it: no draft may come after it. Where Thaw does not answer, the words stay here.
  form.addEventListener('submit', event => {
    if (answers) { over = true; clearTimeout(timer); sending?.abort(); return; }
    event.preventDefault();
    if (waiting) return;
    waiting = true;
    const press = event.submitter;
    reach(() => { answers = true; waiting = false; form.requestSubmit(press); });
  });
  function reach(then, wait = FIRST_AGAIN_MS) {
    fetch('/health', { cache: 'no-store' }).then(answer => { if (!answer.ok) throw new Error(); then(); }).catch(() => {
      say('Thaw does not answer just now. Your words are still on this page. We send them once it does.');
      setTimeout(() => reach(then, Math.min(wait * 2, LAST_AGAIN_MS)), wait);
    });
  }
}

for (const form of document.querySelectorAll('form[data-draft]')) watch(form);
