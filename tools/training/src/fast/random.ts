/** A seeded source of chance: the same seed gives the same numbers on every machine. */
export type Random = {
  /** From 0 on, below 1. */
  readonly next: () => number;
  /** A whole number from 0 on, below `end`. */
  readonly below: (end: number) => number;
};

/** Mulberry32 (T. Ettinger, public domain). */
export function seeded(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  return { next, below: (end) => Math.floor(next() * end) };
}

/** Puts a list in a random order, in place. */
export function shuffle(list: Int32Array | Uint32Array, random: Random): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    const kept = list[last] as number;
    list[last] = list[other] as number;
    list[other] = kept;
  }
}
