/** A stream of pseudo-random numbers that is the same for the same seed on every machine. */
export type Random = {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from low to high, both included. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** One of the keys, as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  /** Around 1: the exponential of a normal draw, so that amounts have a long upper tail. */
  spread(sigma: number): number;
  /** How many of rare independent things happen when `mean` are expected. */
  count(mean: number): number;
  /** An independent stream; what one draws does not move the other. */
  fork(label: string): Random;
};

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** mulberry32 (public domain, Tommy Ettinger): one multiplication-mixed counter of 32 bits. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function weightedKey<K extends string>(weights: Readonly<Record<K, number>>, at: number): K {
  const keys = Object.keys(weights) as K[];
  const total = keys.reduce((sum, key) => sum + weights[key], 0);
  let rest = at * total;
  for (const key of keys) {
    rest -= weights[key];
    if (rest < 0) return key;
  }
  throw new Error("weights must be positive");
}

/** Makes the stream of a seed. */
export function random(seed: string): Random {
  const next = mulberry32(hash(seed));
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
    weighted: (weights) => weightedKey(weights, next()),
    spread: (sigma) => Math.exp(sigma * normal()),
    count: (mean) => {
      let rest = Math.exp(-mean);
      let n = 0;
      for (let u = next(); u > rest; u -= rest, rest *= mean / n) n += 1;
      return n;
    },
    fork: (label) => random(`${seed}/${label}`),
  };
}
