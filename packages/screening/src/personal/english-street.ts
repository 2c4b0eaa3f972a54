/** Streets as the British and the Americans write them: "221B Baker Street, London NW1 6XE". */
import type { Street } from "./street.ts";

const SURE = "street|st|road|rd|avenue|ave|lane|ln|boulevard|blvd|terrace|crescent|cres|gardens|grove|mews|parkway|pkwy|highway|hwy";
/** Everyday words too, so that alone they ask for more. */
const MAYBE = "drive|dr|close|court|ct|way|place|pl|square|sq";
const STREET = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/:$£€#-])[1-9]\d{0,4}[a-z]?(?:-\d{1,5})?,? (?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.? )?(?:(?:\p{L}[\p{L}\d'’.-]{1,24}|\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:(${SURE})|${MAYBE})(?![\p{L}\p{N}'’])\.?`,
  "iuy",
);
/** Words that no street is named: "2 blocks down the street", "8 PM CT", "24 Hours Drive". */
const NO_NAMES =
  /(?:^| )(?:the|this|that|my|your|our|his|her|their|down|up|of|on|in|at|to|a|an|and|or|more|other|long|only|best|another|one|way|is|are|was|were|by|from|am|pm|hours?|minutes?|min|mins|days?|weeks?|months?|years?|miles?|km|stars?|wheel|times?|percent|dollars?|people|blocks?|points?)(?= )/i;
/** Somebody or something is there: "@ 17 Mile Drive", "she lives at …". */
const PLACE_BEFORE = /(?:@|(?<![\p{L}])(?:at|address(?: is)?:?|lives?(?: at| on)?|house|home|flat|visit)) {0,2}$/iu;
const HOME_BEFORE = /(?<![\p{L}])(?:lives? (?:at|on)|living at|address(?: is)?:?|house (?:is )?at|home (?:is )?at) {0,2}$/iu;
const TOWN_AFTER = /^, {0,2}\p{Lu}\p{Ll}/u;
const POSTCODES = [
  /^[^\d]{0,60}?[\s,][A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![A-Z\d])/iu,
  /^[^\d]{0,50}[\s,](?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\.?,? \d{5}(?:-\d{4})?(?!\d)/u,
];

export function englishAt(text: string, at: number): Street | undefined {
  STREET.lastIndex = at;
  const match = STREET.exec(text);
  if (!match || NO_NAMES.test(match[0])) return undefined;
  const end = at + match[0].length;
  return { start: at, end, alone: aloneOf(text, match[0], at, match[1] !== undefined), postcodes: POSTCODES };
}

function aloneOf(text: string, street: string, at: number, sure: boolean): number {
  const before = text.slice(Math.max(0, at - 16), at);
  const [, ...names] = street.split(" ");
  const inCapitals = names.every((name) => /^[\p{Lu}\d]/u.test(name));
  if (!inCapitals) return HOME_BEFORE.test(before) ? 0.7 : 0;
  if (sure) return 0.85;
  return PLACE_BEFORE.test(before) || TOWN_AFTER.test(text.slice(at + street.length, at + street.length + 8)) ? 0.6 : 0;
}
