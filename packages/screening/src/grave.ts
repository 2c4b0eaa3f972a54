/** What must never be converted, wherever it stands: grave words, disguises, personal data. Shared by all screens. */
import type { Language, SignalKind, SpanOf } from "@flakjacket/core";
import { countriesOf, SCREENED, type ScreenedLanguage } from "./engine/languages.ts";
import { namedPersonsIn, personalDataIn } from "./personal/index.ts";
import type { Findings, Place } from "./signals.ts";
import { DOUBT, SURE } from "./signals.ts";
import type { Match } from "./words/match.ts";
import { matchesIn } from "./words/match.ts";
import type { Section } from "./words/word-list.ts";
import type { Reading, Word } from "./words.ts";
import { read } from "./words.ts";

const GRAVE: ReadonlyMap<Section, SignalKind> = new Map([
  ["identity", "hate"],
  ["hate", "hate"],
  ["threat", "threat"],
  ["sexual", "sexual"],
  ["crisis", "crisis"],
  ["grief", "grief"],
  ["profanity", "profanity"],
]);
/** A number is a code only where it counts nothing. */
const COUNTED =
  /^(?:min|mins|minutes?|hours?|heures?|h|km|miles?|euros?|eur|pounds?|dollars?|bucks|pages?|percent|degrees|degres|ans|years?|days?|jours?|times|fois|people|personnes|emails?|mails?|mph|kg|g|m|cm|points?|steps|of)$/;
const NUMBERED =
  /^(?:bus|line|ligne|route|platform|quai|voie|number|numero|no|page|room|salle|gate|track|tram|the|le|la|for|pour|de|waited|attendu|n)$/;
const READ_TRICKS = 0.9;

/** Adds what is grave in a text of its own, in whatever language. */
export function addGraveText(text: string, findings: Findings, of: SpanOf, identities: boolean): Reading {
  const reading = read(text);
  addGrave(reading, text, findings, { of, matches: matchesIn(reading.words), language: undefined, identities });
  return reading;
}

export type GraveOptions = {
  readonly of: SpanOf;
  /** What the word lists find in the reading's words. */
  readonly matches: readonly Match[];
  /** The text's language where it is sure: entries marked for another one are left out. */
  readonly language: Language | undefined;
  /** Whether naming a group of people is a reason to hold. */
  readonly identities: boolean;
};

/** Adds what is grave in a reading. */
export function addGrave(reading: Reading, original: string, findings: Findings, options: GraveOptions): void {
  const { of } = options;
  for (const { kind, sure, place, evidence, undone } of gravePlaces(reading, options)) {
    findings.add(kind, sure ? SURE : DOUBT, place, evidence);
    if (undone && sure) findings.add("disguise", READ_TRICKS, place, "undone");
  }
  for (const { name, start, end } of reading.tricks) findings.add("disguise", READ_TRICKS, { of, start, end }, name);
  addPersonalData(original, SCREENED, of, findings);
}

/** Adds personal data, and people who are named. @param languages where the writers may be: their numbers come without a country code */
export function addPersonalData(text: string, languages: readonly ScreenedLanguage[], of: SpanOf, findings: Findings): void {
  for (const { kind, span, probability } of personalDataIn(text, { countries: countriesOf(languages) })) {
    findings.add("personal-data", probability, { of, ...span }, kind);
  }
  for (const { start, end } of namedPersonsIn(text)) findings.add("personal-data", DOUBT, { of, start, end }, "named-person");
}

/** A grave entry that was found, and where. `undone`: it was not written so. */
export type GravePlace = {
  readonly kind: SignalKind;
  readonly sure: boolean;
  readonly place: Place;
  readonly evidence: string;
  readonly undone: boolean;
};

/** What the lists find grave in a reading; places are those of the reading's words. */
export function gravePlaces(
  reading: Pick<Reading, "words" | "joined">,
  { of, language, identities, matches }: GraveOptions,
): readonly GravePlace[] {
  const idiomReaches = reachOfIdioms(matches, reading.words.length);
  return [...matches, ...joinedMatches(reading)].flatMap(({ entry, from, to, undone }): readonly GravePlace[] => {
    const kind = GRAVE.get(entry.section);
    if (kind === undefined || (entry.section === "identity" && !identities)) return [];
    if (entry.ownLanguageOnly && language !== undefined && language !== entry.list) return [];
    // "The battery is dead" is nobody's death.
    if (!entry.sure && (idiomReaches[from] ?? 0) >= to) return [];
    const sure = entry.sure && (!entry.ownLanguageOnly || language === entry.list);
    const words = from < 0 ? [reading.joined[-from - 1]] : reading.words.slice(from, to);
    const place = placeOf(words, of);
    if (!place || (isNumber(entry.words) && isCounted(reading.words, from, to))) return [];
    return [{ kind, sure, place, evidence: `words/${entry.list}#${entry.line}`, undone }];
  });
}

/** For each word, how far the farthest idiom of grumbling reaches that begins there or before. */
function reachOfIdioms(matches: readonly Match[], length: number): Int32Array {
  const reaches = new Int32Array(length);
  for (const { entry, from, to } of matches) if (entry.section === "grumble") reaches[from] = Math.max(reaches[from] ?? 0, to);
  for (let index = 1; index < length; index++) reaches[index] = Math.max(reaches[index] ?? 0, reaches[index - 1] ?? 0);
  return reaches;
}

/** Joined words match single-word entries; their place is given as a negative position, from -1 on. */
function joinedMatches({ joined }: Pick<Reading, "joined">): readonly Match[] {
  return joined.flatMap((word, index) =>
    matchesIn([word])
      .filter(({ entry }) => entry.sure)
      .map((match) => ({ ...match, from: -index - 1, to: -index, undone: true })),
  );
}

function placeOf(words: readonly (Word | undefined)[], of: SpanOf): Place | undefined {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { of, start: first.start, end: last.end } : undefined;
}

function isNumber(words: readonly string[]): boolean {
  return words.every((word) => /^\d+$/.test(word));
}

function isCounted(words: readonly Word[], from: number, to: number): boolean {
  return COUNTED.test(words[to]?.text ?? "") || (to - from === 1 && NUMBERED.test(words[from - 1]?.text ?? ""));
}
