// For a copy of Help now that the browser kept: it is nobody's page, so the chosen country comes up here, and lines
// past their last day are taken away. On a page fresh from Thaw this finds nothing to do.

const help = document.querySelector('[data-help]');
const today = new Date().toISOString().slice(0, 10);

for (const line of document.querySelectorAll('[data-until]')) {
  if (line.dataset.until < today) takeAway(line);
}

function takeAway(line) {
  const country = line.closest('[data-country]');
  line.remove();
  if (!country.querySelector('[data-until]')) country.querySelector('[data-too-old]').hidden = false;
}

if (!location.pathname.startsWith('/help')) document.querySelector('[data-not-reachable]').hidden = false;

const asked = new URLSearchParams(location.search).get('country') ?? cookie('country');
const section = asked && asked !== help.dataset.help && document.getElementById(`c-${asked}`);
if (section) {
  const name = section.querySelector('h3');
  const heading = document.createElement('h2');
  heading.textContent = name.textContent;
  heading.tabIndex = -1;
  name.replaceWith(heading);
  help.prepend(section);
  document.getElementById('country').value = asked;
  if (location.search) heading.focus();
}

function cookie(name) {
  return document.cookie.split('; ').find(pair => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
