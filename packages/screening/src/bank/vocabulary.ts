/** The frequent words, as bytes: what a changed word may have been before. */
import { frequentWords } from "../views/data/frequent-words.ts";
import { englishWords } from "./data/english-words.ts";
import type { Surprise } from "./rarity.ts";
import { shingles } from "./shingles.ts";

/** Words of one length in bytes after another, those of each length one behind the other. */
export type Vocabulary = readonly { readonly length: number; readonly bytes: Uint8Array }[];

const made = new WeakMap<Surprise, Vocabulary>();

/** Those of a language whose table is known, or else of all languages. Made when first needed. */
export function vocabularyOf(surprise: Surprise): Vocabulary {
  const known = made.get(surprise);
  if (known) return known;
  const vocabulary = byLength(surprise.language === "en" ? englishWords.split(" ") : countedWords(surprise));
  made.set(surprise, vocabulary);
  return vocabulary;
}

function countedWords(surprise: Surprise): readonly string[] {
  return frequentWords.flatMap(([, words]) => words.split(" ")).filter((word) => surprise.knows(shingles(word)));
}

function byLength(words: readonly string[]): Vocabulary {
  const encoder = new TextEncoder();
  return [...Map.groupBy(words, ({ length }) => length)]
    .toSorted(([a], [b]) => a - b)
    .map(([length, alike]) => ({ length, bytes: encoder.encode(alike.join("")) }));
}
