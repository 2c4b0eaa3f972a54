/** The screen of words: what a source's text says, as signals. */
import type { Language, Signal } from "@flakjacket/core";
import { addGrave, addGraveText } from "./grave.ts";
import { grumbleIn } from "./grumble.ts";
import { languageOf } from "./language.ts";
import type { Findings } from "./signals.ts";
import { DOUBT, findingsOf, SURE } from "./signals.ts";
import { splitName } from "./split-name.ts";
import { matchesIn } from "./words/match.ts";
import { read } from "./words.ts";

const QUOTED = /["“«„]([^"“”«»„]{1,2000})["”»“]/gu;
const FEWEST_QUOTED_WORDS = 6;

/** The signals of a text in one of the campaign's languages. Pure and total: any string gives an answer, in linear time. */
export function screenText(text: string, languages: readonly Language[]): readonly Signal[] {
  const findings = findingsOf("words");
  const reading = read(text);
  const matches = matchesIn(reading.words);
  const language = languageOfReading(reading, matches, languages);
  addGrave(reading, text, findings, { of: "text", matches, language, identities: true });
  for (const { what, start, end } of reading.names) {
    if (what === "link") findings.add("has-link", SURE, { of: "text", start, end });
    else if (what !== "email") addName(text, start, end, findings);
  }
  addQuotations(text, findings);
  if (reading.words.length === 0) return findings.signals();
  if (!language) {
    findings.add("unknown-language", SURE);
    return findings.signals();
  }
  const grumble = grumbleIn(reading.words, matches, text, language);
  if (grumble.kind === "positive") findings.add("not-negative", SURE, undefined, evidenceOf(grumble.matches[0]));
  if (grumble.kind === "grumble") {
    for (const match of grumble.matches) {
      const [first, last] = [reading.words[match.from], reading.words[match.to - 1]];
      if (first && last)
        findings.add("ordinary-negativity", grumble.probability, { of: "text", start: first.start, end: last.end }, evidenceOf(match));
    }
  }
  return findings.signals();
}

/** The language of a text among those given; undefined when it is short, mixed or another one. */
export function textLanguage(text: string, languages: readonly Language[]): Language | undefined {
  const reading = read(text);
  return languageOfReading(reading, matchesIn(reading.words), languages);
}

function languageOfReading(
  { words }: ReturnType<typeof read>,
  matches: ReturnType<typeof matchesIn>,
  languages: readonly Language[],
): Language | undefined {
  const telling = matches.filter(({ entry }) => entry.section === "grumble").map(({ entry, from, to }) => ({ list: entry.list, from, to }));
  return languageOf(words, languages, telling);
}

function evidenceOf(match: { readonly entry: { readonly list: string; readonly line: number } } | undefined): string | undefined {
  return match && `words/${match.entry.list}#${match.entry.line}`;
}

/** A tag or a handle in the text is words too. */
function addName(text: string, start: number, end: number, findings: Findings): void {
  const inside = findingsOf("words");
  addGraveText(splitName(text.slice(start, end)), inside, "text", false);
  for (const { kind, probability, evidence } of inside.signals()) findings.add(kind, probability, { of: "text", start, end }, evidence);
}

/** Somebody else's words, of which we know nothing: a person looks. */
function addQuotations(text: string, findings: Findings): void {
  for (const match of text.matchAll(QUOTED)) {
    if ((match[1] ?? "").split(/\s+/u).length < FEWEST_QUOTED_WORDS) continue;
    findings.add("known-text", DOUBT, { of: "text", start: match.index, end: match.index + match[0].length }, "quotation");
  }
}
