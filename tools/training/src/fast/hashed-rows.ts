/** Rows as the trainer walks over them: slots one after the other, and targets by head. */
import { Features } from "../../../../packages/screening/src/model/features.ts";
import { HEADS } from "../../../../packages/screening/src/model/heads.ts";
import type { Row } from "./row.ts";

export type TableBits = { readonly gramBits: number; readonly wordBits: number };

/** Row `r` has grams from `starts[2r]`, words from `starts[2r + 1]`, and ends at `starts[2r + 2]`. */
export type HashedRows = {
  readonly count: number;
  readonly starts: Uint32Array;
  /** Slots in one table: the grams' slots first, the words' after them. */
  readonly slots: Uint32Array;
  /** By row and head: 0 or 1, and a weight of 0 where the row says nothing. */
  readonly values: Uint8Array;
  readonly weights: Float32Array;
};

export function hashRows(rows: readonly Pick<Row, "text" | "labels">[], bits: TableBits): HashedRows {
  const features = new Features();
  const starts = new Uint32Array(rows.length * 2 + 1);
  const values = new Uint8Array(rows.length * HEADS.length);
  const weights = new Float32Array(rows.length * HEADS.length);
  let slots = new Uint32Array(1 << 16);
  let count = 0;
  for (const [row, { text, labels }] of rows.entries()) {
    features.read(text);
    if (count + features.gramCount + features.wordCount > slots.length) slots = grown(slots, features.gramCount + features.wordCount);
    starts[row * 2] = count;
    for (let gram = 0; gram < features.gramCount; gram++) slots[count++] = (features.grams[gram] as number) >>> (32 - bits.gramBits);
    starts[row * 2 + 1] = count;
    for (let word = 0; word < features.wordCount; word++) {
      slots[count++] = 2 ** bits.gramBits + ((features.words[word] as number) >>> (32 - bits.wordBits));
    }
    for (const [head, name] of HEADS.entries()) {
      values[row * HEADS.length + head] = labels[name]?.value ?? 0;
      weights[row * HEADS.length + head] = labels[name]?.weight ?? 0;
    }
  }
  starts[rows.length * 2] = count;
  return { count: rows.length, starts, slots: slots.slice(0, count), values, weights };
}

function grown(slots: Uint32Array<ArrayBuffer>, by: number): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(Math.ceil((slots.length + by) * 1.5));
  next.set(slots);
  return next;
}
