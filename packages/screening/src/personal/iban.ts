/** International bank account numbers: the country's length and the check digits must be right. */
import { clampRatio } from "@flakjacket/core";
import type { PersonalDatum } from "./datum.ts";

/**
 * How long an IBAN of a country is.
 *
 * @source SWIFT, IBAN Registry
 */
const LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 " +
    "GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 " +
    "OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30"
  )
    .split(" ")
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);
/** Words have none: "at 17 and how that turned" has an Austrian length and the right check. */
const FEWEST_DIGITS = 10;
const HEAD = /(?<![\p{L}\p{N}])[A-Z]{2}[ \u00a0.-]?\d{2}(?=[ \u00a0.-]?[\dA-Z])/giu;

export function ibansIn(text: string): readonly PersonalDatum[] {
  return [...text.matchAll(HEAD)].flatMap(({ index }) => {
    const length = LENGTHS[text.slice(index, index + 2).toUpperCase()];
    const read = length === undefined ? undefined : readFrom(text, index, length);
    if (!read || read.characters.replace(/\D/g, "").length < FEWEST_DIGITS || !hasRightCheck(read.characters)) return [];
    return [{ kind: "iban" as const, span: { start: index, end: read.end }, probability: clampRatio(0.99) }];
  });
}

/** So many letters and digits, with at most one separator between two, and none after them. */
function readFrom(text: string, start: number, length: number): { readonly characters: string; readonly end: number } | undefined {
  let characters = "";
  let at = start;
  while (characters.length < length) {
    const character = text.charAt(at);
    if (/[0-9A-Za-z]/.test(character)) characters += character.toUpperCase();
    else if (!/[ \u00a0.-]/.test(character) || !/[0-9A-Za-z]/.test(text.charAt(at + 1))) return undefined;
    at++;
  }
  return /[\p{L}\p{N}]/u.test(text.charAt(at)) ? undefined : { characters, end: at };
}

/**
 * The number with its first four characters last, letters as 10 to 35, is 1 modulo 97.
 *
 * @source ISO 7064, MOD 97-10
 */
function hasRightCheck(characters: string): boolean {
  let rest = 0;
  for (const character of characters.slice(4) + characters.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
