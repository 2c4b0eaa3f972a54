/** Payment cards: an issuer's first digits, its length, and the check digit. */
import { clampRatio } from "@flakjacket/core";
import type { PersonalDatum } from "./datum.ts";
import { type Group, isLetter, type Run } from "./digit-runs.ts";

/** First digits and lengths of Visa, Mastercard, American Express, Diners, Discover, JCB, Maestro and UnionPay. */
const ISSUERS =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11,13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|(?:50(?:18|20|38)|5[678]\d\d|6304|6759|676[1-3])\d{8,15}|62\d{14,17})$/;
const [FEWEST, MOST] = [13, 19];
const MOST_GROUPS = 6;

/** A card is whole groups of a run: four by four, as American Express does it, or in one. With a letter after it, it is a key. */
export function cardsIn(text: string, runs: readonly Run[]): readonly PersonalDatum[] {
  return runs.flatMap(({ groups }) => {
    const found: PersonalDatum[] = [];
    let from = 0;
    while (from < groups.length) {
      const to = cardFrom(groups, from);
      const span = { start: (groups[from] as Group).start, end: (groups[(to ?? from + 1) - 1] as Group).end };
      if (to !== undefined && !isLetter(text.charCodeAt(span.end))) {
        found.push({ kind: "card", span, probability: clampRatio(to - from > 1 ? 0.99 : 0.95) });
      }
      from = to ?? from + 1;
    }
    return found;
  });
}

/** The group after a card's last, if one begins here. */
function cardFrom(groups: readonly Group[], from: number): number | undefined {
  let digits = "";
  for (let to = from; to < groups.length && to - from < MOST_GROUPS; to++) {
    const group = groups[to] as Group;
    if (to > from && (group.digits.length < 2 || group.digits.length > 7)) return undefined;
    digits += group.digits;
    if (digits.length > MOST) return undefined;
    if (digits.length >= FEWEST && (to === from || isGrouped(groups.slice(from, to + 1))) && ISSUERS.test(digits) && hasRightCheck(digits))
      return to + 1;
  }
  return undefined;
}

/** Four by four with a shorter or longer rest, or four, six and the others. */
function isGrouped(groups: readonly Group[]): boolean {
  const lengths = groups.map(({ digits }) => digits.length);
  return lengths.slice(0, -1).every((length) => length === 4) || (lengths[0] === 4 && lengths[1] === 6 && lengths.length === 3);
}

/**
 * @source H. P. Luhn, US patent 2,950,048
 */
function hasRightCheck(digits: string): boolean {
  let sum = 0;
  for (let back = 0; back < digits.length; back++) {
    const digit = Number(digits.charAt(digits.length - 1 - back));
    const doubled = back % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
