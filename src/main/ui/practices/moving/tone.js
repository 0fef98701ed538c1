// One low tone that comes and goes with a slow breath, to hum along with. It is made here, and begins softly.
const LOWEST = 82, HIGHEST = 220, STEP = 2 ** (2 / 12);   // hertz, and a whole tone
const COMES_AND_GOES = 0.1;   // times a second: a breath of ten seconds

export class Tone {
  #context = null;
  #voices = [];
  #volume = null;
  #pitch = 110;
  #size = 4;
  sounding = false;

  sound(on) {
    this.sounding = on;
    if (!on) { this.#context?.suspend(); return; }
    if (!this.#context) this.#open();
    this.#context.resume();
  }

  lower() { this.#move(this.#pitch / STEP); }
  higher() { this.#move(this.#pitch * STEP); }
  softer() { this.#loud(this.#size - 1); }
  louder() { this.#loud(this.#size + 1); }

  #move(pitch) {
    this.#pitch = Math.min(HIGHEST, Math.max(LOWEST, pitch));
    this.#voices.forEach((voice, at) => voice.frequency.setTargetAtTime(this.#pitch * (at + 1), this.#context.currentTime, 0.1));
  }

  #loud(size) {
    this.#size = Math.min(10, Math.max(0, size));
    this.#volume.gain.setTargetAtTime(this.#gain(), this.#context.currentTime, 0.1);
  }

  #gain() { return (this.#size / 10) ** 2; }

  // Three partials, so that a small loudspeaker has something to play; a slow wave lets the tone come and go.
  #open() {
    this.#context = new AudioContext();
    const breath = new GainNode(this.#context, { gain: 0.5 });
    const wave = new OscillatorNode(this.#context, { frequency: COMES_AND_GOES });
    this.#volume = new GainNode(this.#context, { gain: 0 });
    wave.connect(new GainNode(this.#context, { gain: 0.45 })).connect(breath.gain);
    wave.start();
    this.#voices = [0.6, 0.25, 0.12].map((loud, at) => {
      const voice = new OscillatorNode(this.#context, { frequency: this.#pitch * (at + 1) });
      voice.connect(new GainNode(this.#context, { gain: loud })).connect(breath);
      voice.start();
      return voice;
    });
    breath.connect(this.#volume).connect(this.#context.destination);
    this.#volume.gain.setTargetAtTime(this.#gain(), this.#context.currentTime, 0.4);
  }
}
