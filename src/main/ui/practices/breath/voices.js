// What a breath sounds like: a heartbeat, a clock or surf, made here and fetched from nowhere. In and out sound
// different, so that they are told apart with the eyes closed: in is higher and rises, out is lower and falls.

const BEAT = 1;   // seconds from one beat to the next, as near as fits a whole number of them into a part

/** Lays one breath out on a context's clock. It may begin in the past: what would have sounded by now is left out. */
export function lay(context, out, kind, rhythm, begin) {
  for (const part of rhythm.parts) VOICES[kind](context, out, part, begin + part.at);
}

const VOICES = { heart: beats(heart), clock: beats(tick), surf };

const PITCH = { in: 1.35, more: 1.6, out: 1 };

function beats(beat) {
  return (context, out, part, at) => {
    turn(context, out, part, at);
    const count = Math.max(1, Math.round(part.seconds / BEAT));
    for (let one = 0; one < count; one++) beat(context, out, PITCH[part.name], at + (one * part.seconds) / count);
  };
}

// A soft tone at each turn of the breath: it glides up for in, and down for out.
const TURN = { in: [392, 523, 0.7], more: [587, 698, 0.35], out: [247, 165, 1.1] };

function turn(context, out, part, at) {
  const [from, to, long] = TURN[part.name];
  tone(context, out, { type: 'sine', at, from, to, glide: long, loud: 0.3, rise: 0.08, fall: long });
}

function heart(context, out, pitch, at) {
  tone(context, out, { type: 'triangle', at, from: 95 * pitch, to: 56 * pitch, glide: 0.06, loud: 0.9, rise: 0.02, fall: 0.2 });
  tone(context, out, { type: 'triangle', at: at + 0.28, from: 75 * pitch, to: 46 * pitch, glide: 0.06, loud: 0.55, rise: 0.02, fall: 0.2 });
}

function tick(context, out, pitch, at) {
  tone(context, out, { type: 'triangle', at, from: 1500 * pitch, to: 1400 * pitch, glide: 0.02, loud: 0.25, rise: 0.002, fall: 0.035 });
}

function tone(context, out, { type, at, from, to, glide, loud, rise, fall }) {
  if (at < context.currentTime) return;
  const source = new OscillatorNode(context, { type, frequency: from });
  source.frequency.setValueAtTime(from, at);
  source.frequency.exponentialRampToValueAtTime(to, at + glide);
  const shape = new GainNode(context, { gain: 0 });
  shape.gain.setValueAtTime(0, at);
  shape.gain.linearRampToValueAtTime(loud, at + rise);
  shape.gain.exponentialRampToValueAtTime(0.0001, at + rise + fall);
  source.connect(shape).connect(out);
  source.start(at);
  source.stop(at + rise + fall + 0.02);
}

// From which pitch to which the surf moves, and from how loud to how loud.
const EDGE = 0.15;   // seconds in which a wave comes and goes, so that nothing clicks
const SURF = {
  in: { from: 500, to: 1500, quiet: 0.02, loud: 0.5 },
  more: { from: 1500, to: 2300, quiet: 0.4, loud: 0.6 },
  out: { from: 900, to: 220, quiet: 0.9, loud: 0.02 },
};

function surf(context, out, part, at) {
  const end = at + part.seconds, start = Math.max(at, context.currentTime);
  if (start >= end - EDGE) return;
  const { from, to, quiet, loud } = SURF[part.name];
  const gone = (start - at) / part.seconds;   // more than nothing where the sound was asked for within a breath
  const source = new AudioBufferSourceNode(context, { buffer: noise(context), loop: true });
  const colour = new BiquadFilterNode(context, { type: 'bandpass', Q: 0.7 });
  colour.frequency.setValueAtTime(from * (to / from) ** gone, start);
  colour.frequency.exponentialRampToValueAtTime(to, end);
  const shape = new GainNode(context, { gain: 0 });
  shape.gain.setValueAtTime(0, start);
  shape.gain.linearRampToValueAtTime(quiet + (loud - quiet) * gone, Math.min(start + EDGE, end - EDGE));
  shape.gain.linearRampToValueAtTime(loud, end - EDGE);
  shape.gain.linearRampToValueAtTime(0, end);
  source.connect(colour).connect(shape).connect(out);
  source.start(start);
  source.stop(end);
}

const SECONDS_OF_NOISE = 4;
const noises = new WeakMap();

// The same grains each time, from a generator of its own, so that a rendering can be measured again.
function noise(context) {
  if (!noises.has(context)) {
    const buffer = new AudioBuffer({ length: SECONDS_OF_NOISE * context.sampleRate, sampleRate: context.sampleRate });
    const grains = buffer.getChannelData(0);
    let state = 1;
    for (let at = 0; at < grains.length; at++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      grains[at] = state / 2 ** 31 - 1;
    }
    noises.set(context, buffer);
  }
  return noises.get(context);
}
