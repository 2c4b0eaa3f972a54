/** Words that lost a vowel or had inner letters swapped, as the known words of the same skeleton. */
import type { Lexicon } from "../lexicon.ts";
import { type Likeness, readsLike } from "../reads-like.ts";
import { isVowel, skeletonOf } from "../skeleton.ts";
import { type Draft, type Mapped, Writer } from "../view.ts";

const SHORTEST = 3;
const MOST_DROPPED = 3;
/** So many words must be misspelt, and this share of all, unless the screen looks for the word. */
const FEWEST = 3;
const SHARE = 0.25;
/** Share of letters in known words: at least so many after, at most so many before. */
const KNOWN_SHARE = 0.7;
const KNOWN_MORE = 0.2;
const KNOWN_BEFORE = 0.8;
const RARE_BITS = 14;
const A_STEP_BITS = 3;

/** Undefined where too few words are misspelt for it to be meant. In a text that is not doubtful, only words of the screen are looked for. */
export function respelt(source: Mapped, plain: Likeness, isMisspelt: boolean, lexicon: Lexicon): Draft | undefined {
  const { text } = source;
  const writer = new Writer();
  let [done, words, frequent, brought] = [0, 0, 0, 0];
  for (const match of text.matchAll(/[a-z]+/g)) {
    const word = match[0];
    words++;
    if (word.length < 2 || /[@#\d/'’]/.test(text.charAt(match.index - 1)) || isCommon(word, isMisspelt, lexicon)) continue;
    const meant = nearest(word, !isMisspelt, lexicon);
    if (meant === undefined) continue;
    if (lexicon.isBrought(meant)) brought++;
    else frequent++;
    writer.copy(source, done, match.index);
    writeOver(writer, source, match.index, word, meant);
    done = match.index + word.length;
  }
  if (frequent + brought === 0) return undefined;
  writer.copy(source, done, text.length);
  const mapped = writer.done();
  if (brought === 0) {
    // Words of a language that is none of ours have neighbours too, but then most stay unknown.
    const { known, letters } = readsLike(mapped.text, lexicon);
    if (
      frequent < FEWEST ||
      frequent < words * SHARE ||
      known < letters * KNOWN_SHARE ||
      plain.known > plain.letters * KNOWN_BEFORE ||
      known / letters < plain.known / plain.letters + KNOWN_MORE
    )
      return undefined;
  }
  return { mapped, trick: true, settled: true };
}

/** A rare word may be a common one misspelt, where the others are. */
function isCommon(word: string, isMisspelt: boolean, lexicon: Lexicon): boolean {
  const bits = lexicon.bitsOf(word);
  return bits > 0 && (!isMisspelt || bits < RARE_BITS);
}

/** The likeliest word of the same skeleton from which dropped vowels or one swap lead to this one. */
function nearest(word: string, broughtAlone: boolean, lexicon: Lexicon): string | undefined {
  let [best, least]: [string | undefined, number] = [undefined, lexicon.bitsOf(word) || Infinity];
  for (const other of lexicon.alike(skeletonOf(word), broughtAlone)) {
    const steps = stepsTo(word, other);
    if (steps === undefined || (lexicon.isBrought(other) && word.length < SHORTEST)) continue;
    const bits = lexicon.bitsOf(other) + A_STEP_BITS * steps;
    if (bits < least) [best, least] = [other, bits];
  }
  return best;
}

/** Vowels dropped, or one for inner letters in another order; undefined when neither explains it. */
function stepsTo(word: string, other: string): number | undefined {
  if (word === other) return undefined;
  if (word.length === other.length) return isSwapped(word, other) ? 1 : undefined;
  const dropped = other.length - word.length;
  if (dropped < 1 || dropped > MOST_DROPPED || word.length < 2) return undefined;
  let at = 0;
  for (const letter of other) {
    if (letter === word.charAt(at)) at++;
    else if (!isVowel(letter)) return undefined;
  }
  return at === word.length ? dropped : undefined;
}

function isSwapped(word: string, other: string): boolean {
  const end = word.length - 1;
  if (word.length < 4 || word.charAt(0) !== other.charAt(0) || word.charAt(end) !== other.charAt(end)) return false;
  return [...word].toSorted().join("") === [...other].toSorted().join("");
}

/** Each unit of the meant word comes from its place in the written one, in proportion. */
function writeOver(writer: Writer, source: Mapped, at: number, word: string, meant: string): void {
  for (let unit = 0; unit < meant.length; unit++) {
    const from = at + Math.floor((unit * word.length) / meant.length);
    writer.put(meant.charAt(unit), source, from, from + 1);
  }
}
