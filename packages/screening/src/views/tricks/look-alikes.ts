/** Cyrillic, Greek and Armenian letters in words that are otherwise Latin. Words of one script in a text of it stay. */
import { asLatin, hasForeign } from "../../look-alikes.ts";
import type { Survey } from "../survey.ts";
import { type Draft, type Mapped, Writer } from "../view.ts";

const WORD = /[\p{L}\p{N}]+/gu;

/** A text of Latin words in which some letters look like Latin ones; undefined when there are none. */
export function withLatinLetters(source: Mapped, seen: Survey): Draft | undefined {
  const foreign = [...source.text.matchAll(WORD)].filter((match) => hasForeign(match[0]));
  const mixed = foreign.filter((match) => /[a-z]/.test(match[0])).length;
  const isLatin = seen.foreign * 4 < seen.latin || mixed * 2 > foreign.length;
  const writer = new Writer();
  let [done, found] = [0, 0];
  for (const match of foreign) {
    const word = match[0];
    if (!isLatin && !/[a-z]/.test(word)) continue;
    const latin = asLatin(word);
    if (latin === undefined || latin.length !== word.length) continue;
    writer.copy(source, done, match.index);
    for (let at = 0; at < word.length; at++) writer.put(latin.charAt(at), source, match.index + at, match.index + at + 1);
    done = match.index + word.length;
    found++;
  }
  if (found === 0) return undefined;
  writer.copy(source, done, source.text.length);
  return { mapped: writer.done(), trick: true, settled: true };
}
