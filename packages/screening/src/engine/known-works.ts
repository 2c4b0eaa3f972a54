/** The banks of known texts, asked about every view of a post. */
import { type Bank, type KnownWork, matchBank, type Rarity, shingles, type Trace } from "../bank/index.ts";
import type { Findings } from "../signals.ts";
import { SURE } from "../signals.ts";
import type { View } from "../views/index.ts";

export class KnownWorks {
  readonly banks: readonly Bank[];
  readonly #works: readonly KnownWork[];
  readonly #names: readonly string[];

  constructor(banks: readonly Bank[], rarity: Rarity) {
    this.banks = banks;
    this.#names = banks.map(({ work }) => slugOf(work.title));
    this.#works = banks.map((bank) => ({ bank, surprise: rarity.in(bank.work.language) }));
  }

  /** Adds a `known-text` signal for each quotation; its evidence names the bank and the first word's position in the work. `before`: the post that the same author wrote before. */
  add(views: readonly View[], findings: Findings, before?: string): readonly Trace[] {
    if (this.#works.length === 0) return [];
    const traces: Trace[] = [];
    const names = this.#names;
    for (const view of views) {
      const cut = shingles(view);
      for (const [index, work] of this.#works.entries()) {
        const { matches, trace } = matchBank(work, cut, before);
        if (trace.ranges.length > 0) traces.push(trace);
        for (const { spans, from } of matches) {
          for (const span of spans) findings.add("known-text", SURE, { of: "text", ...span }, `bank/${names[index]}#${from + 1}`);
        }
      }
    }
    return traces;
  }
}

/** `Mein Kampf (1939)` as `mein-kampf-1939`. */
function slugOf(title: string): string {
  return title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
}
