// Keeps Help now and the way back to the room in the browser, so that they open when Thaw or the network does not. It
// keeps four public pages and what they are drawn with, fetched without cookies, and nothing else: no page of a
// person's own ever reaches this store.
// Thaw writes three lines above this one: ASSETS, the folder of this build; LINES, a digest of the numbers; FILES.

const HELP = '/help', WAY_BACK = '/practices/C14/play', BRAKE = '/sitting/stop';
// The last is where “I am back” leads.
const PAGES = [HELP, '/help/grounding', WAY_BACK, '/practices/C14/done'];
const STORE = `help ${ASSETS} ${LINES}`;
const patienceMs = 1500;
const freshForMs = 24 * 60 * 60 * 1000;

addEventListener('install', event => event.waitUntil(keepAll().then(() => skipWaiting())));

addEventListener('activate', event => event.waitUntil(forgetOthers().then(() => clients.claim())));

addEventListener('fetch', event => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (FILES.includes(pathname)) {
    event.respondWith(kept(pathname).then(file => file ?? fetch(request)));
  } else if (request.mode === 'navigate' && pathname !== '/leave') {
    event.respondWith(PAGES.includes(pathname) ? soon(request, pathname) : reachable(request));
    event.waitUntil(refresh());
  }
});

async function keepAll() {
  const store = await caches.open(STORE);
  await Promise.all([...PAGES.map(path => keepPage(store, path)), store.addAll(FILES)]);
}

// Without cookies the page is nobody's: no chosen country, no open vault, no session.
async function keepPage(store, path) {
  const page = await fetch(path, { credentials: 'omit', cache: 'no-store' });
  if (!page.ok) throw new Error('Help now did not answer');
  // A newer build draws the page with files that are not in this store; its own script will keep both together.
  if (!(await page.clone().text()).includes(ASSETS)) return registration.update();
  return store.put(path, page);
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith('help ') && name !== STORE).map(name => caches.delete(name)));
}

const kept = async path => (await caches.open(STORE)).match(path);

// From Thaw where it answers soon, else what was kept.
async function soon(request, path) {
  const late = new Promise(resolve => setTimeout(resolve, patienceMs));
  const answer = await Promise.race([fetch(request).catch(() => undefined), late]);
  return answer?.status < 500 ? answer : (await kept(path)) ?? fetch(request);
}

// Any other page. Where Thaw cannot be reached, the brake still leads back to the room, and Help now stands in the place
// of the others.
async function reachable(request) {
  try {
    return await fetch(request);
  } catch (unreachable) {
    const instead = await kept(new URL(request.url).pathname === BRAKE ? WAY_BACK : HELP);
    if (instead) return instead;
    throw unreachable;
  }
}

// Numbers go out of date, so the kept pages are fetched again once a day.
async function refresh() {
  const store = await caches.open(STORE);
  const page = await store.match(HELP);
  const age = Date.now() - Date.parse(page?.headers.get('date'));
  if (age < freshForMs) return;
  await Promise.all(PAGES.map(path => keepPage(store, path))).catch(() => {});
}
