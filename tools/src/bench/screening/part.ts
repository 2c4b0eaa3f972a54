/** One part of the page: its tables, and the targets that it measures. */
import type { Figure } from "../section.ts";

export type Part = {
  readonly title: string;
  /** Markdown: what was done in a sentence or two, and tables. */
  readonly blocks: readonly string[];
  readonly targets: readonly Target[];
};

/** A figure with what issue 3 asks of it. `value` is undefined where it could not be measured; `how` then says why. */
export type Target = Omit<Figure, "value" | "aim"> & { readonly value: number | undefined; readonly aim: NonNullable<Figure["aim"]> };

export const atLeast = (atLeast: number): Target["aim"] => ({ atLeast });
export const atMost = (atMost: number): Target["aim"] => ({ atMost });

/** A target on a share, in percent. */
export function shareTarget(name: string, share: number | undefined, aim: Target["aim"], how?: string): Target {
  return { name, value: share === undefined ? undefined : 100 * share, unit: "%", aim, ...(how !== undefined && { how }) };
}
