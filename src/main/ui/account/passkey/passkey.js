// Makes or presents a passkey when its form is sent. Without script the form's button stays away, and the page says
// what else there is. What the passkey puts out goes nowhere but into the form, and so to Thaw.
const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const prf = (options) => ({ prf: { eval: { first: bytes(options.salt) } } });
const outputOf = (credential) => credential.getClientExtensionResults().prf?.results?.first;

const present = (options, only) => navigator.credentials.get({ publicKey: {
  challenge: bytes(options.challenge), rpId: options.site, userVerification: 'required', extensions: prf(options),
  allowCredentials: only.map((id) => ({ type: 'public-key', id })),
} });

const make = (options, name) => navigator.credentials.create({ publicKey: {
  challenge: bytes(options.challenge), rp: { id: options.site, name: 'Thaw' },
  user: { id: bytes(options.user), name, displayName: name },
  pubKeyCredParams: [{ type: 'public-key', alg: -7 }, { type: 'public-key', alg: -257 }],
  authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  excludeCredentials: options.known.map((id) => ({ type: 'public-key', id: bytes(id) })),
  attestation: 'none', extensions: prf(options),
} });

// Some devices put out nothing while a passkey is made, only when it is presented.
const firstOutput = async (credential, options) => outputOf(credential)
  ?? (credential.getClientExtensionResults().prf?.enabled ? outputOf(await present(options, [credential.rawId])) : undefined);

// Written by hand: the browser's own JSON would hold the output too.
const json = (credential) => JSON.stringify({
  id: credential.id, rawId: text(credential.rawId), type: credential.type, clientExtensionResults: {},
  authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
  response: Object.fromEntries(['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle']
    .filter((part) => credential.response[part])
    .map((part) => [part, text(credential.response[part])])),
});

const ask = async (form) => {
  const answer = await fetch(form.dataset.options, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
  if (!answer.ok) throw new Error('no options');
  return answer.json();
};

const say = (form, which) => {
  for (const line of form.querySelectorAll('[data-say]')) line.hidden = line.dataset.say !== which;
};

const use = async (form) => {
  const options = await ask(form);
  const making = form.dataset.passkey === 'make';
  const credential = making ? await make(options, form.elements.label.value.trim() || 'Thaw') : await present(options, []);
  const output = making ? await firstOutput(credential, options) : outputOf(credential);
  if (!output) return say(form, 'unfit');
  form.elements['passkey-credential'].value = json(credential);
  form.elements['passkey-output'].value = text(output);
  form.submit();
};

for (const form of document.querySelectorAll('form[data-passkey]')) {
  const able = window.PublicKeyCredential !== undefined;
  say(form, able ? '' : 'unable');
  form.querySelector('[data-with-script]').hidden = !able;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    say(form, 'waiting');
    use(form).catch((fault) => say(form, fault.name === 'InvalidStateError' ? 'known' : 'stopped'));
  });
}
