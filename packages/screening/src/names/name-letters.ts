/** A name without its tricks, unit by unit, with where each came from and whether it was a capital. */
import { fold } from "../fold.ts";
import { asLatin, hasForeign } from "../look-alikes.ts";

export type NameLetters = {
  /** Small letters without accents. */
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly isCapital: (at: number) => boolean;
};

const WORD = /\p{L}+/gu;

export function lettersOf(name: string): NameLetters {
  const { text, starts, ends } = fold(name);
  const isCapital = (at: number) => {
    const code = name.charCodeAt(starts[at] ?? 0);
    if (code < 128) return code >= 65 && code <= 90;
    // Of a letter with a heap of marks on it, the letter alone: the marks would be read again for each.
    const shown = String.fromCodePoint(name.codePointAt(starts[at] ?? 0) ?? 0);
    return shown !== shown.toLowerCase() && shown === shown.toUpperCase();
  };
  return { text: hasForeign(text) ? text.replace(WORD, withoutLookAlikes) : text, starts, ends, isCapital };
}

/** Latin letters for the others of a word that has both; the same number of units. */
function withoutLookAlikes(word: string): string {
  if (!/[a-z]/.test(word) || !hasForeign(word)) return word;
  const latin = asLatin(word);
  return latin?.length === word.length ? latin : word;
}

/** Where the words written as one in a stretch begin anew: `mondayBlues`, `TVNews`. */
export type CapitalCuts = {
  /** The ends of the pieces, in order. */
  readonly ends: readonly number[];
  /** The capitals may be a play and say nothing: `iHATEyou`, `kIlL`. */
  readonly isOdd: boolean;
};

export function capitalCuts({ isCapital }: NameLetters, from: number, to: number): CapitalCuts {
  const cuts: number[] = [];
  let [before, isOdd] = [isCapital(from), false];
  for (let at = from + 1; at < to; at++) {
    const here = isCapital(at);
    const next = at + 1 < to && isCapital(at + 1);
    const nextIsSmall = at + 1 < to && !next;
    const afterCapitals = here && before && nextIsSmall;
    if ((here && !before) || afterCapitals) cuts.push(at);
    isOdd ||= afterCapitals;
    before = here;
  }
  return { ends: [...cuts, to], isOdd: isOdd || (cuts.length + 1) * 3 > to - from };
}
