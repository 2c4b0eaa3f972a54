/** Times, spans, sizes and shares as people read them. */
import type { Language } from "@flakjacket/core";
import type { Voice } from "./voice.ts";

/** `3 min`, in the largest unit that leaves a whole number. Spans under a second are given in milliseconds. */
export function span(ms: number, language: Language): string {
  const units = [
    ["day", 86_400_000],
    ["hour", 3_600_000],
    ["minute", 60_000],
    ["second", 1_000],
    ["millisecond", 1],
  ] as const;
  const [unit, size] = units.find(([, unitMs]) => ms >= unitMs) ?? ["millisecond", 1];
  const value = unit === "second" && ms < 10_000 ? Math.round(ms / 100) / 10 : Math.floor(ms / size);
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "short" }).format(value);
}

export function ago(at: number, { phrases, language, now }: Voice): string {
  return phrases.ago(span(Math.max(0, now - at), language));
}

export function clockTime(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { timeStyle: "medium", hourCycle: "h23" }).format(at);
}

export function dateTime(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "medium", hourCycle: "h23" }).format(at);
}

export function size(bytes: number, language: Language): string {
  const [unit, divisor] =
    bytes < 1_000 ? (["byte", 1] as const) : bytes < 1_000_000 ? (["kilobyte", 1e3] as const) : (["megabyte", 1e6] as const);
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 }).format(bytes / divisor);
}

/** A probability with two digits behind the point. */
export function ratio(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}

/** The first eight characters of an id: enough to name it among those that wait. */
export function short(id: string): string {
  return /^[0-9a-f]{64}$/.test(id) ? id.slice(0, 8) : id;
}
