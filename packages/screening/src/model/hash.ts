/** The hashes of the fast model's features. Changing one makes every trained file worthless: raise the file's version. */

/** Where each kind of feature begins, so that the same letters hash differently as each. */
export const GRAM_SEED = 0x2f0b4c47;
export const WORD_SEED = 0x51a9d7e3;
export const SKELETON_SEED = 0x1c69b3f5;
export const PAIR_FACTOR = 0x85ebca77;
export const SKIP_FACTOR = 0x27d4eb2f;
/** What stands before the first word. */
export const NO_WORD = 0x3ad8025f;

/** Adds one UTF-16 unit to a rolling hash. */
export function roll(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1) ^ (hash >>> 15);
}

/** Spreads a rolled hash: its upper bits then choose a slot. The first half of MurmurHash3's finaliser; the result is signed. */
export function mix(hash: number): number {
  return Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
}

/** The hash of two words beside each other, or with one between. Order counts. */
export function pair(before: number, word: number, factor: number): number {
  return mix(Math.imul(before, factor) ^ word);
}
