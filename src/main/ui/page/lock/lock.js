// What is private goes from the screen when the vault locks, in every tab of this browser. The tabs tell each other
// that somebody is here, and that it was locked; nothing that was written is ever in such a message.
const body = document.body;
const open = 'locksAfter' in body.dataset;
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('thaw') : { postMessage() {} };
const afterMs = Number(body.dataset.locksAfter) * 1000;
const GRACE_MS = 1500, LONGEST_TIMER_MS = 60000;
let seen = Date.now(), shut = false, rescue = () => false;

/** Somebody typed or pressed: every tab waits as long again. */
export function here() {
  seen = Date.now();
  tabs.postMessage('here');
}

/** Says how to bring words to safety that are on this page alone; it answers whether it leaves the page for that. */
export function beforeShutting(way) { rescue = way; }

/** Somebody left quickly, and the lock is still on its way to Thaw. */
export function left() { tabs.postMessage('left'); }

function shutNow() {
  if (!open || shut) return;
  shut = true;
  body.hidden = true;
  document.title = 'Thaw';
  if (!rescue()) location.replace(body.dataset.again);
}

// Asking for this page again before Thaw has locked would bring back what was just covered, so this tab locks too, and
// waits for that.
async function leaveThenShut() {
  if (!open || shut) return;
  body.hidden = true;
  await fetch('/leave', { redirect: 'manual', cache: 'no-store' }).catch(() => {});
  shutNow();
}

/** Tries to save may have kept the vault open while nobody was here. */
async function lockThenShut() {
  if (!open || shut) return;
  body.hidden = true;
  const token = document.querySelector('input[name="_csrf"]');
  if (token) {   // a guest's vault is not locked by this: its words would be gone
    await fetch('/lock', { method: 'POST', redirect: 'manual', body: new URLSearchParams({ _csrf: token.value }) }).catch(() => {});
  }
  tabs.postMessage('locked');
  shutNow();
}

function look() {
  const left = seen + afterMs + GRACE_MS - Date.now();
  if (left <= 0) lockThenShut();
  else setTimeout(look, Math.min(left, LONGEST_TIMER_MS));
}

tabs.onmessage = ({ data }) => {
  if (data === 'here') seen = Date.now();
  if (data === 'locked') shutNow();
  if (data === 'left') leaveThenShut();
};

if (open) {
  here();
  look();
  // A machine that slept, or a tab that was hidden, may have missed the time.
  for (const sign of ['visibilitychange', 'pageshow', 'focus']) addEventListener(sign, () => { if (Date.now() > seen + afterMs + GRACE_MS) lockThenShut(); });
}
if ('locked' in body.dataset) tabs.postMessage('locked');
