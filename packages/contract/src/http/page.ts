/** How long lists are read: oldest first, `after` continues behind the last row of the page before. */
import type { Instant } from "@flakjacket/core";
import { z } from "zod";

/** A whole number in a query string. */
export const numberInQuery = z.preprocess(
  (value) => (typeof value === "string" && /^-?\d{1,16}$/.test(value) ? Number(value) : value),
  z.number().int(),
) as unknown as z.ZodType<number, number>;

/** One value or several under the same name: `state=live&state=recalling`. */
export function listInQuery<T extends z.ZodType>(entry: T): z.ZodType<z.output<T>[], z.input<T>[]> {
  return z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(entry).min(1).max(32)) as never;
}

export const pageLimit = z.preprocess(
  (value) => (typeof value === "string" && /^\d{1,4}$/.test(value) ? Number(value) : value),
  z.number().int().min(1).max(200),
) as unknown as z.ZodType<number, number>;
export const defaultPageLimit = 50;

/** Where a page ended: `SINCE.ID`. Opaque to who reads it. */
export const pageEnd = z.string().regex(/^-?\d{1,16}\.[0-9a-f]{64}$/);

export function writePageEnd(row: { readonly since: Instant; readonly id: string }): string {
  return `${row.since}.${row.id}`;
}

/** @throws RangeError for a text that `pageEnd` refuses */
export function readPageEnd<Id extends string>(text: string): { readonly since: Instant; readonly id: Id } {
  if (!pageEnd.safeParse(text).success) throw new RangeError(`A page end was expected, got ${JSON.stringify(text)}.`);
  const dot = text.indexOf(".");
  return { since: Number(text.slice(0, dot)), id: text.slice(dot + 1) as Id };
}
