/** Counts, times, sizes and shares as one language writes them. */
import type { Instant, Language } from "@flakjacket/core";

export type Amounts = {
  /** `1 204`, `1,204`. */
  readonly count: (value: number) => string;
  /** The number with the form of the word that goes with it. French counts 0 and 1 as one. */
  readonly many: (value: number, one: string, more: string) => string;
  /** `14:04:05`, by the reader's clock or the named time zone's. */
  readonly clock: (at: Instant, timeZone?: string) => string;
  readonly seconds: (value: number) => string;
  readonly bytes: (value: number) => string;
  /** `a, b or c`. */
  readonly either: (names: readonly string[]) => string;
};

/** The amounts of a language; `tag` is its BCP 47 tag. */
export function amountsIn(tag: Language): Amounts {
  const numbers = new Intl.NumberFormat(tag);
  const plural = new Intl.PluralRules(tag);
  const list = new Intl.ListFormat(tag, { type: "disjunction" });
  const second = new Intl.NumberFormat(tag, { style: "unit", unit: "second", unitDisplay: "short" });
  const count = (value: number): string => numbers.format(value);
  return {
    count,
    many: (value, one, more) => `${count(value)} ${plural.select(value) === "one" ? one : more}`,
    clock: (at, timeZone) =>
      new Intl.DateTimeFormat(tag, { timeStyle: "medium", hourCycle: "h23", ...(timeZone ? { timeZone } : {}) }).format(at),
    seconds: (value) => second.format(value),
    bytes: (value) => bytesIn(tag, value),
    either: (names) => list.format(names),
  };
}

function bytesIn(tag: Language, value: number): string {
  const [unit, size] =
    value < 1_000 ? (["byte", 1] as const) : value < 1_000_000 ? (["kilobyte", 1e3] as const) : (["megabyte", 1e6] as const);
  return new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 }).format(value / size);
}
