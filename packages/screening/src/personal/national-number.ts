/** Numbers that a state gives a person: French NIR, British National Insurance, US Social Security, German tax number. */
import { clampRatio } from "@flakjacket/core";
import type { PersonalDatum } from "./datum.ts";
import type { Group, Run } from "./digit-runs.ts";
import { anyOf, namedBefore } from "./near.ts";

const SOCIAL = anyOf("ssn ssns social social_security");
const TAX = anyOf("steuer- idnr id-nr tin identifikationsnummer");
const INSURANCE = anyOf("ni nino insurance nat_ins");
const NINO = /(?<![\p{L}\p{N}])[a-z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[a-d](?![\p{L}\p{N}])/giu;
/** @source HM Revenue & Customs, NIM39110 */
const NINO_FORM = /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/;
/** A Corsican NIR has a letter, so it is looked for by itself. */
const NIR =
  /(?<![\p{L}\p{N}])[1-478][ .\u00a0-]?\d{2}[ .\u00a0-]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .\u00a0-]?(?:\d{2}|2[AB])[ .\u00a0-]?\d{3}[ .\u00a0-]?\d{3}[ .\u00a0/-]{0,3}\d{2}(?![\p{L}\p{N}])/giu;
/** Numbers that were printed in advertisements and belong to nobody. */
const NOBODYS = new Set(["078051120", "219099999", "123456789"]);

type Asks = (at: number) => boolean;

export function nationalNumbersIn(text: string, runs: readonly Run[]): readonly PersonalDatum[] {
  const datum = (start: number, end: number, probability: number): PersonalDatum => ({
    kind: "national-number",
    span: { start, end },
    probability: clampRatio(probability),
  });
  const [isSocial, isTax, isInsurance] = [SOCIAL, TAX, INSURANCE].map((words) => namedBefore(text, words)) as [Asks, Asks, Asks];
  const found = [...text.matchAll(NIR)]
    .filter(([written]) => isNir(written))
    .map((match) => datum(match.index, match.index + match[0].length, 0.98));
  for (const match of text.matchAll(NINO)) {
    const [written] = match;
    if (!NINO_FORM.test(written.replace(/[ -]/g, "").toUpperCase())) continue;
    // There is no check digit: without a word for it, and in small letters, it is as likely a part of a machine.
    const named = isInsurance(match.index);
    if (named || written === written.toUpperCase()) found.push(datum(match.index, match.index + written.length, named ? 0.98 : 0.8));
  }
  for (const { groups } of runs) {
    for (let from = 0; from < groups.length; from++) {
      const start = (groups[from] as Group).start;
      const us = socialSecurity(groups, from);
      const named = us !== undefined && isSocial(start);
      if (us && (named || text.charAt(us.firstEnd) === "-")) found.push(datum(start, us.end, named ? 0.98 : 0.8));
      const de = taxNumber(groups, from);
      if (de && (de.grouped || isTax(start))) found.push(datum(start, de.end, isTax(start) ? 0.98 : 0.8));
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

/** Three, two and four digits, or the nine in one, in ranges that were given out. `firstEnd` is where the first digits end. */
function socialSecurity(groups: readonly Group[], from: number): { readonly firstEnd: number; readonly end: number } | undefined {
  if (from > 0 || (groups.length !== 1 && groups.length !== 3)) return undefined;
  const [first, second, third] = groups as readonly [Group, Group?, Group?];
  const shape = groups.map(({ digits }) => digits.length).join("-");
  const [isNear, digits] = [
    !second || !third || (second.start - first.end === 1 && third.start - second.end === 1),
    groups.map((group) => group.digits).join(""),
  ];
  if ((shape !== "3-2-4" && shape !== "9") || !isNear || NOBODYS.has(digits)) return undefined;
  if (/^(?:000|666|9)/.test(digits) || digits.slice(3, 5) === "00" || digits.endsWith("0000")) return undefined;
  return { firstEnd: first.end, end: (groups.at(-1) as Group).end };
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
 * No 0 first; among the first ten digits one alone comes two or three times; then the check digit.
 *
 * @source ISO 7064, MOD 11,10; Bundeszentralamt für Steuern
 */
function hasTaxCheck(digits: string): boolean {
  const ten = digits.slice(0, 10);
  const repeated = [...new Set(ten)].filter((digit) => ten.indexOf(digit) !== ten.lastIndexOf(digit)).length;
  if (digits.startsWith("0") || repeated !== 1 || new Set(ten).size < 8) return false;
  let product = 10;
  for (const digit of ten) {
    const sum = (Number(digit) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.charAt(10));
}
