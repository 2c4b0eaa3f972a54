/** What agreeing words weigh: rare words much, everyday phrases little, long runs more. */
import { align, type Chain, type Piece } from "./align.ts";
import type { Bank } from "./bank.ts";
import { mend } from "./mend.ts";
import { murmur } from "./murmur.ts";
import type { Surprise } from "./rarity.ts";
import { firstHash, SHINGLE_WORDS, type Shingles } from "./shingles.ts";
import type { WorkRange } from "./trace.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

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
const LONG_BITS = 8.5;
const LONG_BROKEN_BITS = 5;
/** One word alone beyond a changed one is less. */
const LONG_BY_ONE_BITS = 3;
/** The more places a post has for a phrase, the likelier it is by chance: what each doubling costs, from so many places on. */
const ROOM_BITS = 1.8;
const USUAL_ROOM = 12;
/** A phrase with fewer bits is everyday speech and leaves no trace. */
const LEAST_BITS = 18;
const MOST_READINGS = 16;
const MOST_SHINGLES = 8;

/** From which weight on a passage is a quotation by itself. */
const ENOUGH_BITS = 46.1;
/** A passage of so many words and bits, or that is half of its post, may weigh more by what is beyond a changed word. */
const MENDABLE_WORDS = 5;
const MENDABLE_BITS = 30;
/** Passages of a post that are mended: each costs a walk through the vocabulary or two. */
const MOST_MENDED = 2;

/**
 * Where words agree, the weightiest first; several places in the work may claim the same words.
 *
 * @param led how many words stand in front that belong to the post before
 */
export function readingsOf({ bank, surprise }: KnownWork, cut: Shingles, led: number): readonly Reading[] {
  const chains = align(bank, cut);
  if (chains.length === 0) return [];
  const places = new Map<number, number>();
  for (const [first] of chains) places.set(first?.post ?? 0, (places.get(first?.post ?? 0) ?? 0) + 1);
  // Words that stand in many places are near any place by chance so many times as often.
  const readings = chains
    .map((chain) => readingOf(passageOf(chain, cut), cut, led, surprise, Math.log2(places.get(chain[0]?.post ?? 0) ?? 1)))
    .filter(({ range }) => range.said.to > 0 && range.bits >= LEAST_BITS)
    .sort(byWeight)
    .slice(0, MOST_READINGS);
  let mended = 0;
  const whole = readings.map((reading) => {
    const { words, bits } = reading.range;
    const isMendable = (words >= MENDABLE_WORDS && bits >= MENDABLE_BITS) || 2 * words >= cut.wordCount - led;
    if (!isMendable || bits >= ENOUGH_BITS || ++mended > MOST_MENDED) return reading;
    const longer = readingOf(mendedOf(reading.passage, bank, cut, vocabularyOf(surprise)), cut, led, surprise, reading.claims);
    return longer.range.bits > bits ? longer : reading;
  });
  return mended === 0 ? whole : whole.sort(byWeight);
}

/** Runs of words in their order, none in two of them, and the first hashes of the shingles that agree. */
type Passage = { readonly runs: readonly Piece[]; readonly shingles: readonly number[] };

function passageOf(chain: Chain, cut: Shingles): Passage {
  const [runs, hashes]: [Piece[], number[]] = [[], []];
  let reached = 0;
  for (const { post, work, length } of chain) {
    const from = Math.max(post, reached);
    reached = Math.max(reached, post + length + SHINGLE_WORDS - 1);
    if (reached > from) runs.push({ post: from, work: work + from - post, length: reached - from });
    for (let index = post; index < post + length && hashes.length < MOST_SHINGLES; index++) hashes.push(firstHash(cut, index));
  }
  return { runs, shingles: hashes };
}

function mendedOf({ runs, shingles }: Passage, bank: Bank, cut: Shingles, words: Vocabulary): Passage {
  const before = mend(bank, cut, runs[0] as Piece, -1, words);
  const after = mend(bank, cut, runs.at(-1) as Piece, 1, words);
  return { runs: [...(before ? [before] : []), ...runs, ...(after ? [after] : [])], shingles };
}

/** @param claims bits that are lost because the words stand in several places */
function readingOf(passage: Passage, cut: Shingles, led: number, surprise: Surprise, claims: number): Reading & Weighed {
  const { runs, shingles } = passage;
  const [first, last] = [runs[0] as Piece, runs.at(-1) as Piece];
  const said = new Set<number>();
  const covered: { from: number; to: number }[] = [];
  let [bits, words, shifts] = [-BREAK_BITS * (runs.length - 1) - claims, 0, 0];
  for (const [index, { post, work, length }] of runs.entries()) {
    for (let word = post; word < post + length; word++) bits += WORD_BITS + bitsOf(word, word - post, cut, surprise, said);
    words += length;
    const before = runs[index - 1];
    if (before) shifts += Math.abs(work - before.work - (post - before.post));
    const joined = covered.at(-1);
    if (joined && joined.to === post - led) joined.to += length;
    else covered.push({ from: post - led, to: post + length - led });
  }
  bits -= SHIFT_BITS * shifts + ROOM_BITS * Math.log2((cut.wordCount - words + SHINGLE_WORDS) / USUAL_ROOM);
  if (runs.some(({ length }) => length >= LONG_WORDS)) bits += LONG_BITS;
  else if (words >= LONG_WORDS && runs.length === 2 && last.post - first.post - first.length === 1 && shifts === 0) {
    bits += runs.some(({ length }) => length === 1) ? LONG_BY_ONE_BITS : LONG_BROKEN_BITS;
  }
  const range = {
    from: first.work,
    to: last.work + last.length,
    said: { from: first.post - led, to: last.post + last.length - led },
    words,
    bits,
    shingles,
  };
  return { range, covered, passage, claims };
}

type Weighed = { readonly passage: Passage; readonly claims: number };

function byWeight(a: Reading, b: Reading): number {
  return b.range.bits - a.range.bits || a.range.from - b.range.from;
}

function bitsOf(word: number, known: number, cut: Shingles, surprise: Surprise, said: Set<number>): number {
  const bits = surprise.of(cut, word, known);
  const hash = murmur(cut.bytes, cut.from[word] as number, cut.to[word] as number, 0);
  if (said.has(hash)) return Math.min(MOST_REPEATED_BITS, bits);
  said.add(hash);
  return bits;
}
