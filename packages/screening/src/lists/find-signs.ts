/** Finds the signs of the reviewed list in a text. */
import { type Shingles, shingles, type TextView } from "../bank/shingles.ts";
import { fold } from "../fold.ts";
import { type Code, codesIn, isCounting } from "./codes.ts";
import { echoesIn } from "./echo.ts";
import { type Phrase, phrasesIn } from "./phrases.ts";
import type { Sign, SignEntry, SignStrength } from "./sign.ts";

/** So near, in units of folded text, a number and a sign are beside each other: no word between. */
const BESIDE_UNITS = 4;
const MOST_SIGNS = 50;
/** A sign before it is known whether another one stands by. */
type Found = { readonly entry: SignEntry; readonly from: number; readonly to: number; readonly strength: SignStrength | "none" };
type Shown = Found & { readonly strength: SignStrength };

/**
 * The signs in a text, in their order, and the slogans in its views that the text as it stands does not show. At most fifty.
 * Pure and total; linear in the lengths.
 *
 * @param views of the same text, if its tricks were undone
 * @param folded the text folded, if that is at hand
 */
export function signsIn(text: string, views: readonly TextView[] = [], folded: TextView = fold(text)): readonly Sign[] {
  const here = inFolded(folded, text);
  const shown = here.map(({ entry, from, to, strength }) => signOf(entry, strength, placeOf(folded, from, to)));
  for (const sign of views.flatMap(inView)) if (shown.length < MOST_SIGNS && !shown.some((other) => isOver(sign, other))) shown.push(sign);
  const signs = withContext(shown);
  return signs.toSorted((a, b) => a.span.start - b.span.start || a.entry - b.entry);
}

function inFolded(folded: TextView, text: string): readonly Shown[] {
  const cut = shingles(folded.text);
  const original = (from: number, to: number): string => text.slice(folded.starts[from] ?? 0, folded.ends[to - 1] ?? 0);
  const signs = [
    ...phrasesIn(cut).map((phrase) => ofPhrase(phrase, cut)),
    ...echoesIn(folded.text, original).map(({ entry, from, to }): Found => ({ entry, from, to, strength: "alone" })),
  ];
  const numbers = codesIn(folded.text);
  if (signs.length + numbers.length === 0) return [];
  const surroundings = new Surroundings(folded.text, signs);
  const codes = numbers.flatMap((code) => ofCode(code, folded.text, surroundings));
  return [...signs, ...codes].filter((found): found is Shown => found.strength !== "none").slice(0, MOST_SIGNS);
}

function ofPhrase({ entry, from, to }: Phrase, cut: Shingles): Found {
  const strength = entry.rule === "firm" ? "alone" : entry.rule === "context" ? "context" : "none";
  return { entry, from: cut.starts[from] as number, to: cut.ends[to - 1] as number, strength };
}

/** What a number says where it stands; nothing for an ordinary number. */
function ofCode(code: Code, text: string, surroundings: Surroundings): readonly Shown[] {
  const { entries, from, to, spaced } = code;
  const [entry] = entries;
  if (!entry || surroundings.isWithin(from)) return [];
  if (surroundings.isBeside(from, to)) return [{ entry, from, to, strength: "alone" }];
  if (entry.rule === "firm" && !spaced && !isCounting(text, code)) return [{ entry, from, to, strength: "alone" }];
  return entry.rule !== "near" && surroundings.isWhole(from, to) ? [{ entry, from, to, strength: "context" }] : [];
}

/** What is around a place of a text, asked as often as one likes. */
class Surroundings {
  readonly #marks: Uint8Array;
  readonly #first: number;
  readonly #last: number;

  constructor(text: string, signs: readonly Found[]) {
    this.#marks = new Uint8Array(text.length + 1);
    for (const { from, to } of signs) this.#marks.fill(NEAR, Math.max(0, from - BESIDE_UNITS), to + BESIDE_UNITS);
    for (const { from, to, strength } of signs) if (strength !== "none") this.#marks.fill(WITHIN, from, to);
    this.#first = text.search(SAYING);
    this.#last = this.#first < 0 ? -1 : lastSaying(text);
  }

  /** Whether a sign or a word that makes codes of numbers is near. */
  isBeside(from: number, to: number): boolean {
    return this.#marks[from] !== 0 || this.#marks[to - 1] !== 0;
  }

  isWithin(at: number): boolean {
    return this.#marks[at] === WITHIN;
  }

  /** Whether a text says nothing but what stands at a place. */
  isWhole(from: number, to: number): boolean {
    return this.#first >= from && this.#last < to;
  }
}

const [NEAR, WITHIN] = [1, 2];
const SAYING = /[\p{L}\p{N}]/u;

function lastSaying(text: string): number {
  let at = text.length - 1;
  while (!SAYING.test(text.charAt(at)) && at > 0) at--;
  return at;
}

/** Slogans only: a number in a view is a letter elsewhere. */
function inView(view: TextView): readonly Sign[] {
  const cut = shingles(view);
  return phrasesIn(cut)
    .slice(0, MOST_SIGNS)
    .flatMap(({ entry, from, to }) => {
      if (entry.rule !== "firm" && entry.rule !== "context") return [];
      const places = Array.from({ length: to - from }, (_, word) => word + from);
      const start = Math.min(...places.map((word) => Math.min(cut.starts[word] as number, cut.ends[word] as number)));
      const end = Math.max(...places.map((word) => Math.max(cut.starts[word] as number, cut.ends[word] as number)));
      return [signOf(entry, entry.rule === "firm" ? "alone" : "context", { start, end })];
    });
}

/** Signs of two sorts in one text say together what neither says alone. Two words for one theory may be news about it. */
function withContext(signs: readonly Sign[]): readonly Sign[] {
  const isMany = new Set(signs.map(({ note }) => note)).size > 1 || signs.some(({ strength }) => strength === "alone");
  return isMany ? signs.map((sign) => ({ ...sign, strength: "alone" })) : signs;
}

function signOf({ kind, entry, note }: SignEntry, strength: SignStrength, span: Sign["span"]): Sign {
  return { kind, entry, note, strength, span };
}

function placeOf({ starts, ends }: TextView, from: number, to: number): Sign["span"] {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}

function isOver(one: Sign, other: Sign): boolean {
  return one.span.start < other.span.end && other.span.start < one.span.end;
}
