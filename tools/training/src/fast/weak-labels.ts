/** Labels that word patterns give a row for the heads that the open sets say nothing about. */
import type { Head } from "../../../../packages/screening/src/model/heads.ts";
import { EVERYDAY, FED_UP, GOES_WRONG } from "./everyday-words.ts";
import type { Label, Labels } from "./row.ts";
import { WEAK_WORDS } from "./weak-words.ts";

/** Found words count less than a person's label, and not finding them less again. */
const FOUND = 0.8;
const NOT_FOUND = 0.25;
const NEVER = /(?!)/u;

type Patterns = readonly { readonly head: Head; readonly sure: RegExp; readonly maybe: RegExp }[];

const PATTERNS_BY_LANGUAGE = new Map<string, Patterns>();
const EVERYDAY_THING = pattern(EVERYDAY);
const WRONG = pattern(GOES_WRONG);
const ENOUGH = pattern(FED_UP);

/** Weak labels of a folded text, grumble apart. */
export function weakLabels(text: string, language: string): Labels {
  const words = wordsOf(text);
  const found = patternsFor(language).flatMap(({ head, sure, maybe }): (readonly [Head, Label])[] => {
    if (sure.test(words)) return [[head, { value: 1, weight: FOUND }]];
    return maybe.test(words) ? [] : [[head, { value: 0, weight: NOT_FOUND }]];
  });
  return Object.fromEntries(found) as Labels;
}

/** Whether a text complains (`grumble`), does nothing of the kind (`none`), or may (`maybe`), by its words alone. */
export function grumbles(text: string): "grumble" | "maybe" | "none" {
  const words = wordsOf(text);
  const [thing, wrong, enough] = [EVERYDAY_THING.test(words), WRONG.test(words), ENOUGH.test(words)];
  if (thing && (wrong || enough)) return "grumble";
  return wrong || enough ? "maybe" : "none";
}

/** Words between single spaces, so that patterns need not know about signs; `%` and money stay. */
function wordsOf(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{N}%$€£+]+/gu, " ").trim()} `;
}

function patternsFor(language: string): Patterns {
  const known = PATTERNS_BY_LANGUAGE.get(language);
  if (known) return known;
  const made = Object.entries(WEAK_WORDS).map(([head, { sure, maybe }]) => ({
    head: head as Head,
    sure: pattern(sure, language),
    maybe: pattern(maybe, language),
  }));
  PATTERNS_BY_LANGUAGE.set(language, made);
  return made;
}

/** The lines for all languages, and those for this one. */
function pattern(lines: string, language?: string): RegExp {
  const alternatives = lines.split("\n").flatMap((line) => {
    const [, own, words] = /^(?:([a-z]{2}): )?(.*)$/.exec(line.trim()) ?? [];
    if (!words || (own !== undefined && own !== language)) return [];
    return [words.startsWith("~") ? words.slice(1).replace(/[a-z]/g, unturned) : words];
  });
  return alternatives.length > 0 ? new RegExp(` (?:${alternatives.join("|")})(?= )`, "u") : NEVER;
}

function unturned(letter: string): string {
  return String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97);
}
