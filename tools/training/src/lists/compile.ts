/** Turns the entries of the source into what ships: hashes. */
import { FIRST_SEED, murmur, SECOND_SEED } from "../../../../packages/screening/src/bank/murmur.ts";
import { shingles } from "../../../../packages/screening/src/bank/shingles.ts";
import { fold } from "../../../../packages/screening/src/fold.ts";
import type { SourceSign } from "./read-signs.ts";

/** Entry, kind, language, rule, note, number of words (0: no phrase), hash in sixteen digits, hash of its first word or "". */
export type SignLine = readonly [number, string, string, string, string, number, string, string];

/** Written without spaces, shorter phrases are parts of other words. */
const SHORTEST_SQUEEZED = 8;
const encoder = new TextEncoder();

/** One line an entry, and another one for a phrase that may be written without its spaces. */
export function compile(signs: readonly SourceSign[]): readonly SignLine[] {
  return signs.flatMap(({ kind, language, rule, note, phrase }, index): readonly SignLine[] => {
    const line = (words: number, text: string): SignLine => [
      index + 1,
      kind,
      language,
      rule,
      note,
      words,
      hashOf(text),
      words > 0 ? startOf(text) : "",
    ];
    if (rule === "inside" || !/\p{L}/u.test(phrase)) return [line(0, fold(phrase).text)];
    const words = wordsOf(phrase);
    const squeezed = words.join("");
    const spaced = line(words.length, words.join(" "));
    return words.length > 1 && squeezed.length >= SHORTEST_SQUEEZED ? [spaced, line(1, squeezed)] : [spaced];
  });
}

/** A phrase's words as a text's are cut. */
export function wordsOf(phrase: string): readonly string[] {
  const { bytes, from, to, wordCount } = shingles(fold(phrase).text);
  const decoder = new TextDecoder();
  return Array.from({ length: wordCount }, (_, word) => decoder.decode(bytes.subarray(from[word], to[word])));
}

function hashOf(text: string): string {
  return [FIRST_SEED, SECOND_SEED].map((seed) => hexOf(text, seed)).join("");
}

function startOf(text: string): string {
  return hexOf(text.split(" ")[0] ?? "", FIRST_SEED);
}

function hexOf(text: string, seed: number): string {
  const bytes = encoder.encode(text);
  return (murmur(bytes, 0, bytes.length, seed) >>> 0).toString(16).padStart(8, "0");
}
