/** A row to learn from, whatever set it comes from. */
import type { Head } from "../../../../packages/screening/src/model/heads.ts";

/** What a row says about a head: nothing when the head is not there. A weight says how much one row counts. */
export type Label = { readonly value: 0 | 1; readonly weight: number };
export type Labels = Partial<Record<Head, Label>>;

export type Part = "train" | "dev" | "test";

export type Row = {
  /** Folded, in lower case: what the model reads. */
  readonly text: string;
  readonly lang: string;
  readonly source: string;
  readonly labels: Labels;
  readonly part: Part;
};
