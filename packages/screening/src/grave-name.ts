/** What is grave in a name: a handle, a display name, a tag. Its words are found however they are run together. */
import type { SpanOf } from "@flakjacket/core";
import { gravePlaces } from "./grave.ts";
import { type NameWord, wordsInName } from "./names/index.ts";
import { DOUBT, type Findings, SURE } from "./signals.ts";
import { matchesIn } from "./words/match.ts";
import { wordLists } from "./words/word-list.ts";

/** Grave words long enough to be looked for inside a name that is not cut into words. */
const SHORTEST_INSIDE = 5;
const inside = wordLists
  .filter(({ section, sure }) => sure && (section === "hate" || section === "threat"))
  .map((entry) => ({ entry, joined: entry.words.join("") }))
  .filter(({ joined }) => joined.length >= SHORTEST_INSIDE);
/** Words of letters and digits only. */
const anyInside = new RegExp(inside.map(({ joined }) => joined).join("|"));

const NONE: readonly string[] = [];
/** Longer names are no names; the rest of them is not looked at. */
const MOST_UNITS = 400;

/** The same handles and tags come again and again: how they are cut is kept for a while. */
const KEPT = 4096;
const cuts = new Map<string, readonly NameWord[]>();

function wordsOf(name: string): readonly NameWord[] {
  const known = cuts.get(name);
  if (known) return known;
  if (cuts.size >= KEPT) cuts.clear();
  const words = wordsInName(name);
  cuts.set(name, words);
  return words;
}

/**
 * Adds what the lists know.
 *
 * @param from where the name begins in the text that `of` names
 * @returns the name's words
 */
export function addGraveName(name: string, of: SpanOf, from: number, findings: Findings): readonly NameWord[] {
  const found = wordsOf(name.slice(0, MOST_UNITS));
  const words = found.map(({ text, start, end }) => ({ text, start: from + start, end: from + end, readings: NONE }));
  const matches = matchesIn(words);
  if (matches.length > 0) {
    for (const { kind, sure, place, evidence } of gravePlaces(
      { words, joined: [] },
      { of, matches, language: undefined, identities: false },
    ))
      findings.add(kind, sure ? SURE : DOUBT, place, evidence);
  } else addInside(name, of, from, findings);
  return found;
}

/** Words run together prove little, so they only raise doubt. */
function addInside(name: string, of: SpanOf, from: number, findings: Findings): void {
  const letters = name
    .slice(0, MOST_UNITS)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
  if (letters.length < SHORTEST_INSIDE || !anyInside.test(letters)) return;
  for (const { entry, joined } of inside) {
    if (!letters.includes(joined)) continue;
    const kind = entry.section === "hate" ? "hate" : "threat";
    findings.add(kind, DOUBT, { of, start: from, end: from + name.length }, `words/${entry.list}#${entry.line}`);
  }
}
