/** The only source of chance in a picture: a seeded generator, the same on every machine. */

/** Gives the next number in [0, 1). */
export type Random = () => number;

/**
 * A generator for a 32-bit seed.
 *
 * @source sfc32, C. Doty-Humphrey, PractRand (public domain)
 */
export function randomFrom(seed: number): Random {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;
  const next: Random = () => {
    const sum = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < 15; round++) next();
  return next;
}

/** A whole number from 0 up to and without `end`. */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end);
}

/** Shuffles in place (Fisher-Yates) and gives the same array back. */
export function shuffle<T extends { [index: number]: number; readonly length: number }>(list: T, random: Random): T {
  for (let last = list.length - 1; last > 0; last--) {
    const other = below(random, last + 1);
    const held = list[last] as number;
    list[last] = list[other] as number;
    list[other] = held;
  }
  return list;
}
