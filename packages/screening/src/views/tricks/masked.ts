/** Letters hidden behind a sign: `k*ll`. The word is looked for among the known ones. */
import { HASH_START, hashOn, type Lexicon } from "../lexicon.ts";
import { type Draft, type Mapped, Writer } from "../view.ts";

const MASKED = /[a-z][a-z*#%_@.\-•·■█░▒▓✱×]{0,24}[a-z*#%•■█░▒▓✱×]/g;
const MASK = /[^a-z]/g;
const HIDDEN = /[*#%_•■█░▒▓✱×]/;
const VOWELS = "aeiouy";
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const MOST_TRIES = 1300;
const SHORTEST = 3;
/** Of words that no screen looks for, a mask at the end says too little, and short ones are faces: o_O. */
const SHORTEST_FREQUENT = 4;

/** Each masked word that one known word fits, as that word; words of the screen before frequent ones. Undefined for none. */
export function unmasked(source: Mapped, lexicon: Lexicon): Draft | undefined {
  const { text } = source;
  const writer = new Writer();
  let [done, found] = [0, 0];
  for (const match of text.matchAll(MASKED)) {
    const pattern = match[0];
    if (!HIDDEN.test(pattern) || pattern.length < SHORTEST || /[a-z0-9@#]/.test(text.charAt(match.index - 1))) continue;
    if (/[a-z0-9]/.test(text.charAt(match.index + pattern.length))) continue;
    const word = broughtFor(pattern, lexicon) ?? fitting(pattern, lexicon);
    if (word === undefined) continue;
    writer.copy(source, done, match.index);
    for (let at = 0; at < word.length; at++) writer.put(word.charAt(at), source, match.index + at, match.index + at + 1);
    done = match.index + pattern.length;
    found++;
  }
  if (found === 0) return undefined;
  writer.copy(source, done, text.length);
  return { mapped: writer.done(), trick: true, settled: true };
}

/** A word of the screen that shows half its letters or more, or its first and last, in the pattern. */
function broughtFor(pattern: string, lexicon: Lexicon): string | undefined {
  const shown = pattern.replace(MASK, "").length;
  if (shown < 2 && pattern.length > 4) return undefined;
  return lexicon.brought.find((word) => word.length === pattern.length && fits(word, pattern));
}

function fits(word: string, pattern: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const sign = pattern.charAt(at);
    if (sign >= "a" && sign <= "z" && sign !== word.charAt(at)) return false;
  }
  return true;
}

/** The least surprising known word; every letter is tried where that is few tries, vowels alone otherwise. */
function fitting(pattern: string, lexicon: Lexicon): string | undefined {
  const hidden = pattern.match(MASK)?.length ?? 0;
  if (pattern.length < SHORTEST_FREQUENT || HIDDEN.test(pattern.charAt(pattern.length - 1)) || hidden * 2 >= pattern.length)
    return undefined;
  const byVowel = best(pattern, VOWELS, hidden, lexicon);
  return byVowel ?? best(pattern, LETTERS, hidden, lexicon);
}

function best(pattern: string, tried: string, hidden: number, lexicon: Lexicon): string | undefined {
  if (tried.length ** hidden > MOST_TRIES) return undefined;
  let [word, least]: [string | undefined, number] = [undefined, Infinity];
  const walk = (at: number, hash: number, filled: string): void => {
    if (at === pattern.length) {
      const bits = lexicon.bits(hash);
      if (bits > 0 && bits < least) [word, least] = [filled, bits];
      return;
    }
    const sign = pattern.charAt(at);
    const options = sign >= "a" && sign <= "z" ? sign : tried;
    for (const letter of options) walk(at + 1, hashOn(hash, letter.charCodeAt(0)), filled + letter);
  };
  walk(0, HASH_START, "");
  return word;
}
