/** What agreeing words weigh: rare words much, everyday phrases little, long runs more. */
import { align, type Chain } from "./align.ts";
import type { Bank } from "./bank.ts";
import { murmur } from "./murmur.ts";
import type { Surprise } from "./rarity.ts";
import { firstHash, SHINGLE_WORDS, type Shingles } from "./shingles.ts";
import type { WorkRange } from "./trace.ts";

/** A bank with what is everyday in its language. */
export type KnownWork = { readonly bank: Bank; readonly surprise: Surprise };

/** Where a post agrees with a work. `covered` are runs of words of the post, half open. */
export type Reading = { readonly range: WorkRange; readonly covered: readonly { readonly from: number; readonly to: number }[] };

/** For each word that agrees, however everyday: long runs of everyday words are rarer than their words say. */
const WORD_BITS = 2;
/** A word said before in the same passage, at most: "on the one side and on the other side". */
const MOST_REPEATED_BITS = 2;
const BREAK_BITS = 4;
const SHIFT_BITS = 1.5;
/** Set phrases have six words or fewer, nearly all; those that are longer, even with one word changed, are seldom chance. */
const LONG_WORDS = 7;
const LONG_BITS = 7;
const LONG_BROKEN_BITS = 4;
/** A phrase with fewer bits is everyday speech and leaves no trace. */
const LEAST_BITS = 18;
const MOST_READINGS = 16;
const MOST_SHINGLES = 8;

/**
 * Where words agree, the weightiest first; several places in the work may claim the same words.
 *
 * @param led how many words stand in front that belong to the post before
 */
export function readingsOf({ bank, surprise }: KnownWork, cut: Shingles, led: number): readonly Reading[] {
  const chains = align(bank, cut);
  if (chains.length === 0) return [];
  const readings = chains.map((chain) => readingOf(chain, cut, led, surprise)).filter(({ range }) => range.said.to > 0);
  const places = new Map<number, number>();
  for (const { range } of readings) places.set(range.said.from, (places.get(range.said.from) ?? 0) + 1);
  // Words that stand in many places are near any place by chance so many times as often.
  const weighed = readings.map(({ range, covered }) => ({
    range: { ...range, bits: range.bits - Math.log2(places.get(range.said.from) as number) },
    covered,
  }));
  return weighed
    .filter(({ range }) => range.bits >= LEAST_BITS)
    .sort((a, b) => b.range.bits - a.range.bits || a.range.from - b.range.from)
    .slice(0, MOST_READINGS);
}

function readingOf({ pieces, shifts }: Chain, cut: Shingles, led: number, surprise: Surprise): Reading {
  const [first, last] = [pieces[0] as Chain["pieces"][number], pieces.at(-1) as Chain["pieces"][number]];
  const said = new Set<number>();
  const covered: { from: number; to: number }[] = [];
  let [bits, words, longest, reached] = [-BREAK_BITS * (pieces.length - 1) - SHIFT_BITS * shifts, 0, 0, 0];
  for (const { post, length } of pieces) {
    const [from, to] = [Math.max(post, reached), post + length + SHINGLE_WORDS - 1];
    for (let word = from; word < to; word++) bits += WORD_BITS + bitsOf(word, word - from, cut, surprise, said);
    if (to <= from) continue;
    words += to - from;
    longest = Math.max(longest, to - from);
    reached = to;
    const before = covered.at(-1);
    if (before && before.to === from - led) before.to = to - led;
    else covered.push({ from: from - led, to: to - led });
  }
  if (longest >= LONG_WORDS) bits += LONG_BITS;
  else if (words >= LONG_WORDS && pieces.length === 2 && shifts === 0) bits += LONG_BROKEN_BITS;
  const range = {
    from: first.work,
    to: last.work + last.length + SHINGLE_WORDS - 1,
    said: { from: first.post - led, to: reached - led },
    words,
    bits,
    shingles: hashesOf(pieces, cut),
  };
  return { range, covered };
}

function bitsOf(word: number, known: number, cut: Shingles, surprise: Surprise, said: Set<number>): number {
  const bits = surprise.of(cut, word, known);
  const hash = murmur(cut.bytes, cut.from[word] as number, cut.to[word] as number, 0);
  if (said.has(hash)) return Math.min(MOST_REPEATED_BITS, bits);
  said.add(hash);
  return bits;
}

function hashesOf(pieces: Chain["pieces"], cut: Shingles): readonly number[] {
  const hashes: number[] = [];
  for (const { post, length } of pieces) {
    for (let index = post; index < post + length && hashes.length < MOST_SHINGLES; index++) hashes.push(firstHash(cut, index));
  }
  return hashes;
}
