/** How much a text reads like one of our languages: by its letters, and by its frequent words. */
import { letterSurprise } from "./data/letter-surprise.ts";
import { HASH_START, hashOn, type Lexicon, nothingBrought } from "./lexicon.ts";

/** The sign of anything that is no Latin letter. */
export const BREAK = 26;
const surprises = Float32Array.from(letterSurprise.table, (level) => letterSurprise.levels.indexOf(level) * letterSurprise.bitsALevel);
/** Bits a letter at which a text is as likely language as not, and how fast that turns. Set on posts that build the model. */
const EVEN_BITS = 2.9;
const TURN_BITS = 0.2;
const ENOUGH_LETTERS = 4;

export type Likeness = { readonly letters: number; readonly known: number; readonly bits: number; readonly plausibility: number };

/** `a` to `z` as 0 to 25, anything else as BREAK. */
export function signOf(code: number): number {
  return code >= 97 && code <= 122 ? code - 97 : BREAK;
}

/** Bits of surprise of a sign after two others. */
export function surprise(first: number, second: number, third: number): number {
  return surprises[(first * 27 + second) * 27 + third] ?? 0;
}

/**
 * Measures the units `from` to `to` of a folded text. `letters` are Latin ones, `known` those in known words, `bits` the
 * surprise a letter. With fewer than four Latin letters there is no telling: plausibility 0.5.
 */
export function readsLike(text: string, lexicon: Lexicon = nothingBrought, from = 0, to = text.length): Likeness {
  let [first, second, letters, known, bits, steps, length, hash] = [BREAK, BREAK, 0, 0, 0, 0, 0, HASH_START];
  for (let at = from; at <= to; at++) {
    const code = at < to ? text.charCodeAt(at) : 32;
    const third = signOf(code);
    if (third === BREAK && length === 0) continue;
    bits += surprise(first, second, third);
    steps++;
    if (third === BREAK) {
      if (lexicon.bits(hash) > 0) known += length;
      [first, second, length, hash] = [BREAK, BREAK, 0, HASH_START];
      continue;
    }
    letters++;
    length++;
    hash = hashOn(hash, code);
    first = second;
    second = third;
  }
  const mean = steps > 0 ? bits / steps : 0;
  if (letters < ENOUGH_LETTERS) return { letters, known, bits: mean, plausibility: 0.5 };
  const spelled = 1 / (1 + Math.exp((mean - EVEN_BITS) / TURN_BITS));
  return { letters, known, bits: mean, plausibility: (spelled + known / letters) / 2 };
}
