/** Numbers that a state gives a person: French NIR, British National Insurance, US Social Security, German tax number. */
import { clampRatio } from "@flakjacket/core";
import type { PersonalDatum } from "./datum.ts";
import type { Group, Run } from "./digit-runs.ts";
import { isNamedBefore } from "./near.ts";

const SOCIAL = ["ssn", "social", "security"];
const TAX = ["steuer", "idnr", "id-nr", "tin", "steuernummer", "identifikationsnummer"];
const INSURANCE = ["ni", "nino", "insurance"];
const NINO = /(?<![\p{L}\p{N}])[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d](?![\p{L}\p{N}])/giu;
/** @source HM Revenue & Customs, NIM39110 */
const NINO_FORM = /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/;
/** A Corsican NIR has a letter, so it is looked for by itself. */
const NIR =
  /(?<![\p{L}\p{N}])[12][ .]?\d{2}[ .]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .]?(?:\d{2}|2[AB])[ .]?\d{3}[ .]?\d{3}[ ./-]?\d{2}(?![\p{L}\p{N}])/giu;
/** Numbers that were printed in advertisements and belong to nobody. */
const NOBODYS = new Set(["078051120", "219099999", "123456789"]);

export function nationalNumbersIn(text: string, runs: readonly Run[]): readonly PersonalDatum[] {
  const datum = (start: number, end: number, probability: number): PersonalDatum => ({
    kind: "national-number",
    span: { start, end },
    probability: clampRatio(probability),
  });
  const found = [...text.matchAll(NIR)]
    .filter(([written]) => isNir(written))
    .map((match) => datum(match.index, match.index + match[0].length, 0.98));
  for (const match of text.matchAll(NINO)) {
    const [written] = match;
    if (!NINO_FORM.test(written.replaceAll(" ", "").toUpperCase())) continue;
    const sure = written === written.toUpperCase() || isNamedBefore(text, match.index, INSURANCE);
    if (sure) found.push(datum(match.index, match.index + written.length, 0.95));
  }
  for (const { groups } of runs) {
    for (let from = 0; from < groups.length; from++) {
      const start = (groups[from] as Group).start;
      const us = socialSecurity(groups, from);
      if (us) found.push(datum(start, us, isNamedBefore(text, start, SOCIAL) ? 0.98 : 0.8));
      const de = taxNumber(groups, from);
      if (de && (de.grouped || isNamedBefore(text, start, TAX)))
        found.push(datum(start, de.end, isNamedBefore(text, start, TAX) ? 0.98 : 0.8));
    }
  }
  return found;
}

/**
 * The key is 97 less the rest of the first 13 digits by 97; Corsica's departments count as 19 and 18.
 *
 * @source INSEE, répertoire national d'identification des personnes physiques
 */
function isNir(written: string): boolean {
  const plain = written
    .replace(/[ ./-]/g, "")
    .toUpperCase()
    .replace("2A", "19")
    .replace("2B", "18");
  return plain.length === 15 && 97 - (Number(plain.slice(0, 13)) % 97) === Number(plain.slice(13));
}

/** Three, two and four digits, in ranges that were given out. Where it ends, or undefined. */
function socialSecurity(groups: readonly Group[], from: number): number | undefined {
  const [area, pair, serial, more] = groups.slice(from, from + 4);
  if (!area || !pair || !serial || more || from > 0) return undefined;
  const shape = [area, pair, serial].map(({ digits }) => digits.length).join("-");
  if (shape !== "3-2-4" || pair.start - area.end !== 1 || serial.start - pair.end !== 1) return undefined;
  if (/^(?:000|666|9)/.test(area.digits) || pair.digits === "00" || serial.digits === "0000") return undefined;
  return NOBODYS.has(area.digits + pair.digits + serial.digits) ? undefined : serial.end;
}

/** Eleven digits: in one, or 2, 3, 3 and 3. */
function taxNumber(groups: readonly Group[], from: number): { readonly end: number; readonly grouped: boolean } | undefined {
  const first = groups[from] as Group;
  if (first.digits.length === 11) return hasTaxCheck(first.digits) ? { end: first.end, grouped: false } : undefined;
  const four = groups.slice(from, from + 4);
  if (from > 0 || groups.length !== 4 || four.map(({ digits }) => digits.length).join("-") !== "2-3-3-3") return undefined;
  return hasTaxCheck(four.map(({ digits }) => digits).join("")) ? { end: (four[3] as Group).end, grouped: true } : undefined;
}

/**
 * No 0 first; among the first ten digits one comes two or three times and the others at most once; then the check digit.
 *
 * @source ISO 7064, MOD 11,10; Bundeszentralamt für Steuern
 */
function hasTaxCheck(digits: string): boolean {
  const ten = digits.slice(0, 10);
  const different = new Set(ten).size;
  if (digits.startsWith("0") || different < 8 || different > 9) return false;
  let product = 10;
  for (const digit of ten) {
    const sum = (Number(digit) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.charAt(10));
}
