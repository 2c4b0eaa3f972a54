/** The entries of the list by their hash. */
import { FIRST_SEED, murmur, SECOND_SEED } from "../bank/murmur.ts";
import type { Shingles } from "../bank/shingles.ts";
import { signLines } from "./data/signs.ts";
import type { SignEntry, SignKind, SignNote, SignRule } from "./sign.ts";

const encoder = new TextEncoder();
const byHash = new Map<number, SignEntry[]>();
/** How many words phrases have that begin with the word of this hash. */
const lengths = new Map<number, number[]>();

/** All entries; a phrase that may be written without spaces is two. */
export const signEntries: readonly SignEntry[] = signLines.map(([entry, kind, language, rule, note, words, hash, start]) => {
  const first = Number.parseInt(hash.slice(0, 8), 16) | 0;
  const made = {
    entry,
    kind: kind as SignKind,
    language,
    rule: rule as SignRule,
    note: note as SignNote,
    words,
    first,
    second: Number.parseInt(hash.slice(8), 16) | 0,
  };
  byHash.set(first, [...(byHash.get(first) ?? []), made]);
  if (start !== "") {
    const key = Number.parseInt(start, 16) | 0;
    lengths.set(key, [...new Set([...(lengths.get(key) ?? []), words])]);
  }
  return made;
});

/** The entries of one phrase, code or name; none for nearly everything. */
export function entriesOf(text: string): readonly SignEntry[] {
  const bytes = encoder.encode(text);
  return entriesAt(bytes, 0, bytes.length);
}

/** Phrases that begin at a word, the longest first. */
export function phrasesAt({ bytes, from, to, wordCount }: Shingles, word: number): readonly SignEntry[] {
  const counts = lengths.get(murmur(bytes, from[word] as number, to[word] as number, FIRST_SEED));
  if (!counts) return NONE;
  return counts
    .filter((count) => word + count <= wordCount)
    .toSorted((a, b) => b - a)
    .flatMap((count) => entriesAt(bytes, from[word] as number, to[word + count - 1] as number).filter(({ words }) => words === count));
}

const NONE: readonly SignEntry[] = [];

function entriesAt(bytes: Uint8Array, from: number, to: number): readonly SignEntry[] {
  const found = byHash.get(murmur(bytes, from, to, FIRST_SEED));
  if (!found) return NONE;
  const second = murmur(bytes, from, to, SECOND_SEED);
  return found.filter((entry) => entry.second === second);
}
