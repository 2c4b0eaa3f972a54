/** The weights of a language table, three to a number, so that one addition adds for three languages. */
import { COLUMNS } from "./codes.ts";
import type { Scan } from "./scan.ts";
import type { LanguageTable } from "./table.ts";

/** A bucket is seven numbers of three columns each, and begins at a multiple of eight, so that it lies in one line of the processor's cache. */
const STRIDE = 8;
/** What is added to a weight so that it is never negative; a word's sum of such bytes stays below 2^15. */
const LIFT = 128;
/** Three sums of 17 bits each are exact in a number. */
const ROOM = 2 ** 17;
const ROOM_FOR_TWO = 2 ** 34;
const PLACES = [1, ROOM, ROOM_FOR_TWO];
/** Multiplying is several times as fast as dividing, and as exact by a power of two. */
const BY_ROOM = 1 / ROOM;
const BY_ROOM_FOR_TWO = 1 / ROOM_FOR_TWO;

export class LanedWeights {
  /** Bucket by bucket, the first column of each three lowest. */
  readonly #lanes: Float64Array;
  readonly #mask: number;

  constructor({ weights, languages, bits }: LanguageTable) {
    const columns = languages.length;
    const buckets = 2 ** bits;
    const lanes = new Float64Array(buckets * STRIDE);
    for (let bucket = 0; bucket < buckets; bucket++) {
      for (let column = 0; column < columns; column++) {
        const lifted = (weights[bucket * columns + column] as number) + LIFT;
        (lanes[bucket * STRIDE + Math.floor(column / 3)] as number) += lifted * (PLACES[column % 3] as number);
      }
    }
    this.#lanes = lanes;
    this.#mask = buckets - 1;
  }

  /** Writes the sum of each column, word by word, `COLUMNS` numbers a word; those beyond the table's languages mean nothing. */
  sum({ grams, wordEnds, wordCount }: Scan, out: Int32Array): void {
    const lanes = this.#lanes;
    const mask = this.#mask;
    let gram = 0;
    for (let word = 0; word < wordCount; word++) {
      const end = wordEnds[word] as number;
      const lifted = (end - gram) * LIFT;
      // In names of their own, sums stay in registers: this loop runs for every letter of every post.
      let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
      for (; gram < end; gram++) {
        const at = ((grams[gram] as number) & mask) * STRIDE;
        a += lanes[at] as number;
        b += lanes[at + 1] as number;
        c += lanes[at + 2] as number;
        d += lanes[at + 3] as number;
        e += lanes[at + 4] as number;
        f += lanes[at + 5] as number;
        g += lanes[at + 6] as number;
      }
      const at = word * COLUMNS;
      put(out, at, a, lifted);
      put(out, at + 3, b, lifted);
      put(out, at + 6, c, lifted);
      put(out, at + 9, d, lifted);
      put(out, at + 12, e, lifted);
      put(out, at + 15, f, lifted);
      put(out, at + 18, g, lifted);
    }
  }
}

function put(out: Int32Array, at: number, sum: number, lifted: number): void {
  const high = (sum * BY_ROOM_FOR_TWO) | 0;
  const rest = sum - high * ROOM_FOR_TWO;
  const middle = (rest * BY_ROOM) | 0;
  out[at] = rest - middle * ROOM - lifted;
  out[at + 1] = middle - lifted;
  out[at + 2] = high - lifted;
}
