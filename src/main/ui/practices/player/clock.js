// How long a practice has been going on, in seconds. It counts by the page's clock, or by the clock of the sound while
// there is one, so that what is seen and what is heard stay together. It adds nothing up: each reading is a difference.

const SNAP = 0.1;      // seconds: more than this is no jitter but a pause or a jump
const SMOOTHING = 0.05;

// The moment that is heard now on a sound's own clock, told for any moment of the page's clock.
class Ear {
  #context;
  #ahead;   // the sound's clock minus the page's, in seconds, without the jitter of single readings

  constructor(context) { this.#context = context; }

  at(pageSeconds) {
    const measured = heard(this.#context) - performance.now() / 1000;
    if (this.#ahead === undefined || Math.abs(measured - this.#ahead) > SNAP) this.#ahead = measured;
    else this.#ahead += (measured - this.#ahead) * SMOOTHING;
    return pageSeconds + this.#ahead;
  }
}

/** The moment of a sound's clock that comes out of the loudspeaker now, where the browser tells it. */
export function heard(context) {
  const { contextTime, performanceTime } = context.getOutputTimestamp?.() ?? {};
  if (!(contextTime > 0)) return context.currentTime;
  const now = contextTime + (performance.now() - performanceTime) / 1000;
  return Math.abs(now - context.currentTime) < 1 ? now : context.currentTime;
}

const page = { at: pageSeconds => pageSeconds };

export class Clock {
  #source = page;
  #zero = 0;      // where its nought lies on the source
  #held = null;   // what it stands at while it is paused

  constructor() { this.#zero = this.#source.at(performance.now() / 1000); }

  /** Seconds since the beginning, pauses left out. */
  get seconds() { return this.at(performance.now()); }

  /** The same for a moment of the page's clock, in milliseconds, such as that of a frame. */
  at(pageMs) { return this.#held ?? this.#source.at(pageMs / 1000) - this.#zero; }

  /** Where its nought lies on the clock of the sound it follows. */
  get zero() { return this.#zero; }

  get paused() { return this.#held !== null; }

  /** Counts by the clock of a sound that is running, and stays at the moment it is at. */
  follow(context) { this.#use(new Ear(context)); }

  /** Counts by the page's clock again. */
  leave() { if (this.#source !== page) this.#use(page); }

  pause() { this.#held ??= this.seconds; }

  resume() {
    if (this.#held === null) return;
    this.#zero = this.#source.at(performance.now() / 1000) - this.#held;
    this.#held = null;
  }

  /** Stands or goes on at another moment. */
  moveTo(seconds) {
    if (this.#held !== null) this.#held = seconds;
    else this.#zero = this.#source.at(performance.now() / 1000) - seconds;
  }

  #use(source) {
    const now = performance.now();
    const seconds = this.at(now);
    this.#source = source;
    this.#zero = source.at(now / 1000) - seconds;
  }
}
