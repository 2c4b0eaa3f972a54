/** The features as one would write them first: with strings and patterns. Only to test the quick ones against. */
import { GRAM_SEED, NO_WORD, PAIR_FACTOR, SKELETON_SEED, SKIP_FACTOR, WORD_SEED } from "../hash.ts";

/** What each unit is: `w` in a word, `s` a sign, `h` the first half of an emoji, `u` no sign at all, or what ASCII it is. */
const HANDLE = /@(?:w|[._-](?=w))*/y;
const WORD = /w+/y;
const REST_OF_LINK = /:\/\/[^ ]*/y;
const EMOJI = /h[\s\S]/y;
const MASK = 0xffffffffn;

export type Reference = {
  readonly grams: readonly number[];
  readonly words: readonly number[];
  readonly tokens: readonly { readonly start: number; readonly end: number }[];
};

export function referenceFeatures(text: string): Reference {
  const [grams, words, tokens]: [number[], number[], { start: number; end: number }[]] = [[], [], []];
  let [before, beforeThat] = [NO_WORD, NO_WORD];
  const kinds = Array.from({ length: text.length }, (_, unit) => kindOf(text.charAt(unit))).join("");
  let at = 0;
  const add = (word: string, end: number): void => {
    const hash = hashOf(word, WORD_SEED);
    words.push(hash, both(before, hash, PAIR_FACTOR), both(beforeThat, hash, SKIP_FACTOR), hashOf(skeleton(word), SKELETON_SEED));
    [beforeThat, before] = [before, hash];
    tokens.push({ start: at, end });
    at = end;
  };
  while (at < text.length) {
    const afterWord = kinds[at - 1] === "w";
    const [word, emoji] = [found(WORD, kinds, at), found(EMOJI, kinds, at)];
    if (word > 0) {
      const link = found(REST_OF_LINK, kinds, at + word);
      const whole = shortened(text.slice(at, at + word));
      if (link === 0) grams.push(...gramsOf(` ${whole} `));
      add(whole, at + word + link);
    } else if (emoji > 0) add(text.slice(at, at + 2), at + 2);
    else if (/[sh]/.test(kinds.charAt(at))) {
      let end = at + 1;
      while (end < text.length && text[end] === text[at]) end++;
      add(text.slice(at, Math.min(end, at + 2)), end);
    } else at += (afterWord ? 0 : found(HANDLE, kinds, at)) || 1;
  }
  return { grams, words, tokens };
}

/** Any string as one number, one unit after the other, and spread at the end. */
export function hashOf(text: string, seed: number): number {
  let hash = BigInt(seed);
  for (let at = 0; at < text.length; at++) {
    hash = (((hash ^ BigInt(text.charCodeAt(at))) * 0x9e3779b1n) & MASK) ^ (hash >> 15n);
  }
  return finished(hash);
}

function finished(hash: bigint): number {
  return Number(BigInt.asIntN(32, ((hash ^ (hash >> 16n)) * 0x85ebca6bn) & MASK));
}

function both(before: number, word: number, factor: number): number {
  return finished(((BigInt.asUintN(32, BigInt(before)) * BigInt(factor)) & MASK) ^ BigInt.asUintN(32, BigInt(word)));
}

function kindOf(unit: string): string {
  if (/[\p{L}\p{N}\p{M}*\u200c\u200d]/u.test(unit)) return "w";
  if (/[\ud800-\udbff]/.test(unit)) return "h";
  if (/[!?"\u00ab\u00bb\u201c-\u201f\p{So}\p{Sc}\p{Cs}]/u.test(unit)) return "s";
  return unit <= " " ? " " : /[@.:/_-]/.test(unit) ? unit : "u";
}

/** How long the pattern's match is that begins at a place; 0 for none. */
function found(pattern: RegExp, kinds: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(kinds)?.[0].length ?? 0;
}

function gramsOf(padded: string): readonly number[] {
  const lengths = [2, 3, 4, 5];
  return Array.from(padded, (_, from) => from).flatMap((from) =>
    lengths.filter((length) => from + length <= padded.length).map((length) => hashOf(padded.slice(from, from + length), GRAM_SEED)),
  );
}

function shortened(word: string): string {
  return word.replace(/([\s\S])\1{2,}/g, "$1$1");
}

function skeleton(word: string): string {
  return (word.slice(0, 1) + word.slice(1).replace(/[aeiouy*]/g, "")).replace(/([\s\S])\1+/g, "$1");
}
