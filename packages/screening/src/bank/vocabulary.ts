/** The frequent words, as bytes one after the other: what a changed word may have been before. */
import { frequentWords } from "../views/data/frequent-words.ts";
import type { Surprise } from "./rarity.ts";
import { shingles } from "./shingles.ts";

/** Word `i` is `bytes[starts[i]]` to `bytes[starts[i + 1] - 1]`. */
export type Vocabulary = { readonly bytes: Uint8Array; readonly starts: Int32Array };

const made = new WeakMap<Surprise, Vocabulary>();

/** Those of a language whose table is known, or else of all languages. Made when first needed. */
export function vocabularyOf(surprise: Surprise): Vocabulary {
  const known = made.get(surprise);
  if (known) return known;
  const vocabulary = fromWords(frequentWords.flatMap(([, words]) => words.split(" ")).filter((word) => surprise.knows(shingles(word))));
  made.set(surprise, vocabulary);
  return vocabulary;
}

function fromWords(words: readonly string[]): Vocabulary {
  const starts = new Int32Array(words.length + 1);
  for (const [index, word] of words.entries()) starts[index + 1] = (starts[index] as number) + word.length;
  return { bytes: new TextEncoder().encode(words.join("")), starts };
}
