// The way through the body as it stands in the text of the page: what is said when, and for how long.

export class Way {
  /** @param items the stops of the text, each with its cues */
  constructor(items) {
    let at = 0;
    this.cues = [];
    for (const [stop, item] of [...items].entries()) {
      for (let time = 0; time < Number(item.dataset.times); time++) {
        for (const cue of item.querySelectorAll('[data-cue]')) {
          const seconds = Number(cue.dataset.cue);
          this.cues.push({ stop, name: item.dataset.stop, say: cue.textContent, at, until: at + seconds });
          at += seconds;
        }
      }
    }
    this.whole = at;
  }

  /** What is said at a moment; nothing once it is over. */
  tell(seconds) { return this.cues.find(cue => seconds < cue.until); }

  /** The moment at which the stop after this cue begins. */
  after(cue) { return this.cues.find(other => other.stop > cue.stop)?.at ?? this.whole; }
}
