/** The ways to read digits as a telephone number, and whether a numbering plan knows one of them. */
import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { Country } from "./datum.ts";
import type { Group } from "./digit-runs.ts";

/** A number has so many digits. */
export const [FEWEST, MOST] = [7, 15];
/** Countries where a number at home begins with a 0. */
const WITH_ZERO: ReadonlySet<Country> = new Set(["FR", "GB", "IE", "DE", "AT", "CH", "BE", "NL"]);
/** Most numbers have so many digits, the 0 with them; with others nothing is looked up. */
const LENGTHS: { readonly [country in Country]?: readonly [fewest: number, most: number] } = {
  FR: [10, 10],
  GB: [10, 11],
  IE: [9, 10],
  DE: [9, 13],
  CH: [10, 10],
  BE: [9, 10],
  NL: [10, 10],
  ES: [9, 9],
  PT: [9, 9],
  IT: [8, 11],
  LU: [8, 9],
};
/** Countries whose numbers have any length, so that dates are numbers too: only where the text says it is one. */
const ONLY_NAMED: ReadonlySet<Country> = new Set(["LU", "AT"]);
const NORTH_AMERICA: ReadonlySet<Country> = new Set(["US", "CA"]);
/** After so many readings that were no numbers, a text tries to hide one: then the shape alone raises doubt. */
export const READINGS = 40;
const UNREAD = 0.3;

export type Reading = { readonly number: string; readonly country?: Country; readonly probability: number };

/** The ways to read the digits as a number. None for those that nobody would call. */
export function writtenAs(
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
  // One plan for all of North America.
  const plans = countries.filter(
    (country, at) => !NORTH_AMERICA.has(country) || countries.findIndex((one) => NORTH_AMERICA.has(one)) === at,
  );
  return plans.flatMap((country) => atHome(digits, groups, country, named));
}

function atHome(digits: string, groups: readonly Group[], country: Country, named: boolean): readonly Reading[] {
  const [fewest, most] = LENGTHS[country] ?? [FEWEST, MOST];
  if (digits.length < fewest || digits.length > most || (!named && ONLY_NAMED.has(country))) return [];
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

/** That of the first reading that a numbering plan knows; 0 if none does. */
export function probabilityOf(readings: readonly Reading[], budget: { readings: number }): number {
  for (const { number, country, probability } of readings) {
    if (budget.readings <= 0) return UNREAD;
    if (isValid(number, country)) return probability;
    budget.readings--;
  }
  return 0;
}
