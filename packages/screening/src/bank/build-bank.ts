/** Makes a bank of a work from its text. The text is not kept. */
import { Bank, type Work } from "./bank.ts";
import { firstHash, secondHash, shingleCount, shingles } from "./shingles.ts";

/**
 * The bank of a work: one shingle for each word but the last two, in reading order.
 *
 * @returns undefined when the text has fewer than three words
 */
export function buildBank(work: Work, text: string): Bank | undefined {
  const cut = shingles(text);
  const length = shingleCount(cut);
  if (length === 0) return undefined;
  const [first, second] = [new Int32Array(length), new Int32Array(length)];
  for (let index = 0; index < length; index++) {
    first[index] = firstHash(cut, index);
    second[index] = secondHash(cut, index);
  }
  return new Bank(work, { first, second });
}
