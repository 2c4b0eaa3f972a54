/** Reads digits and signs in a piece of a name as letters where that makes words, and as numbers elsewhere: `h4te`, `love4`. */
import { unleet } from "../look-alikes.ts";
import type { Lexicon } from "../views/index.ts";
import { type Cut, cutLetters, isKnownWord } from "./cut-letters.ts";

/** Pieces of a name in order, `ends` relative to its start; letters in `text` have the length of what they stand for. */
export type Reading = { readonly text: string; readonly ends: readonly number[]; readonly isSure: boolean };

const LATIN = /^[a-z]+$/;
const NUMBER = /^\d+$/;

/** Takes folded letters, digits and signs, at least one. Total; time grows with their number. */
export function readPiece(text: string, lexicon: Lexicon): Reading {
  if (LATIN.test(text)) return { text, ...cutLetters(text, lexicon) };
  if (!/[\d@$!|+]/.test(text) || NUMBER.test(text)) return { text, ends: [text.length], isSure: NUMBER.test(text) };
  const apart = readApart(text, lexicon);
  // A one stands for an i or an l.
  for (const letters of [unleet(text), unleet(text.replaceAll("1", "l"))]) {
    if (!LATIN.test(letters)) break;
    const cut = cutLetters(letters, lexicon);
    const isBetter = !apart.isSure || cut.ends.length === 1 || text.startsWith("1");
    if (cut.isSure && isBetter && isMeant(cut, text, letters)) return { text: letters, ...cut };
  }
  return apart;
}

/** Digits at the edges apart; those inside too if there are many, or if every word between them is known: `all4you`. */
function readApart(text: string, lexicon: Lexicon): Reading {
  const all = text.match(/\d+|\D+/g) ?? [];
  const isKnown = all.every((part) => NUMBER.test(part) || (LATIN.test(part) && isKnownWord(part, lexicon)));
  const isMany = all.slice(1, -1).some((part) => /^\d{3}/.test(part));
  const [first, last] = edgesOf(text);
  const parts = isKnown || isMany ? all : [text.slice(0, first), text.slice(first, last), text.slice(last)];
  const read = { text: "", ends: [] as number[] };
  for (const part of parts.filter((one) => one !== "")) {
    const letters = NUMBER.test(part) ? part : unleet(part);
    const ends = LATIN.test(letters) ? cutLetters(letters, lexicon).ends : [letters.length];
    read.ends.push(...ends.map((end) => read.text.length + end));
    read.text += letters;
  }
  return { ...read, isSure: isKnown };
}

/** Where the digits before the first letter end, and those after the last begin. */
function edgesOf(text: string): readonly [first: number, last: number] {
  let [first, last] = [0, text.length];
  while (first < last && /\d/.test(text.charAt(first))) first++;
  while (last > first && /\d/.test(text.charAt(last - 1))) last--;
  return [first, last];
}

/** `1hate` says "I hate"; `love4` does not say "love a", nor does `boys55` say "boyss". */
function isMeant({ ends }: Cut, text: string, letters: string): boolean {
  const [first, last] = edgesOf(text);
  if (first > 1 || text.length - last > 1) return false;
  const firstEnd = ends[0] ?? letters.length;
  const lastStart = ends.at(-2) ?? 0;
  const isFirstMeant = first === 0 || firstEnd > 1 || letters.startsWith("i");
  return isFirstMeant && (last === letters.length || letters.length - lastStart > 1);
}
