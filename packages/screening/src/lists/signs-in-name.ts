/** Finds the signs of the reviewed list in a handle or a name: `@sign_88`. A number alone may be a year of birth, and says nothing. */
import { shingles } from "../bank/shingles.ts";
import { fold } from "../fold.ts";
import { wordsInName } from "../names/index.ts";
import { phrasesIn } from "./phrases.ts";
import type { Sign, SignStrength } from "./sign.ts";
import { entriesOf } from "./sign-table.ts";

const NUMBER = /^\d{1,4}$/;

/**
 * The signs in a handle or a name. Pure and total; linear.
 *
 * @returns spans in UTF-16 units of the name
 */
export function signsInName(name: string): readonly Sign[] {
  const parts = wordsInName(name).map(({ text, start, end }) => ({ text: fold(text).text, start, end }));
  const cut = shingles(parts.map(({ text }) => text).join(" "));
  if (cut.wordCount !== parts.length) return [];
  const phrases = phrasesIn(cut);
  const placeOf = (from: number, to: number): Sign["span"] => ({ start: parts[from]?.start ?? 0, end: parts[to - 1]?.end ?? 0 });
  const signs: Sign[] = phrases.flatMap(({ entry: { kind, entry, note, rule }, from, to }) => {
    const strength: SignStrength | undefined = rule === "firm" ? "alone" : rule === "context" ? "context" : undefined;
    return strength ? [{ kind, entry, note, strength, span: placeOf(from, to) }] : [];
  });
  for (const [index, { text }] of parts.entries()) {
    if (!NUMBER.test(text)) continue;
    const [found] = entriesOf(text);
    if (!found) continue;
    const isBeside = phrases.some(({ from, to }) => from === index + 1 || to === index);
    if (found.rule === "firm" || isBeside) {
      signs.push({ kind: found.kind, entry: found.entry, note: found.note, strength: "alone", span: placeOf(index, index + 1) });
    }
  }
  return signs.toSorted((a, b) => a.span.start - b.span.start);
}
