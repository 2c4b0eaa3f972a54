/** Positive evidence of ordinary negativity: a complaint about an everyday thing, in every clause that says anything. */
import type { Language } from "@flakjacket/core";
import type { Match } from "./words/match.ts";
import type { Section } from "./words/word-list.ts";
import type { Word } from "./words.ts";

export type Grumble =
  | { readonly kind: "grumble"; readonly probability: number; readonly matches: readonly Match[] }
  | { readonly kind: "positive"; readonly matches: readonly Match[] }
  | { readonly kind: "none" };

const CUES: ReadonlySet<Section> = new Set(["topic", "complaint", "grumble"]);
const SENTENCE_END = /[.!?…;\n]/;
const CLAUSE_END = /[.!?…;:,()\n]| [-–—] /;
/** A clause of so many words must hold a cue, and no stretch of so many words may be without one. */
const SAYS_SOMETHING = 5;
const STRETCH = 12;
const SAME_SENTENCE = 0.85;
const ACROSS_SENTENCES = 0.75;
/** Below what policy converts from: something in it was not understood. */
const PARTLY_UNDERSTOOD = 0.5;

/** What a text in a known language complains about. `original` gives the sentences. */
export function grumbleIn(words: readonly Word[], all: readonly Match[], original: string, language: Language): Grumble {
  const matches = all.filter(({ entry }) => entry.list === language);
  const cues = matches.filter(({ entry }) => CUES.has(entry.section));
  const has = (list: readonly Match[], section: Section): boolean => list.some(({ entry }) => entry.section === section);
  const complains = has(cues, "grumble") || (has(cues, "topic") && has(cues, "complaint"));
  if (!complains) {
    const positive = matches.filter(({ entry }) => entry.section === "positive");
    return positive.length > 0 && !has(cues, "complaint") ? { kind: "positive", matches: positive } : { kind: "none" };
  }
  const sentences = rangesOf(words, original, SENTENCE_END);
  const within = cuesByRange(cues);
  const clauses = rangesOf(words, original, CLAUSE_END);
  if (!clauses.every((clause) => isUnderstood(clause, within(clause)))) {
    return { kind: "grumble", probability: PARTLY_UNDERSTOOD, matches: cues };
  }
  const together = sentences.map(within).some((list) => has(list, "grumble") || (has(list, "topic") && has(list, "complaint")));
  return { kind: "grumble", probability: together ? SAME_SENTENCE : ACROSS_SENTENCES, matches: cues };
}

/** Gives the cues that begin in a range; cues are in the order of words. */
function cuesByRange(cues: readonly Match[]): (range: Range) => readonly Match[] {
  const byStart = new Map<number, Match[]>();
  for (const cue of cues) {
    const here = byStart.get(cue.from);
    if (here) here.push(cue);
    else byStart.set(cue.from, [cue]);
  }
  return ({ from, to }) => Array.from({ length: to - from }, (_, index) => byStart.get(from + index) ?? []).flat();
}

/** A range of words. */
type Range = { readonly from: number; readonly to: number };

function rangesOf(words: readonly Word[], original: string, end: RegExp): readonly Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (next && !end.test(original.slice(word.end, next.start))) continue;
    ranges.push({ from, to: index + 1 });
    from = index + 1;
  }
  return ranges;
}

function isUnderstood({ from, to }: Range, cues: readonly Match[]): boolean {
  if (to - from < SAYS_SOMETHING) return true;
  let reached = from;
  for (const cue of cues) {
    if (cue.from - reached >= STRETCH) return false;
    reached = Math.max(reached, cue.to);
  }
  return cues.length > 0 && to - reached < STRETCH;
}
