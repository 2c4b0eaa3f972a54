/** A stand-in for a known work: a long text of made-up words, and a rarity table in which some of them are everyday ones. */

import { buildBank } from "../build-bank.ts";
import { murmur } from "../murmur.ts";
import { LEVEL_BITS, levelOf, PAIR_SEED, Rarity, type Surprise, slotOf, TRIPLE_SEED, WORD_SEED } from "../rarity.ts";
import type { KnownWork } from "../reading.ts";
import { shingles } from "../shingles.ts";

const SYLLABLES = ["ba", "ko", "ri", "ne", "lu", "ta", "mi", "so", "de", "fa"];

/** The word for a number. */
export function madeUp(number: number): string {
  return [...String(number + 1000)].map((digit) => SYLLABLES[Number(digit)]).join("");
}

/** 4,000 words in an order that looks like chance; each occurs once, but for "of the" after every sixth. */
export const workWords: readonly string[] = Array.from({ length: 4000 }, (_, index) =>
  index % 8 === 6 ? "of" : index % 8 === 7 ? "the" : madeUp((index * 2477) % 4001),
);

/** What posts say every day. */
export const everyday = "at the end of the day it is what it is";

/** Tables that counted some everyday phrases, often. */
export function everydayRarity(phrases: readonly string[]): Rarity {
  const [single, pairs, triples] = [new Uint16Array(2048), new Uint16Array(2048), new Uint16Array(2048)];
  const put = (table: Uint16Array, hash: number, count: number): void => {
    table[slotOf(table, hash)] = ((hash >>> (16 + LEVEL_BITS)) << LEVEL_BITS) | levelOf(count);
  };
  for (const phrase of phrases) {
    const { wordCount, bytes, from, to } = shingles(phrase);
    for (let word = 0; word < wordCount; word++) {
      const end = to[word] as number;
      put(single, murmur(bytes, from[word] as number, end, WORD_SEED), 1000);
      if (word > 0) put(pairs, murmur(bytes, from[word - 1] as number, end, PAIR_SEED), 900);
      if (word > 1) put(triples, murmur(bytes, from[word - 2] as number, end, TRIPLE_SEED), 890);
    }
  }
  return new Rarity([{ language: "en", words: 100_000, single, pairs, triples }]);
}

/** A work of the words, in which everyday phrases weigh little. */
export function knownWork(
  words: readonly string[],
  title = "A stand-in",
  surprise: Surprise = everydayRarity(["of the", everyday]).in("en"),
): KnownWork {
  const bank = buildBank({ title, language: "en" }, words.join(" "));
  if (!bank) throw new RangeError(`Expected three words or more for a work, got ${words.length}.`);
  return { bank, surprise };
}
