/** A model of a few slots with weights from nowhere: only to test how files are read and sums are made. */
import type { FastFile, FastHeader } from "../fast-file.ts";
import { HEADS } from "../heads.ts";

const GRAM_BITS = 10;
const WORD_BITS = 8;

export function smallModel(changed: Partial<FastHeader> = {}): FastFile {
  const calibrations = {
    any: HEADS.map(() => ({ slope: 1, offset: 0, threshold: 0.5 })),
    fr: HEADS.map(() => ({ slope: 2, offset: 1, threshold: 0.7 })),
  };
  const scales = HEADS.map((_, head) => 0.01 * (head + 1));
  return {
    heads: HEADS,
    gramBits: GRAM_BITS,
    wordBits: WORD_BITS,
    gramScales: scales,
    wordScales: scales,
    biases: HEADS.map((_, head) => head / 10 - 0.5),
    calibrations,
    ...changed,
    grams: weights(HEADS.length << GRAM_BITS, 7),
    words: weights(HEADS.length << WORD_BITS, 11),
  };
}

/** From -127 to 127, both ends often. */
function weights(length: number, factor: number): Int8Array {
  return Int8Array.from({ length }, (_, at) => Math.max(-127, Math.min(127, ((at * factor * 37) % 301) - 150)));
}
