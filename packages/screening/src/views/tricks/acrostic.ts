/** What the first letters of the lines spell, or of the words. */
import type { Lexicon } from "../lexicon.ts";
import { BREAK, signOf, surprise } from "../reads-like.ts";
import { segment, wordsOf } from "../segment.ts";
import { type Draft, type Mapped, Writer } from "../view.ts";

/** How first letters are taken for writing: from so many on, when words explain them by so many bits better than chance. */
type Demand = { readonly fewest: number; readonly betterBits: number; readonly shortestSought: number };
const OF_LINES: Demand = { fewest: 4, betterBits: 8, shortestSought: 4 };
/** Words are many and chance is sooner at work. */
const OF_WORDS: Demand = { fewest: 8, betterBits: 11, shortestSought: 6 };
/** Surprise of a first letter that spells nothing, in bits. */
const CHANCE_BITS = 4.1;
const KNOWN_SHARE = 0.55;
/** Bits a letter, as one word, above which no cutting makes words of them. */
const HOPELESS = 4.2;

/** So many words, and no others, whose first letters are one word that is looked for. */
const SHORTEST_ALONE = 4;
const LONGEST_ALONE = 12;

/** First letters of lines when all are words that follow each other likely, or one is looked for; else of words, likewise. */
export function firstLetters(source: Mapped, lexicon: Lexicon, lines: number): Draft | undefined {
  const ofLines = lines >= OF_LINES.fewest ? spell(source, initials(source.text, true), lexicon, OF_LINES) : undefined;
  if (ofLines) return ofLines;
  const ofWords = initials(source.text, false);
  return spellsOne(source.text, ofWords, lexicon) ? written(source, ofWords, new Set()) : spell(source, ofWords, lexicon, OF_WORDS);
}

/** Whether a post has just as many words as a word that is looked for has letters, and they begin with those. */
function spellsOne(text: string, at: readonly number[], lexicon: Lexicon): boolean {
  if (at.length < SHORTEST_ALONE || at.length > LONGEST_ALONE) return false;
  return lexicon.isBrought(at.map((unit) => text.charAt(unit)).join(""));
}

/** The first letter or digit of each line or word; tags, handles and what follows an apostrophe are none. */
function initials(text: string, ofLines: boolean): readonly number[] {
  const found: number[] = [];
  let [inside, taken] = [false, false];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) taken = inside = false;
    const isInner = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 0xbf;
    if (isInner && !inside && !(ofLines && taken)) {
      found.push(at);
      taken = true;
    }
    inside = isInner || code === 39 || code === 64 || code === 35;
  }
  return found;
}

function spell(source: Mapped, at: readonly number[], lexicon: Lexicon, { fewest, betterBits, shortestSought }: Demand): Draft | undefined {
  if (at.length < fewest || isHopeless(source.text, at)) return undefined;
  const letters = at.map((unit) => source.text.charAt(unit)).join("");
  if (new Set(letters).size < 3) return undefined;
  const cut = segment(letters, lexicon);
  const words = wordsOf(letters, cut);
  const isSought = words.some((word) => word.length >= shortestSought && lexicon.isBrought(word));
  const better = letters.length * (CHANCE_BITS - cut.bits);
  const reads = cut.known >= letters.length * KNOWN_SHARE && better >= betterBits && letters.length / words.length >= 2.5;
  if (!isSought && !(reads && letters.length > fewest)) return undefined;
  return written(source, at, new Set(cut.cuts));
}

/** These units, with a space before each of `ends`. */
function written(source: Mapped, at: readonly number[], ends: ReadonlySet<number>): Draft {
  const writer = new Writer();
  for (const [index, unit] of at.entries()) {
    if (index > 0 && ends.has(index)) writer.put(" ", source, unit, unit + 1);
    writer.copy(source, unit, unit + 1);
  }
  return { mapped: writer.done(), trick: true, settled: true };
}

/** Whether a letter is none, or they follow each other as in no word. */
function isHopeless(text: string, at: readonly number[]): boolean {
  let [first, second, bits] = [BREAK, BREAK, 0];
  for (const unit of at) {
    const sign = signOf(text.charCodeAt(unit));
    if (sign === BREAK) return true;
    bits += surprise(first, second, sign);
    first = second;
    second = sign;
  }
  return bits > HOPELESS * at.length;
}
