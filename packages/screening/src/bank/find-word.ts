/**
 * Finds the word that gives a known hash between known bytes. MurmurHash3 can be undone step by step: what stands before the word
 * is hashed once, what stands behind it is undone once, and each word costs only its own blocks.
 */
import { FIRST_SEED, scramble } from "./murmur.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A word in the middle of a scratch of so many bytes may have 512 on either side. */
const MIDDLE = 512;
const BLOCK = 4;
const scratch = new Uint8Array(2 * MIDDLE);

/**
 * The words of the vocabulary that stand between `before` and `after` in the text with this first hash, in the order of their length.
 * More than one is as good as never.
 *
 * @throws RangeError when `before` or `after` have more than 400 bytes
 */
export function* findWord(hash: number, before: readonly number[], after: readonly number[], words: Vocabulary): Generator<Uint8Array> {
  if (before.length > 400 || after.length > 400) throw new RangeError(`Expected 400 bytes or fewer, got ${before.length + after.length}.`);
  for (const { length, bytes } of words) {
    const whole = before.length + length + after.length;
    const start = MIDDLE - (before.length & ~(BLOCK - 1));
    const wordAt = start + before.length;
    scratch.fill(0, start, start + whole + BLOCK);
    scratch.set(before, start);
    scratch.set(after, wordAt + length);
    const tailAt = start + (whole & ~(BLOCK - 1));
    const from = start + (before.length & ~(BLOCK - 1));
    const to = Math.min(tailAt, start + ((before.length + length + BLOCK - 1) & ~(BLOCK - 1)));
    const ownsTail = wordAt + length > tailAt;
    const begun = hashed(start, from, FIRST_SEED);
    let asked = unfinished(hash) ^ whole;
    if (!ownsTail) asked = unhashed(tailAt, to, asked ^ tailOf(tailAt, start + whole));
    for (let at = 0; at < bytes.length; at += length) {
      for (let unit = 0; unit < length; unit++) scratch[wordAt + unit] = bytes[at + unit] as number;
      let state = hashed(from, to, begun);
      if (ownsTail) state ^= tailOf(tailAt, start + whole);
      if (state === asked) yield bytes.subarray(at, at + length);
    }
  }
}

function blockAt(at: number): number {
  return (
    (scratch[at] as number) | ((scratch[at + 1] as number) << 8) | ((scratch[at + 2] as number) << 16) | ((scratch[at + 3] as number) << 24)
  );
}

function hashed(from: number, to: number, state: number): number {
  let hash = state;
  for (let at = from; at < to; at += BLOCK) {
    hash ^= scramble(blockAt(at));
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  return hash;
}

/** Undoes the blocks from `to` on, the last before `end` first. */
function unhashed(end: number, to: number, state: number): number {
  let hash = state;
  for (let at = end - BLOCK; at >= to; at -= BLOCK) {
    hash = Math.imul(hash - 0xe6546b64, 0xcccccccd);
    hash = (hash >>> 13) | (hash << 19);
    hash ^= scramble(blockAt(at));
  }
  return hash;
}

/** Bytes of a block that is not whole; the scratch is 0 behind them. */
function tailOf(from: number, to: number): number {
  return to > from ? scramble(blockAt(from)) : 0;
}

/** Undoes the last mixing of a hash. */
function unfinished(hash: number): number {
  let state = hash ^ (hash >>> 16);
  state = Math.imul(state, 0x7ed1b41d);
  state ^= (state >>> 13) ^ (state >>> 26);
  state = Math.imul(state, 0xa5cb9243);
  return state ^ (state >>> 16);
}
