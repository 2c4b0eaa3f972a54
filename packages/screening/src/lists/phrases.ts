/** Slogans and abbreviations: phrases of the list in a text or a view of one. */
import type { Shingles } from "../bank/shingles.ts";
import type { SignEntry } from "./sign.ts";
import { phrasesAt } from "./sign-table.ts";

/** An entry at words `from` to `to - 1`. */
export type Phrase = { readonly entry: SignEntry; readonly from: number; readonly to: number };

/** Phrases in a text, none within another one. Linear. */
export function phrasesIn(cut: Shingles): readonly Phrase[] {
  const found: Phrase[] = [];
  let reached = 0;
  for (let word = 0; word < cut.wordCount; word++) {
    for (const entry of phrasesAt(cut, word)) {
      if (word + entry.words <= reached) continue;
      reached = word + entry.words;
      found.push({ entry, from: word, to: reached });
    }
  }
  return found;
}
