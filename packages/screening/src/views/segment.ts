/** Cuts a run of letters into the words that make it least surprising. Viterbi over known words, and unknown ones by their letters. */
import { HASH_START, hashOn, type Lexicon } from "./lexicon.ts";
import { BREAK, signOf, surprise } from "./reads-like.ts";

const LONGEST_WORD = 20;
/** What an unknown word costs before its letters, in bits. */
const UNKNOWN_BITS = 11;

/** `cuts[i]` is where word `i` ends; `known` counts letters in known words; `bits` is the surprise a letter. */
export type Segmented = { readonly cuts: readonly number[]; readonly known: number; readonly bits: number };

/** Cuts a text of Latin small letters. Time grows with its length times the longest word. Empty: no cuts. */
export function segment(letters: string, lexicon: Lexicon): Segmented {
  const size = letters.length;
  const best = new Float64Array(size + 1).fill(Infinity);
  const from = new Int32Array(size + 1);
  const isKnown = new Uint8Array(size + 1);
  best[0] = 0;
  for (let start = 0; start < size; start++) {
    const base = best[start] ?? Infinity;
    let [hash, first, second, spelled] = [HASH_START, BREAK, BREAK, UNKNOWN_BITS];
    for (let end = start + 1; end <= size && end - start <= LONGEST_WORD; end++) {
      const code = letters.charCodeAt(end - 1);
      const sign = signOf(code);
      hash = hashOn(hash, code);
      spelled += surprise(first, second, sign);
      first = second;
      second = sign;
      const known = lexicon.bits(hash);
      const cost = base + (known || spelled + surprise(first, second, BREAK));
      if (cost >= (best[end] ?? Infinity)) continue;
      best[end] = cost;
      from[end] = start;
      isKnown[end] = known > 0 ? 1 : 0;
    }
  }
  const cuts: number[] = [];
  let known = 0;
  for (let end = size; end > 0; end = from[end] ?? 0) {
    cuts.push(end);
    if (isKnown[end]) known += end - (from[end] ?? 0);
  }
  return { cuts: cuts.reverse(), known, bits: size > 0 ? (best[size] ?? 0) / size : 0 };
}

/** The words of a cut run. */
export function wordsOf(letters: string, { cuts }: Segmented): readonly string[] {
  return cuts.map((cut, index) => letters.slice(cuts[index - 1] ?? 0, cut));
}
