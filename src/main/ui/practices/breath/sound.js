// The sound beside the tide. Nothing sounds before a press; the choice and the volume are forgotten with the page, on
// purpose. While it sounds, the clock of the sound is the clock of the tide.
import { lay } from './voices.js';

const BREATHS_AHEAD = 2;   // so many are laid out, so that neither a busy page nor a dark screen makes it stumble
const EVERY_MS = 1000;

export class Sound {
  #clock;
  #rhythm;
  #context = null;
  #volume = null;
  #voice = null;   // what is sounding now: its own way out, and how many breaths of it are laid
  #size = 4;

  constructor(clock, rhythm) {
    this.#clock = clock;
    this.#rhythm = rhythm;
    setInterval(() => this.#lay(), EVERY_MS);
  }

  get size() { return this.#size; }

  set size(size) {
    this.#size = Math.min(10, Math.max(0, size));
    this.#volume?.gain.setTargetAtTime(this.#gain(), this.#context.currentTime, 0.05);
  }

  /** @param kind heart, clock, surf, or off */
  async play(kind) {
    this.#hush();
    if (kind === 'off') { this.#clock.leave(); await this.#context?.suspend(); return; }
    if (!this.#context) this.#open();
    await this.#context.resume();
    this.#clock.follow(this.#context);
    this.#voice = { kind, out: new GainNode(this.#context), next: Math.floor(this.#clock.seconds / this.#rhythm.whole) };
    this.#voice.out.connect(this.#volume);
    this.#lay();
  }

  #open() {
    this.#context = new AudioContext();
    this.#volume = new GainNode(this.#context, { gain: this.#gain() });
    this.#volume.connect(this.#context.destination);
  }

  // Loudness grows faster than the number: squared, each step of the eleven sounds about as large as the last.
  #gain() { return (this.#size / 10) ** 2; }

  #hush() {
    if (!this.#voice) return;
    const { out } = this.#voice;
    out.gain.setTargetAtTime(0, this.#context.currentTime, 0.05);
    setTimeout(() => out.disconnect(), 500);
    this.#voice = null;
  }

  // Each breath begins at a whole number of breaths from nought: no beginning is reckoned from the one before it.
  #lay() {
    if (!this.#voice || this.#context.state !== 'running') return;
    const until = this.#clock.seconds / this.#rhythm.whole + BREATHS_AHEAD;
    for (; this.#voice.next < until; this.#voice.next++) {
      lay(this.#context, this.#voice.out, this.#voice.kind, this.#rhythm, this.#clock.zero + this.#voice.next * this.#rhythm.whole);
    }
  }
}
