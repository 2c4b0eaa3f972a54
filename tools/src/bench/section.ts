/** One part of the measurements. A new part is a file here that gives a `Section`, and a line in `../bench.ts`. */

import type { Machine } from "./machine.ts";

/** One measured number. `aim`: what we want at least, or at most, in the same unit. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly aim?: { readonly atLeast: number } | { readonly atMost: number };
  /** How it was taken: `64 calls side by side`. */
  readonly how?: string;
};

export type Section = {
  /** For `npm run bench -- NAME`. */
  readonly name: string;
  readonly title: string;
  /** What is missing on this machine, as a sentence that says what to do; undefined when it can run. */
  isMissing?(): string | undefined;
  /** Measures. `tell` shows a person what is being done. */
  run(tell: (doing: string) => void): Promise<readonly Figure[]>;
};

/** `date`: ISO 8601. `note`: why there are no figures. */
export type Measured = {
  readonly name: string;
  readonly title: string;
  readonly date: string;
  readonly machine: Machine;
  readonly figures: readonly Figure[];
  readonly note?: string;
};

/** Undefined when the figure has no aim. */
export function isReached({ value, aim }: Figure): boolean | undefined {
  if (!aim) return undefined;
  return "atLeast" in aim ? value >= aim.atLeast : value <= aim.atMost;
}
