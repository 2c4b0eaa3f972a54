/**
 * Finds what agrees beyond a changed word. A shingle of three words says nothing of the two words beside a changed one; but if some
 * frequent word in its place gives the work's own hash, that was the word, and the shingles around it tell whether the two agree.
 */
import type { Piece } from "./align.ts";
import type { Bank } from "./bank.ts";
import { findWord } from "./find-word.ts";
import { FIRST_SEED, murmur, SECOND_SEED } from "./murmur.ts";
import type { Shingles } from "./shingles.ts";
import type { Vocabulary } from "./vocabulary.ts";

type Word = Uint8Array;
/** -1: before a run; 1: after it. */
type Way = -1 | 1;

const LONGEST_WORD = 100;
const SPACE = 0x20;

/**
 * The run of one or two words before or after `run` that agrees too, with a word between changed, dropped or put in.
 *
 * @param words what a word may have been
 */
export function mend(bank: Bank, cut: Shingles, run: Piece, way: Way, words: Vocabulary): Piece | undefined {
  const [post, work] = way === 1 ? [run.post + run.length - 1, run.work + run.length - 1] : [run.post, run.work];
  const [near, next] = [wordAt(cut, post), wordAt(cut, post - way)];
  if (!near || !next) return undefined;
  const isAt = (far: number, words: readonly (Word | undefined)[]): boolean =>
    agrees(bank, way === 1 ? work + far - 2 : work - far, words, way);
  const said = (far: number): Word | undefined => wordAt(cut, post + way * far);
  const reach = (far: number, inWork: number, length: number): Piece =>
    way === 1
      ? { post: post + far, work: work + inWork, length }
      : { post: post - far - length + 1, work: work - inWork - length + 1, length };
  // Put in: the work goes on after the word.
  if (isAt(1, [next, near, said(2)])) return reach(2, 1, isAt(2, [near, said(2), said(3)]) ? 2 : 1);
  if (!said(1)) return undefined;
  const missing = search(bank, work - 1, next, near, way, words);
  if (!missing) return undefined;
  for (const far of [2, 1]) {
    if (isAt(2, [near, missing, said(far)])) return reach(far, 2, isAt(3, [missing, said(far), said(far + 1)]) ? 2 : 1);
  }
  return undefined;
}

/** Whether the work has these words at a shingle; `words` are in the order of `way`. */
function agrees(bank: Bank, place: number, words: readonly (Word | undefined)[], way: Way): boolean {
  const scratch = new Uint8Array(words.reduce((sum, word) => sum + (word?.length ?? 0) + 1, 0));
  let at = 0;
  for (const word of way === 1 ? words : words.toReversed()) {
    if (!word) return false;
    scratch.set(word, at);
    at += word.length;
    scratch[at++] = SPACE;
  }
  const first = murmur(scratch, 0, at - 1, FIRST_SEED);
  return bank.firstAt(place) === first && bank.isAt(place, first, murmur(scratch, 0, at - 1, SECOND_SEED));
}

/** The frequent word that stands in the work after (or before) two words. */
function search(bank: Bank, place: number, next: Word, near: Word, way: Way, words: Vocabulary): Word | undefined {
  const target = bank.firstAt(place);
  if (target === undefined || next.length + near.length > LONGEST_WORD) return undefined;
  const found =
    way === 1
      ? findWord(target, [...next, SPACE, ...near, SPACE], [], words)
      : findWord(target, [], [SPACE, ...near, SPACE, ...next], words);
  for (const word of found) if (agrees(bank, place, [next, near, word], way)) return word;
  return undefined;
}

function wordAt({ wordCount, bytes, from, to }: Shingles, word: number): Word | undefined {
  return word >= 0 && word < wordCount ? bytes.subarray(from[word], to[word]) : undefined;
}
