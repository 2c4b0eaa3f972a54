/** Telephone numbers, by the numbering plans of libphonenumber. What looks like a price, a date, a score or a count is none. */
import { clampRatio } from "@flakjacket/core";
import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { Country, PersonalDatum } from "./datum.ts";
import type { Group, Run } from "./digit-runs.ts";
import { isNamedBefore } from "./near.ts";

const CUES = (
  "tel tél phone telephone téléphone mobile cell call ring text sms whatsapp signal telegram appel appelle appeler appelez joindre numéro numero portable " +
  "ruf anrufen handy telefon telefono teléfono llama llám móvil chiama cellulare liga ligar telemóvel bel bellen number"
).split(" ");
/** Countries where a number at home begins with a 0. */
const WITH_ZERO: ReadonlySet<Country> = new Set(["FR", "GB", "IE", "DE", "AT", "CH", "BE", "NL"]);
const NORTH_AMERICA: ReadonlySet<Country> = new Set(["US", "CA"]);
const [FEWEST, MOST] = [7, 15];
const MOST_GROUPS = 8;
/** After so many readings that were no numbers, a text tries to hide one: then the shape alone is believed, unsurely. */
const READINGS = 64;
const MONEY_BEFORE = /[$€£¥#§]\s?$/;
const MEASURE_AFTER = /^\s?(?:[:h]\d|[$€£¥%°]|[.,]\d|k?€|eur|usd|gbp|chf|km|kg|mb|gb|views?|vues|likes?|followers)/i;
const DATE =
  /^(?:(?:19|20)\d\d[-./ ][01]?\d[-./ ][0-3]?\d|[0-3]?\d[-./ ][0-3]?\d[-./ ](?:(?:19|20)?\d\d)(?!\d|[-./ ]\d)|(?:19|20)\d\d[-–/ ]{1,3}(?:19|20)\d\d(?!\d))/;

/** `countries` are those whose numbers may be written without a country code. */
export function phonesIn(text: string, runs: readonly Run[], countries: readonly Country[]): readonly PersonalDatum[] {
  const found: PersonalDatum[] = [];
  const budget = { readings: READINGS };
  for (const run of runs) {
    let from = 0;
    while (from < run.groups.length) {
      const hit = phoneFrom(text, run, from, countries, budget);
      if (hit) found.push(hit.datum);
      from = hit?.next ?? from + 1;
    }
  }
  return found;
}

type Hit = { readonly datum: PersonalDatum; readonly next: number };

/** The longest number that begins with a group. */
function phoneFrom(text: string, run: Run, from: number, countries: readonly Country[], budget: { readings: number }): Hit | undefined {
  const { groups } = run;
  const first = groups[from] as Group;
  const plus = from === 0 && run.plus;
  const start = from === 0 ? run.start : first.start;
  if (!plus && !isLikelyStart(text, first, start)) return undefined;
  const longest = lastOf(groups, from);
  for (let last = longest; last >= from; last--) {
    const part = groups.slice(from, last + 1);
    const digits = part.map((group) => group.digits).join("");
    if (digits.length < FEWEST || digits.length > MOST || isTakenApart(part) || isInside(groups, from, part)) continue;
    const end = (part.at(-1) as Group).end;
    const readAs = writtenAs(digits, part, plus, countries, isNamedBefore(text, start, CUES));
    if (readAs.length === 0 || (!plus && MEASURE_AFTER.test(text.slice(end, end + 12)))) continue;
    const span = { start, end };
    if (budget.readings <= 0) return { datum: { kind: "phone", span, probability: clampRatio(0.5) }, next: last + 1 };
    const sure = readAs.find(({ number, country }) => isValid(number, country));
    if (sure) return { datum: { kind: "phone", span, probability: clampRatio(sure.probability) }, next: last + 1 };
    budget.readings--;
  }
  return undefined;
}

/** Not the middle of a price, nor a date or a span of years. */
function isLikelyStart(text: string, first: Group, start: number): boolean {
  if (MONEY_BEFORE.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (/[\d.,:]/.test(text.charAt(start - 1)) && /\d/.test(text.charAt(start - 2))) return false;
  return !DATE.test(text.slice(first.start, first.start + 24));
}

function lastOf(groups: readonly Group[], from: number): number {
  let digits = 0;
  let last = from;
  for (let at = from; at < groups.length && at - from < MOST_GROUPS; at++) {
    digits += (groups[at] as Group).digits.length;
    if (digits > MOST) break;
    last = at;
  }
  return last;
}

/** Scores and counts: most groups are one digit. */
function isTakenApart(groups: readonly Group[]): boolean {
  return groups.length > 2 && groups.filter(({ digits }) => digits.length === 1).length * 2 > groups.length;
}

/** Part of a longer number: a group stands right before, and those here are not pairs as the French write them. */
function isInside(groups: readonly Group[], from: number, part: readonly Group[]): boolean {
  const before = groups[from - 1];
  if (!before || (part[0] as Group).start - before.end > 1 || part.length <= 2) return false;
  return part.some(({ digits }) => digits.length !== 2);
}

type Reading = { readonly number: string; readonly country?: Country; readonly probability: number };

/** The ways to read the digits as a number. None for those that nobody would call. */
function writtenAs(
  digits: string,
  groups: readonly Group[],
  plus: boolean,
  countries: readonly Country[],
  named: boolean,
): readonly Reading[] {
  if (plus)
    return [
      { number: `+${digits.replace(/^(\d{2,3})0(?=\d{9})/, "$1")}`, probability: 0.99 },
      { number: `+${digits}`, probability: 0.99 },
    ];
  if (digits.startsWith("00")) return [{ number: `+${digits.slice(2)}`, probability: 0.95 }];
  return countries.flatMap((country) => atHome(digits, groups, country, named));
}

function atHome(digits: string, groups: readonly Group[], country: Country, named: boolean): readonly Reading[] {
  const apart = groups.length > 1;
  const probability = named ? 0.97 : apart ? 0.9 : 0.8;
  if (WITH_ZERO.has(country)) return digits.startsWith("0") && digits.length >= 9 ? [{ number: digits, country, probability }] : [];
  if (NORTH_AMERICA.has(country)) {
    const shape = groups.map((group) => group.digits.length).join("-");
    const likely = shape === "3-3-4" || shape === "1-3-3-4" || shape === "3-7" || (named && (digits.length === 10 || digits.length === 11));
    return likely ? [{ number: digits, country, probability: named ? 0.97 : 0.85 }] : [];
  }
  // Without a 0 before them, nine digits in threes are as likely a count.
  const inThrees = groups.every((group, at) => group.digits.length === 3 || at === 0);
  return named || (apart && !inThrees) || /^0\d{8,}/.test(digits) ? [{ number: digits, country, probability: named ? 0.95 : 0.7 }] : [];
}

function isValid(number: string, country: Country | undefined): boolean {
  try {
    return parsePhoneNumberFromString(number, country && { defaultCountry: country, extract: false })?.isValid() ?? false;
  } catch {
    return false;
  }
}
