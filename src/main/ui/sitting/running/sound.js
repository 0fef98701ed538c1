// A heartbeat or a clock, made here: nothing is fetched, and nothing sounds before a press. The volume is forgotten
// with the page, on purpose.
const AHEAD = 0.4;   // seconds of sound that are laid out at a time, so that a busy page does not make it stumble

export class Sound {
  #phase;
  #context = null;
  #out = null;
  #kind = 'off';
  #volume = 4;
  #next = 0;

  /** @param phase tells where the breath is, in seconds, so that the beats fall on them */
  constructor(phase) {
    this.#phase = phase;
    setInterval(() => this.#lay(), 100);
  }

  get volume() { return this.#volume; }

  set volume(size) {
    this.#volume = size;
    if (this.#out) this.#out.gain.setTargetAtTime(this.#gain(), this.#context.currentTime, 0.05);
  }

  play(kind) {
    this.#kind = kind;
    if (kind === 'off') { this.#context?.suspend(); return; }
    if (!this.#context) this.#open();
    this.#context.resume();
    this.#next = this.#context.currentTime + 1 - (this.#phase() % 1);
  }

  #open() {
    this.#context = new AudioContext();
    this.#out = this.#context.createGain();
    this.#out.gain.value = this.#gain();
    this.#out.connect(this.#context.destination);
  }

  // Loudness grows faster than the number: squared, each step of the eleven sounds about as large as the last.
  #gain() { return (this.#volume / 10) ** 2; }

  // One beat a second.
  #lay() {
    if (this.#kind === 'off' || this.#context?.state !== 'running') return;
    const now = this.#context.currentTime;
    if (this.#next < now) this.#next = now + 1 - (this.#phase() % 1);
    for (; this.#next < now + AHEAD; this.#next += 1) {
      if (this.#kind === 'heart') { this.#thud(this.#next, 58, 0.9); this.#thud(this.#next + 0.28, 46, 0.6); }
      else this.#tick(this.#next);
    }
  }

  #thud(at, pitch, loud) {
    const tone = new OscillatorNode(this.#context, { frequency: pitch * 1.5 });
    tone.frequency.setValueAtTime(pitch * 1.5, at);
    tone.frequency.exponentialRampToValueAtTime(pitch, at + 0.06);
    this.#shape(tone, at, loud, 0.02, 0.22);
  }

  #tick(at) {
    const tone = new OscillatorNode(this.#context, { type: 'triangle', frequency: 1900 });
    this.#shape(tone, at, 0.25, 0.002, 0.035);
  }

  #shape(tone, at, loud, rise, fall) {
    const gain = new GainNode(this.#context, { gain: 0 });
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(loud, at + rise);
    gain.gain.exponentialRampToValueAtTime(0.0001, at + rise + fall);
    tone.connect(gain).connect(this.#out);
    tone.start(at);
    tone.stop(at + rise + fall + 0.02);
  }
}
