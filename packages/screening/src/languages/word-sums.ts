/** What each word of a text says for each language, and all words together. */
import { COLUMNS } from "./codes.ts";
import { LanedWeights } from "./laned-weights.ts";
import type { Scan } from "./scan.ts";
import type { LanguageTable } from "./table.ts";

/** Numbers kept from one text to the next at most. */
const KEPT = 1 << 18;
const FIRST = 1024;

/** Sums one text at a time into buffers that are used again. All sums are in steps of the table's scale. */
export class WordSums {
  /** Word by word, `COLUMNS` numbers: the sum of each language. */
  byWord = new Int32Array(FIRST);
  /** By word, the sum of the language that it speaks for most. */
  tops = new Int32Array(FIRST / COLUMNS);
  /** By language. */
  readonly totals: Float64Array;
  readonly #weights: LanedWeights;

  constructor(table: LanguageTable) {
    this.#weights = new LanedWeights(table);
    this.totals = new Float64Array(table.languages.length);
  }

  read(scan: Scan): void {
    const { wordCount } = scan;
    this.#makeRoom(wordCount * COLUMNS);
    const { byWord, tops, totals } = this;
    this.#weights.sum(scan, byWord);
    totals.fill(0);
    for (let word = 0; word < wordCount; word++) {
      const from = word * COLUMNS;
      let top = byWord[from] as number;
      for (let column = 0; column < totals.length; column++) {
        const sum = byWord[from + column] as number;
        (totals[column] as number) += sum;
        if (sum > top) top = sum;
      }
      tops[word] = top;
    }
  }

  /** The language that the whole text speaks for most. */
  best(): number {
    const { totals } = this;
    let best = 0;
    for (let column = 1; column < totals.length; column++) if ((totals[column] as number) > (totals[best] as number)) best = column;
    return best;
  }

  #makeRoom(needed: number): void {
    if (this.byWord.length >= needed && (this.byWord.length <= KEPT || needed * 8 >= KEPT)) return;
    this.byWord = new Int32Array(Math.max(FIRST, needed * 2));
    this.tops = new Int32Array(Math.ceil(this.byWord.length / COLUMNS));
  }
}
