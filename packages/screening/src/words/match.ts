/** Finds entries of the word lists in a row of words. */
import type { Word } from "../words.ts";
import type { Entry } from "./word-list.ts";
import { wordLists } from "./word-list.ts";

/** An entry found at `words[from]` up to and without `words[to]`. `undone`: only a reading gave it, not what is written. */
export type Match = { readonly entry: Entry; readonly from: number; readonly to: number; readonly undone: boolean };

const byFirstWord = new Map<string, Entry[]>();
/** Open entries of one word, by their first letters. */
const byStemStart = new Map<string, Entry[]>();
const START = 3;
for (const entry of wordLists) {
  const first = entry.words[0] ?? "";
  const isStem = entry.open && entry.words.length === 1;
  if (isStem && first.length < START)
    throw new RangeError(`words/${entry.list}#${entry.line}: a stem of ${START} letters or more was expected.`);
  add(isStem ? byStemStart : byFirstWord, isStem ? first.slice(0, START) : first, entry);
}

function add(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = index.get(key);
  if (entries) entries.push(entry);
  else index.set(key, [entry]);
}

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
  const exact = byFirstWord.get(first);
  if (exact) for (const entry of exact) addMatch(entry, words, from, undone, matches);
  if (first.length < START) return;
  const stems = byStemStart.get(first.slice(0, START));
  if (stems) for (const entry of stems) if (first.startsWith(entry.words[0] ?? "")) addMatch(entry, words, from, undone, matches);
}

function addMatch(entry: Entry, words: readonly Word[], from: number, undone: boolean, matches: Match[]): void {
  const rest = restOf(entry, words, from);
  if (rest !== undefined) matches.push({ entry, from, to: from + entry.words.length, undone: undone || rest === "undone" });
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
