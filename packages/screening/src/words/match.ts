/** Finds entries of the word lists in a row of words. */
import type { Word } from "../words.ts";
import type { Entry } from "./word-list.ts";
import { wordLists } from "./word-list.ts";

/** An entry found at `words[from]` up to and without `words[to]`. `undone`: only a reading gave it, not what is written. */
export type Match = { readonly entry: Entry; readonly from: number; readonly to: number; readonly undone: boolean };

const byFirstWord = new Map<string, Entry[]>();
const byFirstStem = new Map<string, Entry[]>();
for (const entry of wordLists) {
  const index = entry.open && entry.words.length === 1 ? byFirstStem : byFirstWord;
  const first = entry.words[0] ?? "";
  const entries = index.get(first);
  if (entries) entries.push(entry);
  else index.set(first, [entry]);
}
const stemLengths = [...new Set([...byFirstStem.keys()].map((stem) => stem.length))];

/** All matches, in the order of the words. */
export function matchesIn(words: readonly Word[]): readonly Match[] {
  const matches: Match[] = [];
  for (const [from, word] of words.entries()) {
    matchFrom(words, from, word.text, false, matches);
    for (const reading of word.readings) matchFrom(words, from, reading, true, matches);
  }
  return matches;
}

function matchFrom(words: readonly Word[], from: number, first: string, undone: boolean, matches: Match[]): void {
  for (const entry of startingWith(first)) {
    const rest = restOf(entry, words, from);
    if (rest !== undefined) matches.push({ entry, from, to: from + entry.words.length, undone: undone || rest === "undone" });
  }
}

function* startingWith(first: string): Generator<Entry> {
  yield* byFirstWord.get(first) ?? [];
  for (const length of stemLengths) if (length <= first.length) yield* byFirstStem.get(first.slice(0, length)) ?? [];
}

/** How the entry's further words are met, if they are. */
function restOf(entry: Entry, words: readonly Word[], from: number): "written" | "undone" | undefined {
  let how: "written" | "undone" = "written";
  for (let index = 1; index < entry.words.length; index++) {
    const word = words[from + index];
    const wanted = entry.words[index] ?? "";
    const open = entry.open && index === entry.words.length - 1;
    const meets = (text: string): boolean => text === wanted || (open && text.startsWith(wanted));
    if (!word) return undefined;
    if (meets(word.text)) continue;
    if (!word.readings.some(meets)) return undefined;
    how = "undone";
  }
  return how;
}
