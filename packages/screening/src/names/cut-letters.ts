/** Cuts letters that are written together into words, `ihatemondays`, but not the names of people and places. */
import type { Lexicon } from "../views/index.ts";
import { segment, wordsOf } from "../views/segment.ts";

/** `ends` are where the words end, the last one at the end of the letters. `isSure`: a known word, or a cut that is no guess. */
export type Cut = { readonly ends: readonly number[]; readonly isSure: boolean };

/** Handles and tags are no longer; what is stays whole. */
const [FEWEST, MOST] = [5, 100];
/** Words of two letters that sentences are made with; others are pieces of a name. A pronoun that begins says that it is a sentence. */
const SHORT: ReadonlySet<string> = new Set(
  (
    "am an as at be by do go he if im in is it me my no of on or so to up us we " +
    "au ce de du en et il je la le ma me ne ni nu on ou sa se si ta te tu un da er es ob um wo zu im du al di el io lo mi ti yo os em eu na um"
  ).split(" "),
);
const PRONOUNS: ReadonlySet<string> = new Set("i im we you je tu il on nous ich wir io yo eu".split(" "));
/** Those of them that a sentence ends with. */
const LAST: ReadonlySet<string> = new Set("me us it up go do so no on in we he am is to be at im".split(" "));
/** Single letters between two longer words. */
const BETWEEN: ReadonlySet<string> = new Set(["a", "y"]);
/** Names and words with another word in them. */
const NEVER_CUT: ReadonlySet<string> = new Set(
  (
    "middlesex essex sussex wessex killian kilian killarney skillful scunthorpe penistone dickens dickinson dickson hancock hitchcock peacock woodcock babcock cockburn " +
    "cocktail therapist analyst grapefruit drapery montepulciano assassin classic bassist essen hessen massimo cassandra hellenic shellac mishit arsenal parsenal"
  ).split(" "),
);
/** So surprising a letter, or a sentence, may a cut be. */
const BITS_A_LETTER = 3.6;
const SENTENCE = { bits: 12, bitsALetter: 3 };
/** Shares of the letters: in words of three letters or more, and in any word at all. */
const LONG_SHARE = 0.6;
const WORDS_SHARE = 0.4;
/** A word beside an unknown one is of it, unless it is so long. */
const STANDS_ALONE = 3;
const SHORTEST_REST = 3;

/** Takes small Latin letters, at least one. Total; time grows with the letters. */
export function cutLetters(letters: string, lexicon: Lexicon): Cut {
  const whole = { ends: [letters.length], isSure: lexicon.bitsOf(letters) > 0 };
  if (whole.isSure || letters.length < FEWEST || letters.length > MOST || NEVER_CUT.has(letters)) return whole;
  const pieces = piecesOf(wordsOf(letters, segment(letters, lexicon)), lexicon);
  if (!pieces.isSentence) return whole;
  return { ends: pieces.ends, isSure: true };
}

/** Pieces of an unknown word, and short words beside them, are one word again. */
function piecesOf(words: readonly string[], lexicon: Lexicon): { readonly ends: readonly number[]; readonly isSentence: boolean } {
  const stands = words.map((word, at) => mayStand(words, at) && lexicon.bitsOf(word) > 0);
  const isWord = words.map(
    (word, at) => stands[at] === true && (word.length >= STANDS_ALONE || (stands[at - 1] !== false && stands[at + 1] !== false)),
  );
  const ends: number[] = [];
  let [end, count, bits, inWords, inLong, rest] = [0, 0, 0, 0, 0, 0];
  let isRestLong = true;
  for (const [at, word] of words.entries()) {
    end += word.length;
    if (isWord[at]) {
      count++;
      bits += lexicon.bitsOf(word);
      inWords += word.length;
      if (word.length > 2 || (at === 0 && PRONOUNS.has(word))) inLong += word.length;
      ends.push(end);
      rest = 0;
      continue;
    }
    if (rest > 0) ends[ends.length - 1] = end;
    else ends.push(end);
    rest += word.length;
    if (isWord[at + 1] !== false) isRestLong &&= rest >= SHORTEST_REST;
  }
  const most = PRONOUNS.has(words[0] ?? "") ? SENTENCE.bits + inWords * SENTENCE.bitsALetter : inWords * BITS_A_LETTER;
  // What begins with an unknown word is a name more often than a sentence.
  const beginsWell = isWord[0] === true && isWord[1] === true;
  const isSentence =
    beginsWell && count > 1 && bits <= most && inWords >= end * WORDS_SHARE && inLong >= inWords * LONG_SHARE && isRestLong;
  return { ends, isSentence };
}

/** Whether letters that stand apart are a word of a sentence. */
export function isKnownWord(letters: string, lexicon: Lexicon): boolean {
  return letters.length > 2 ? cutLetters(letters, lexicon).isSure : SHORT.has(letters);
}

/** Whether a piece is as long as a word, or one of the short ones where it may be. */
function mayStand(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (word.length > 2) return true;
  if (word.length === 2) return at === words.length - 1 ? LAST.has(word) : SHORT.has(word);
  if (at === 0) return word === "i";
  return BETWEEN.has(word) && (words[at - 1] ?? "").length > 2 && (words[at + 1] ?? "").length > 2;
}
