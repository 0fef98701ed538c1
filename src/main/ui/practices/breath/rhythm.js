// A breath as the page tells it: how long each part takes, and which part a moment falls into.

export class Rhythm {
  /** @param lengths seconds of each part in its order, such as { in: 4, more: 0, out: 6 } */
  constructor(lengths) {
    let at = 0;
    this.parts = Object.entries(lengths).filter(([, seconds]) => seconds > 0).map(([name, seconds]) => {
      const part = { name, at, seconds };
      at += seconds;
      return part;
    });
    this.whole = at;
  }

  static of(element) {
    const { in: inward, more, out } = element.dataset;
    return new Rhythm({ in: Number(inward), more: Number(more), out: Number(out) });
  }

  /** The part that a moment falls into, and how many seconds of it are left. */
  tell(seconds) {
    const now = ((seconds % this.whole) + this.whole) % this.whole;
    const part = this.parts.findLast(one => one.at <= now);
    return { name: part.name, left: part.at + part.seconds - now };
  }
}
