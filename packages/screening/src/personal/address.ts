/** Postal addresses of France, Britain, the United States and Germany: a street with a house number; a postcode makes it sure. */
import { clampRatio } from "@flakjacket/core";
import type { PersonalDatum } from "./datum.ts";

/** Streets that are hardly ever anything else, and those that are everyday words too: these ask for a postcode or a name in capitals. */
const FR_SURE = "rue|avenue|boulevard|impasse|allée|allee|faubourg|ruelle|esplanade|bd|bld|chemin";
const FR_MAYBE = "place|cours|route|quai|passage|square|villa|sentier|av|résidence|hameau|lotissement|cité";
const EN_STREETS =
  "street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|crescent|cres|court|ct|terrace|boulevard|blvd|way|place|pl|square|sq|gardens|grove|mews|parkway|pkwy|highway|hwy";

const FR_NUMBER = String.raw`(?<![\p{L}\p{N}.,/:])\d{1,4}(?: ?(?:bis|ter|quater|[a-d]))?,? {1,2}`;
const FR_LINK = `(?:(?:de la|de l['’]|des|du|de|d['’]) ?)?`;
const FRENCH = [
  { pattern: new RegExp(`${FR_NUMBER}(?:${FR_SURE})\\.? ${FR_LINK}(?:la |les |le |l['’])?\\p{L}[\\p{L}'’-]{1,30}`, "giu"), alone: 0.8 },
  { pattern: new RegExp(`${FR_NUMBER}(?:${FR_MAYBE})\\.? ${FR_LINK}(?:la |les |le |l['’])?\\p{L}[\\p{L}'’-]{1,30}`, "giu"), alone: 0 },
];
const ENGLISH = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/:$£€#])\d{1,5}[a-z]?,? (?:(?:N|S|E|W|North|South|East|West)\.? )?(?:[\p{L}\d][\p{L}\d'’.-]{1,24} ){1,3}(?:${EN_STREETS})(?![\p{L}\p{N}'’])\.?`,
  "giu",
);
const GERMAN = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])\p{Lu}[\p{L}.-]{1,30}(?:straße|strasse|str\.|gasse|allee|weg|platz|ring|damm|ufer|chaussee|(?: (?:Straße|Strasse|Str\.|Allee|Chaussee|Platz|Ring|Damm|Ufer)))${" ?"}\d{1,4}(?: ?[a-h])?(?![\p{L}\p{N}.,:%€-]\p{N}|\p{L}|\p{N})`,
  "gu",
);
const GERMAN_SURE = /(?:straße|strasse|str\.|gasse|Straße|Strasse|Str\.) ?\d/;

const FR_POST = /^[^\n\d]{0,40}[\s,(]\d{5}(?!\d)[\s,]{1,3}\p{L}[\p{L}'’-]{0,40}/u;
const DE_POST = /^[\s,]{1,4}(?:D-)?\d{5}(?!\d)\s{1,2}\p{Lu}[\p{L}'’-]{0,40}/u;
const UK_POST = /^[^\d]{0,60}?[\s,][A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![A-Z\d])/iu;
const US_POST =
  /^[^\d]{0,50}[\s,](?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\.?,? \d{5}(?:-\d{4})?(?!\d)/u;
/** A flat or a floor may stand between the street and the postcode. */
const FLAT = /^,? {0,2}(?:apt|apartment|flat|unit|suite|ste|#)\.? ?\w{1,6}/i;
const AFTER = 120;
/** Words that no street is named: "2 blocks down the street". */
const NO_NAMES =
  /(?:^| )(?:the|this|that|my|your|our|his|her|their|down|up|of|on|in|at|to|a|an|and|or|more|other|long|only|best|another|one|way|is|are|was|were|by|from)(?= )/i;

export function addressesIn(text: string): readonly PersonalDatum[] {
  if (!/\p{N}/u.test(text)) return [];
  return [
    ...FRENCH.flatMap(({ pattern, alone }) => found(text, pattern, [FR_POST], (street) => (alone > 0 ? alone : isNamed(street) ? 0.7 : 0))),
    ...found(text, ENGLISH, [UK_POST, US_POST], english),
    ...found(text, GERMAN, [DE_POST], (street) => (GERMAN_SURE.test(street) ? 0.85 : 0)),
  ];
}

/** `alone` is how probable a street is without a postcode after it; 0 is not at all. */
function found(text: string, pattern: RegExp, postcodes: readonly RegExp[], alone: (street: string) => number): readonly PersonalDatum[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [street] = match;
    const start = match.index;
    const flat = FLAT.exec(text.slice(start + street.length, start + street.length + 24))?.[0] ?? "";
    const end = start + street.length + flat.length;
    if (pattern === ENGLISH && NO_NAMES.test(street)) return [];
    const after = text.slice(end, end + AFTER);
    const post = postcodes.map((postcode) => postcode.exec(after)?.[0]).find((one) => one !== undefined);
    const probability = post === undefined ? alone(street) : 0.97;
    return probability > 0
      ? [{ kind: "address" as const, span: { start, end: end + (post?.length ?? 0) }, probability: clampRatio(probability) }]
      : [];
  });
}

function english(street: string): number {
  const [, ...names] = street.split(" ");
  const capitals = names.every((name) => /^[\p{Lu}\d]/u.test(name));
  if (!capitals) return 0;
  return /(?:street|road|avenue|lane|boulevard|terrace|crescent|gardens|grove|mews|parkway|highway|st|rd|ave|blvd|ln)\.?$/i.test(street)
    ? 0.85
    : 0.6;
}

/** The street's own name is in capitals: "3 place de l'Église", not "3 place de parking". */
function isNamed(street: string): boolean {
  return /[ '’]\p{Lu}[\p{L}'’-]*$/u.test(street);
}
