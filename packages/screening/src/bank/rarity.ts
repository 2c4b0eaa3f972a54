/**
 * How surprising words are in everyday posts, by language, so that everyday phrases do not weigh: counts of words and of
 * two to four neighbours, hashed and rounded. No words.
 */
import { murmur } from "./murmur.ts";
import type { Shingles } from "./shingles.ts";

export const WORD_SEED = 0x57a1e5;
export const PAIR_SEED = 0x2b0a7d;
export const TRIPLE_SEED = 0x3c41f9;
export const QUAD_SEED = 0x4d52e7;
/** The seed for so many words less one. */
const SEEDS = [WORD_SEED, PAIR_SEED, TRIPLE_SEED, QUAD_SEED] as const;
/** An entry is eleven bits of the hash above five of the count's level; level 0 is an empty slot. */
export const LEVEL_BITS = 5;
export const MOST_LEVEL = 2 ** LEVEL_BITS - 1;
/** The count that a level stands for is 2 ^ ((level - 1) / STEPS): up to 145,000. */
const STEPS = 1.75;
/** How far the longer context's count is believed, against the shorter's. */
const BELIEF = 0.7;
/** However rare a word is: names and the words of another time are no endless evidence. Chosen on the texts of the card. */
const MOST_BITS = 8;
/** A word of a language without a table: what an everyday word in an everyday phrase is worth, and hardly more. */
const UNKNOWN_BITS = 4;

export type RarityTable = {
  readonly language: string;
  /** How many words were counted. */
  readonly words: number;
  readonly single: Uint16Array;
  readonly pairs: Uint16Array;
  /** Of three and of four. */
  readonly triples: Uint16Array;
};

export function levelOf(count: number): number {
  return Math.min(MOST_LEVEL, 1 + Math.round(STEPS * Math.log2(count)));
}

/** Where the hash's entry is, or the empty slot where it would be. A table always has one. */
export function slotOf(table: Uint16Array, hash: number): number {
  const print = hash >>> (16 + LEVEL_BITS);
  for (let slot = (hash >>> 0) % table.length; ; slot = slot + 1 === table.length ? 0 : slot + 1) {
    const entry = table[slot] as number;
    if (entry === 0 || entry >> LEVEL_BITS === print) return slot;
  }
}

/** The tables of all languages. */
export class Rarity {
  readonly tables: readonly RarityTable[];

  constructor(tables: readonly RarityTable[]) {
    this.tables = tables;
  }

  /** What is everyday in a language (`en`, `fr-CA`). Without a table for it, every word has the same few bits. */
  in(language: string): Surprise {
    return new Surprise(this.#tableOf(language));
  }

  /** Whether there is a table for the language. */
  knows(language: string): boolean {
    return this.#tableOf(language) !== undefined;
  }

  #tableOf(language: string): RarityTable | undefined {
    const [primary] = language.toLowerCase().split("-");
    return this.tables.find((table) => table.language === primary);
  }
}

/** Bits of surprise of a text's words, under an interpolated model of three words before, or fewer. */
export class Surprise {
  readonly #table: RarityTable | undefined;

  constructor(table: RarityTable | undefined) {
    this.#table = table;
  }

  /** The language whose table it is; undefined without one. */
  get language(): string | undefined {
    return this.#table?.language;
  }

  /** Whether a text's first word was counted; true without a table. */
  knows(cut: Shingles): boolean {
    return this.#table === undefined || countOf(this.#table.single, cut, 0, 0, WORD_SEED) > 0;
  }

  /** Word `index`, after `known` words before it, of which three count. */
  of(cut: Shingles, index: number, known: number): number {
    const table = this.#table;
    if (table === undefined) return UNKNOWN_BITS;
    let share = (countOf(table.single, cut, index, index, WORD_SEED) + 0.5) / table.words;
    if (known >= 1) share = mixed(share, table.pairs, table.single, cut, index, 1);
    if (known >= 2) share = mixed(share, table.triples, table.pairs, cut, index, 2);
    if (known >= 3) share = mixed(share, table.triples, table.triples, cut, index, 3);
    return Math.min(MOST_BITS, Math.max(0, -Math.log2(share)));
  }
}

/** The share of a word after `before` words, where they are known, with its share after fewer. */
function mixed(shorter: number, whole: Uint16Array, context: Uint16Array, cut: Shingles, index: number, before: 1 | 2 | 3): number {
  const start = index - before;
  const said = countOf(whole, cut, start, index, SEEDS[before]);
  if (said === 0) return before === 3 ? shorter : (1 - BELIEF) * shorter;
  const times = countOf(context, cut, start, index - 1, SEEDS[before - 1] as number);
  return BELIEF * Math.min(1, said / Math.max(times, said)) + (1 - BELIEF) * shorter;
}

/** How often words `first` to `last` were counted, about; 0 for once or never. */
function countOf(table: Uint16Array, { bytes, from, to }: Shingles, first: number, last: number, seed: number): number {
  const level = (table[slotOf(table, murmur(bytes, from[first] as number, to[last] as number, seed))] as number) & MOST_LEVEL;
  return level === 0 ? 0 : 2 ** ((level - 1) / STEPS);
}
