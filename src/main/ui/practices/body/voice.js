// Reads aloud, if asked for, with a voice that is on this machine. Other voices send the words elsewhere to be spoken,
// so they are never used.
const SLOWLY = 0.85;
const speech = window.speechSynthesis;

const voice = () => speech?.getVoices().find(one => one.localService && one.lang.toLowerCase().startsWith('en'));

/** Calls back once there is a voice, now or when the browser has found its voices. */
export function whenThere(call) {
  if (voice()) call();
  else speech?.addEventListener?.('voiceschanged', () => { if (voice()) call(); });
}

export function say(words) {
  hush();
  const spoken = new SpeechSynthesisUtterance(words);
  spoken.voice = voice();
  spoken.rate = SLOWLY;
  speech.speak(spoken);
}

export function hush() { speech?.cancel(); }
