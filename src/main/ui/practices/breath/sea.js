// The water. The browser moves it by itself, frame by frame; the script only sees to it now and then that it has not
// drifted from the clock.

const HIGH = 'translateY(0)', LOW = 'translateY(-62%)', NEARLY_HIGH = 'translateY(-11%)';
const IN = 'cubic-bezier(.3, .1, .2, 1)', OUT = 'cubic-bezier(.45, 0, .35, 1)';
const DRIFT_MS = 5;
const reduced = matchMedia('(prefers-reduced-motion: reduce)');

export class Sea {
  #clock;
  #rhythm;
  #movements = [];
  #calm = false;

  constructor(clock, rhythm) {
    this.#clock = clock;
    this.#rhythm = rhythm;
    document.querySelector('.tide-sea').dataset.water = 'own';   // no longer by the style sheet
    reduced.addEventListener('change', () => this.#begin());
    this.#begin();
  }

  set calm(calm) {
    this.#calm = calm;
    this.follow(performance.now());
  }

  /** Brings the water to where the clock is. @param pageMs the moment of this frame */
  follow(pageMs) {
    const due = this.#clock.at(pageMs) * 1000;
    for (const movement of this.#movements) {
      if (this.#calm || this.#clock.paused) { movement.pause(); continue; }
      if (movement.playState !== 'running') movement.play();
      if (Math.abs(movement.currentTime - due) > DRIFT_MS) movement.currentTime = due;
    }
  }

  #begin() {
    for (const movement of this.#movements) movement.cancel();
    this.#movements = reduced.matches ? [] : [
      this.#move('.wave', 'transform', this.#wave()),
      this.#move('.wet', 'opacity', this.#wet()),
    ];
    this.follow(performance.now());
  }

  #move(part, property, steps) {
    const frames = steps.map(([second, value, easing]) => ({ offset: second / this.#rhythm.whole, [property]: value, easing }));
    return document.querySelector(part).animate(frames, { duration: this.#rhythm.whole * 1000, iterations: Infinity });
  }

  #wave() {
    const [first, ...rest] = this.#rhythm.parts;
    const more = rest.length > 1 ? [[first.seconds, NEARLY_HIGH, IN]] : [];
    return [[0, LOW, IN], ...more, [rest.at(-1).at, HIGH, OUT], [this.#rhythm.whole, LOW, 'linear']];
  }

  #wet() {
    const out = this.#rhythm.parts.at(-1);
    return [[0, 0.55, 'ease'], [out.at, 1, 'ease'], [this.#rhythm.whole, 0.55, 'ease']];
  }
}
