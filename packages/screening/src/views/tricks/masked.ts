/** Letters hidden behind a sign: `k*ll`. The word is looked for among the known ones. */
import { HASH_START, hashOn, type Lexicon } from "../lexicon.ts";
import { type Draft, type Mapped, Writer } from "../view.ts";

const MASKED = /[a-z][a-z*#%_@.\-•·■█░▒▓✱×]{0,24}[a-z*#%•■█░▒▓✱×]/g;
const MASK = /[^a-z]/g;
const HIDDEN = /[*#%_•■█░▒▓✱×]/;
const VOWELS = "aeiouy";
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const MOST_TRIES = 1300;
const TRIES_A_POST = 10_000;
const SHORTEST = 3;
/** Of words that no screen looks for, a mask at the end says too little, and short ones are faces: o_O. */
const SHORTEST_FREQUENT = 4;

/** Each masked word that one known word fits, as that word; words of the screen before frequent ones. Undefined for none. */
export function unmasked(source: Mapped, lexicon: Lexicon): Draft | undefined {
  const { text } = source;
  const writer = new Writer();
  let [done, found] = [0, 0];
  const budget = { left: TRIES_A_POST };
  for (const match of text.matchAll(MASKED)) {
    const pattern = match[0];
    if (!HIDDEN.test(pattern) || pattern.length < SHORTEST || /[a-z0-9@#]/.test(text.charAt(match.index - 1))) continue;
    if (/[a-z0-9]/.test(text.charAt(match.index + pattern.length))) continue;
    const word = broughtFor(pattern, lexicon) ?? fitting(pattern, lexicon, budget);
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
  return lexicon.broughtLike(pattern.charAt(0), pattern.length).find((word) => fits(word, pattern));
}

function fits(word: string, pattern: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const sign = pattern.charAt(at);
    if (sign >= "a" && sign <= "z" && sign !== word.charAt(at)) return false;
  }
  return true;
}

/** How many fillings may still be tried in a post. */
type Budget = { left: number };

/** The least surprising known word; vowels are tried first, then every letter where that is few tries. */
function fitting(pattern: string, lexicon: Lexicon, budget: Budget): string | undefined {
  const hidden = pattern.match(MASK)?.length ?? 0;
  if (pattern.length < SHORTEST_FREQUENT || HIDDEN.test(pattern.charAt(pattern.length - 1)) || hidden * 2 >= pattern.length)
    return undefined;
  return best(pattern, VOWELS, hidden, lexicon, budget) ?? best(pattern, LETTERS, hidden, lexicon, budget);
}

function best(pattern: string, tried: string, hidden: number, lexicon: Lexicon, budget: Budget): string | undefined {
  const tries = tried.length ** hidden;
  if (tries > MOST_TRIES || tries > budget.left) return undefined;
  budget.left -= tries;
  let [choice, least] = [-1, Infinity];
  for (let attempt = 0; attempt < tries; attempt++) {
    let [hash, rest] = [HASH_START, attempt];
    for (let at = 0; at < pattern.length; at++) {
      let code = pattern.charCodeAt(at);
      if (code < 97 || code > 122) {
        code = tried.charCodeAt(rest % tried.length);
        rest = Math.floor(rest / tried.length);
      }
      hash = hashOn(hash, code);
    }
    const bits = lexicon.bits(hash);
    if (bits > 0 && bits < least) [choice, least] = [attempt, bits];
  }
  return choice < 0 ? undefined : filled(pattern, tried, choice);
}

function filled(pattern: string, tried: string, attempt: number): string {
  let rest = attempt;
  return pattern.replace(MASK, () => {
    const letter = tried.charAt(rest % tried.length);
    rest = Math.floor(rest / tried.length);
    return letter;
  });
}
