/**
 * Logistic regression, one a head over shared slots, by AdaGrad on one row at a time. A row moves only the heads that it
 * says something about. Single thread, seeded: the same rows give the same weights.
 */
import { HEADS } from "../../../../packages/screening/src/model/heads.ts";
import type { HashedRows, TableBits } from "./hashed-rows.ts";
import { seeded, shuffle } from "./random.ts";

export type Learning = {
  readonly epochs: number;
  readonly rate: number;
  /** Added to each sum of squares, so that the first steps of a rare slot stay small. */
  readonly damping: number;
  /** Pulls a weight to 0 in proportion, each time it is touched. */
  readonly decay: number;
  readonly seed: number;
};

/** Weights by slot, then by head. */
export type Linear = { readonly weights: Float32Array; readonly biases: Float64Array };

const COUNT = HEADS.length;
/** A row that a head is this right about teaches it nothing more. */
const NEGLIGIBLE = 0.003;

export function learn(rows: HashedRows, bits: TableBits, learning: Learning): Linear {
  const slots = 2 ** bits.gramBits + 2 ** bits.wordBits;
  const weights = new Float32Array(slots * COUNT);
  const squares = new Float32Array(slots * COUNT).fill(learning.damping);
  const biases = new Float64Array(COUNT);
  const biasSquares = new Float64Array(COUNT).fill(1);
  const order = Uint32Array.from({ length: rows.count }, (_, row) => row);
  const random = seeded(learning.seed);
  const logits = new Float64Array(COUNT);
  const gradients = new Float64Array(COUNT);
  const active = new Int32Array(COUNT);
  for (let epoch = 0; epoch < learning.epochs; epoch++) {
    shuffle(order, random);
    const rate = learning.rate * (1 - epoch / learning.epochs);
    for (const row of order) {
      const heads = activeHeads(rows, row, active);
      logitsOf(rows, row, { weights, biases }, logits);
      let moved = 0;
      for (let index = 0; index < heads; index++) {
        const head = active[index] as number;
        const at = row * COUNT + head;
        const error = 1 / (1 + Math.exp(-(logits[head] as number))) - (rows.values[at] as number);
        const gradient = error * (rows.weights[at] as number);
        if (Math.abs(gradient) < NEGLIGIBLE) continue;
        gradients[head] = gradient;
        active[moved++] = head;
        biasSquares[head] = (biasSquares[head] as number) + gradient * gradient;
        biases[head] = (biases[head] as number) - (rate * gradient) / Math.sqrt(biasSquares[head] as number);
      }
      const [grams, words, end] = [rows.starts[row * 2], rows.starts[row * 2 + 1], rows.starts[row * 2 + 2]] as [number, number, number];
      step(rows.slots, grams, words, moved);
      step(rows.slots, words, end, moved);
    }

    function step(list: Uint32Array, from: number, to: number, heads: number): void {
      const share = to > from ? 1 / Math.sqrt(to - from) : 0;
      for (let at = from; at < to; at++) {
        const base = (list[at] as number) * COUNT;
        for (let index = 0; index < heads; index++) {
          const head = active[index] as number;
          const place = base + head;
          const gradient = (gradients[head] as number) * share;
          const square = (squares[place] as number) + gradient * gradient;
          squares[place] = square;
          const weight = weights[place] as number;
          weights[place] = weight - (rate * (gradient + learning.decay * weight)) / Math.sqrt(square);
        }
      }
    }
  }
  return { weights, biases };
}

/** Fills `into` with the logits of a row, by head. */
export function logitsOf(rows: HashedRows, row: number, { weights, biases }: Linear, into: Float64Array): void {
  into.set(biases);
  for (let half = 0; half < 2; half++) {
    const from = rows.starts[row * 2 + half] as number;
    const to = rows.starts[row * 2 + half + 1] as number;
    const share = to > from ? 1 / Math.sqrt(to - from) : 0;
    for (let at = from; at < to; at++) {
      const base = (rows.slots[at] as number) * COUNT;
      for (let head = 0; head < COUNT; head++) into[head] = (into[head] as number) + (weights[base + head] as number) * share;
    }
  }
}

function activeHeads(rows: HashedRows, row: number, into: Int32Array): number {
  let count = 0;
  for (let head = 0; head < COUNT; head++) if ((rows.weights[row * COUNT + head] as number) > 0) into[count++] = head;
  return count;
}
