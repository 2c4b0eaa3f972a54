/** Telephone numbers, by the numbering plans of libphonenumber. What looks like a price, a date, a score or a count is none. */
import { clampRatio } from "@flakjacket/core";
import type { Country, PersonalDatum } from "./datum.ts";
import type { Group, Run } from "./digit-runs.ts";
import { anyOf, namedBefore } from "./near.ts";
import { FEWEST, MOST, probabilityOf, READINGS, writtenAs } from "./phone-readings.ts";

const CUES = anyOf(
  "tel tél phone phones telephone téléphone mobile mob cell call calls calling called ring text texts texting sms whatsapp signal telegram appel appelle appeler " +
    "appelez joindre numéro numero num portable ruf anrufen handy telefon telefono teléfono llama llám- llamar chiama chiamare cellulare liga ligar telemóvel bel bellen number",
);
/** What else is written as a telephone number is: draws of a lottery, and what one ordered. */
const DRAWS = anyOf("loto lotto euromillions euromillones euromillionen keno bingo tirage combinaison");
const ORDERED =
  /(?<!\p{L})(?:numbers|numéros|zahlen|números|order|commande|bestellung|bestellnummer|pedido|ordine|tracking|colis|parcel|isbn|siret|siren|ref|réf|invoice|facture|rechnung|ticket|train|vol|flight|zug)(?:[ :#=-]|1[03]|is|id|code|n[or]\.?|n°|num|number|numéro|nummer){0,6}$/iu;
const MOST_GROUPS = 11;
const MONEY_BEFORE = /[$€£¥#§]\s?$/;
const MEASURE_AFTER = /^\s?(?:[:h]\d|[$€£¥%°]|[.,]\d|k?€|eur|usd|gbp|chf|km|kg|mb|gb|views?|vues|likes?|followers)/i;
const DATE =
  /^(?:(?:19|20)\d\d[-./ ][01]?\d[-./ ][0-3]?\d|[0-3]?\d[-./ ][01]?\d[-./ ](?:19|20)\d\d(?!\d)|[0-3]?\d[-./ ][0-3]?\d[-./ ](?:(?:19|20)?\d\d)(?!\d|[-./ ]\d)|(?:19|20)\d\d[-–/ ]{1,3}(?:19|20)\d\d(?!\d))/;

/** `countries` are those whose numbers may be written without a country code. */
export function phonesIn(text: string, runs: readonly Run[], countries: readonly Country[]): readonly PersonalDatum[] {
  const found: PersonalDatum[] = [];
  const near: Near = { isNamed: namedBefore(text, CUES), isDrawn: namedBefore(text, DRAWS) };
  const budget = { readings: READINGS };
  for (const run of runs) {
    let from = 0;
    while (from < run.groups.length) {
      const hit = phoneFrom(text, run, from, countries, near, budget);
      if (hit) found.push(hit.datum);
      from = hit?.next ?? from + 1;
    }
  }
  return found;
}

type Hit = { readonly datum: PersonalDatum; readonly next: number };
type Near = { readonly isNamed: (at: number) => boolean; readonly isDrawn: (at: number) => boolean };

/** The longest number that begins with a group. */
function phoneFrom(
  text: string,
  run: Run,
  from: number,
  countries: readonly Country[],
  near: Near,
  budget: { readings: number },
): Hit | undefined {
  const { groups } = run;
  const first = groups[from] as Group;
  const plus = from === 0 && run.plus;
  const start = from === 0 ? run.start : first.start;
  if (!plus && !isLikelyStart(text, first, start)) return undefined;
  const named = near.isNamed(start);
  if (!plus && !named && first.digits.length + (groups[from + 1]?.digits.length ?? 2) < 3) return undefined;
  for (let last = lastOf(groups, from); last >= from; last--) {
    const part = groups.slice(from, last + 1);
    const digits = part.map((group) => group.digits).join("");
    if (digits.length < FEWEST || digits.length > MOST || isInside(groups, from, part)) continue;
    if (!named && !plus && (isTakenApart(part) || isNoNumber(text, part))) continue;
    const end = (part.at(-1) as Group).end;
    const readAs = writtenAs(digits, part, plus, countries, named);
    if (readAs.length === 0 || (!plus && isSomethingElse(text, run, start, end, named, near))) continue;
    const probability = probabilityOf(readAs, budget);
    if (probability > 0) return { datum: { kind: "phone", span: { start, end }, probability: clampRatio(probability) }, next: last + 1 };
  }
  return undefined;
}

function isSomethingElse(text: string, run: Run, start: number, end: number, named: boolean, near: Near): boolean {
  if (MEASURE_AFTER.test(text.slice(end, end + 12))) return true;
  return !named && (near.isDrawn(start) || ORDERED.test(text.slice(Math.max(0, run.start - 28), run.start)));
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

/** As scores and counts are: most groups are one digit. */
function isTakenApart(groups: readonly Group[]): boolean {
  return groups.length > 2 && groups.filter(({ digits }) => digits.length === 1).length * 2 > groups.length;
}

/** Of a computer, as 192.0.2.17; or what ends with one digit alone, as numbers of books do. */
function isNoNumber(text: string, groups: readonly Group[]): boolean {
  const last = groups.at(-1) as Group;
  if (groups.length > 1 && last.digits.length === 1) return true;
  return groups.length === 4 && /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text.slice((groups[0] as Group).start, last.end));
}

/** Part of a longer number: a group stands right before, and those here are not pairs as the French write them. */
function isInside(groups: readonly Group[], from: number, part: readonly Group[]): boolean {
  const before = groups[from - 1];
  if (!before || (part[0] as Group).start - before.end > 1 || part.length <= 2) return false;
  return part.some(({ digits }) => digits.length !== 2);
}
