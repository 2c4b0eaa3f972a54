/** Postal addresses of France, Britain, the United States and Germany: a street with a house number; a postcode makes it sure. */
import { clampRatio } from "@flakjacket/core";
import type { PersonalDatum } from "./datum.ts";
import { englishAt } from "./english-street.ts";
import { frenchAt } from "./french-street.ts";
import { germanAt } from "./german-street.ts";
import type { Street } from "./street.ts";

const MOST_OF_A_NUMBER = 5;
/** A flat or a floor may stand between the street and the postcode. */
const FLAT = /^,? {0,2}(?:(?:apt|apartment|flat|unit|suite|ste)\.? ?|# ?)(?:\d{1,5}[a-z]?|[a-z])(?![\p{L}\p{N}])/iu;
const AFTER = 120;
const WITH_POSTCODE = 0.97;

/** For texts with digits. Every house number is looked at once, so time is linear. */
export function addressesIn(text: string): readonly PersonalDatum[] {
  const found: PersonalDatum[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text, at)) continue;
    const start = at;
    while (isDigit(text, at)) at++;
    if (start < before || at - start > MOST_OF_A_NUMBER) continue;
    const address = addressOf(text, frenchAt(text, start) ?? englishAt(text, start) ?? germanAt(text, start, at));
    if (!address) continue;
    found.push(address);
    before = address.span.end;
  }
  return found;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

function addressOf(text: string, street: Street | undefined): PersonalDatum | undefined {
  if (!street) return undefined;
  const flat = FLAT.exec(text.slice(street.end, street.end + 24))?.[0] ?? "";
  const end = street.end + flat.length;
  const after = text.slice(end, end + AFTER);
  const post = street.postcodes.map((postcode) => postcode.exec(after)?.[0]).find((one) => one !== undefined);
  const probability = post === undefined ? street.alone : WITH_POSTCODE;
  if (probability === 0) return undefined;
  return { kind: "address", span: { start: street.start, end: end + (post?.length ?? 0) }, probability: clampRatio(probability) };
}
