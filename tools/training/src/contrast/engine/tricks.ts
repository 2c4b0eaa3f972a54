/** The spelling tricks of people who do not want a machine to read them; a small share of the rows wears one. */
import type { Random } from "./random.ts";

const vowels = /[aeiouyàâäéèêëîïôöûüœ]/i;
const leet: Readonly<Record<string, string>> = { a: "4", e: "3", i: "1", o: "0", s: "5", t: "7" };

/** Each takes a word of four letters or more. */
export const tricks: Readonly<Record<string, (word: string, random: Random) => string>> = {
  repeat: (word, random) => at(word, vowelsIn(word), random, (letter) => letter.repeat(3 + random.below(3))),
  mask: (word, random) => at(word, innerVowels(word), random, () => random.one(["*", "*", "#", "_", "."])),
  drop: (word, random) => at(word, innerVowels(word), random, () => ""),
  leet: (word) => word.replace(/[aeiost]/gi, (letter) => leet[letter.toLowerCase()] ?? letter),
  space: (word) => [...word].join(" "),
  dots: (word, random) => [...word].join(random.one([".", "-", "_"])),
  swap: (word, random) => {
    const from = 1 + random.below(word.length - 3);
    return word.slice(0, from) + word.charAt(from + 1) + word.charAt(from) + word.slice(from + 2);
  },
};
export const trickNames = Object.keys(tricks);

/** Plays one trick on up to three of the longer words. Leaves handles, hashtags and links alone. */
export function tricked(text: string, trick: string, random: Random): string {
  const words = text.split(" ");
  const long = words
    .map((word, index) => ({ word, index }))
    .filter(({ word }) => /^[\p{L}]{4,}$/u.test(word.replace(/[.,!?"]+$/, "")) && word !== "http");
  for (const { word, index } of random.shuffled(long).slice(0, 1 + random.below(3))) {
    const bare = word.replace(/[.,!?"]+$/, "");
    words[index] = (tricks[trick]?.(bare, random) ?? bare) + word.slice(bare.length);
  }
  return words.join(" ");
}

function vowelsIn(word: string): readonly number[] {
  return [...word].flatMap((letter, index) => (vowels.test(letter) ? [index] : []));
}

function innerVowels(word: string): readonly number[] {
  return vowelsIn(word).filter((index) => index > 0 && index < word.length - 1);
}

function at(word: string, places: readonly number[], random: Random, change: (letter: string) => string): string {
  if (places.length === 0) return word;
  const place = random.one(places);
  return word.slice(0, place) + change(word.charAt(place)) + word.slice(place + 1);
}
