/** Spells a text as people do who dodge filters. Works on folded text; the same random source gives the same text. */
import type { Random } from "./random.ts";

export const DISGUISES = ["repeat", "mask", "drop", "swap", "join"] as const;
export type Disguise = (typeof DISGUISES)[number];

const SHORTEST = 4;
const SHARE_OF_WORDS = 0.6;
const WORD = /\p{L}+/gu;

export function obfuscate(text: string, disguise: Disguise, random: Random): string {
  if (disguise === "join") return text.replace(/ +/g, () => (random.next() < 0.7 ? "" : " "));
  return text.replace(WORD, (word) =>
    word.length < SHORTEST || random.next() > SHARE_OF_WORDS ? word : respelled(word, disguise, random),
  );
}

function respelled(word: string, disguise: Exclude<Disguise, "join">, random: Random): string {
  const at = inner(word, random);
  switch (disguise) {
    case "repeat":
      return word.slice(0, at) + (word[at] ?? "").repeat(2 + random.below(4)) + word.slice(at + 1);
    case "mask":
      return `${word.slice(0, at)}*${word.slice(at + 1)}`;
    case "drop":
      return word.slice(0, at) + word.slice(at + 1);
    case "swap": {
      const from = Math.min(at, word.length - 3);
      return word.slice(0, from) + (word[from + 1] ?? "") + (word[from] ?? "") + word.slice(from + 2);
    }
  }
}

/** A vowel inside the word if it has one, else any letter inside. */
function inner(word: string, random: Random): number {
  const vowels = [...word.matchAll(/[aeiouy]/g)].map(({ index }) => index).filter((index) => index > 0 && index < word.length - 1);
  return vowels[random.below(vowels.length)] ?? 1 + random.below(word.length - 2);
}
