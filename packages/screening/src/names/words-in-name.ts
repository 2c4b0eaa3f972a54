/** Cuts handles and names into the words that they are made of: `@killAll_h4ters88` is kill, all, haters, 88. */
import { unleet } from "../look-alikes.ts";
import type { Lexicon } from "../views/index.ts";
import { cutLetters } from "./cut-letters.ts";
import { readPiece } from "./digits-in-name.ts";
import { capitalCuts, lettersOf, type NameLetters } from "./name-letters.ts";
import { nameLexicon } from "./name-lexicon.ts";
import type { NameWord } from "./name-word.ts";

export type NameOptions = {
  /** Words that a name may be made of, from `nameLexicon`; without it those that it has by itself. */
  readonly lexicon?: Lexicon;
};

/** What may be part of a word: letters, marks, digits, and signs that stand for a letter. */
const PART = /[\p{L}\p{M}\p{N}@$!|+]/u;
const ASCII_PARTS = Uint8Array.from({ length: 128 }, (_, code) => Number(PART.test(String.fromCharCode(code))));
const NO_FIRST = /[@!|+]/;
const NO_LAST = /[@!|+]/;
const LATIN = /^[a-z]+$/;
const usual = nameLexicon();

/** The words of a name, in order, apart. Pure, total, linear. Numbers are words too, for they may be codes. Empty: none. */
export function wordsInName(name: string, { lexicon = usual }: NameOptions = {}): readonly NameWord[] {
  const letters = lettersOf(name);
  return chunksOf(letters.text).flatMap(([from, to]) => wordsOfChunk(letters, from, to, lexicon));
}

/** What stands between separators. */
function chunksOf(text: string): readonly (readonly [number, number])[] {
  const chunks: [number, number][] = [];
  let at = 0;
  while (at < text.length) {
    let to = at;
    while (to < text.length && isPart(text, to)) to++;
    let [from, end] = [at, to];
    while (from < end && NO_FIRST.test(text.charAt(from))) from++;
    while (end > from && NO_LAST.test(text.charAt(end - 1))) end--;
    if (end > from) chunks.push([from, end]);
    at = to + 1;
  }
  return chunks;
}

/** Half of a pair belongs to a letter of a rare script, or to an emoji: such a letter is kept, such an emoji parts. */
function isPart(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return ASCII_PARTS[unit] === 1;
  if (unit < 0xd800 || unit > 0xdfff) return PART.test(text.charAt(at));
  const first = unit < 0xdc00 ? at : at - 1;
  return PART.test(String.fromCodePoint(text.codePointAt(first) ?? 0));
}

/** As the capitals cut it; or as one, when they are odd and only so all of it is known: `iHATEyou`. */
function wordsOfChunk(letters: NameLetters, from: number, to: number, lexicon: Lexicon): readonly NameWord[] {
  const words: NameWord[] = [];
  const { ends, isOdd } = capitalCuts(letters, from, to);
  let [start, isSure] = [from, true];
  for (const end of ends) {
    const read = readPiece(letters.text.slice(start, end), lexicon);
    words.push(...cutAt(letters, start, read.text, read.ends));
    isSure &&= read.isSure && end - start > 1;
    start = end;
  }
  if (isSure || !isOdd || ends.length < 2) return words;
  const plain = unleet(letters.text.slice(from, to));
  const whole = LATIN.test(plain) ? cutLetters(plain, lexicon) : undefined;
  return whole?.isSure ? cutAt(letters, from, plain, whole.ends) : words;
}

function cutAt({ starts, ends }: NameLetters, from: number, text: string, cuts: readonly number[]): readonly NameWord[] {
  return cuts.map((end, index) => {
    const start = cuts[index - 1] ?? 0;
    return { text: text.slice(start, end), start: starts[from + start] ?? 0, end: ends[from + end - 1] ?? 0 };
  });
}
