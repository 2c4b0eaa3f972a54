/** Letters that stand one by one, `k i l l`, dotted, under each other; and words parted inside, `ha-te`. */
import { unleet } from "../../look-alikes.ts";
import type { Lexicon } from "../lexicon.ts";
import { segment } from "../segment.ts";
import { type Draft, type Mapped, Writer } from "../view.ts";

const LONE_IN_A_ROW = 4;
const LONGEST_GAP = 6;
const GAP = /[\s.,\-_*~·•‧∙・—–|/+=:;!?]/;
const PART = /[.\-_*~·•‧∙・—–]/;
const SIGN = /[a-z0-9@$!]/;
/** This share of the joined letters must be in known words. */
const KNOWN_SHARE = 0.6;

/** A part that is no word, and by how much the whole must be likelier than its parts one after the other, in bits: dots
 * and hyphens have their own work between words. */
const UNKNOWN_BITS = 20;
const CLEARLY_LESS = 2;
const HARDLY_MORE = -4;

/** Joins both. A lone hyphen is no trick: it is how words are compounded and cut at the end of a line. */
export function joined(source: Mapped, lexicon: Lexicon): Draft | undefined {
  const lone = joinLone(source, lexicon);
  const parted = joinParted(lone?.mapped ?? source, lexicon);
  if (!lone && !parted) return undefined;
  return { mapped: parted?.mapped ?? lone?.mapped ?? source, trick: lone !== undefined || parted?.trick === true, settled: true };
}

type Run = { readonly letters: readonly number[]; readonly gaps: readonly string[] };

function joinLone(source: Mapped, lexicon: Lexicon): Draft | undefined {
  const { text } = source;
  const writer = new Writer();
  let [done, found] = [0, 0];
  for (const run of loneRuns(text)) {
    const [first = 0, last = 0] = [run.letters[0], run.letters.at(-1)];
    const words = cutRun(text, run, lexicon);
    if (!words) continue;
    writer.copy(source, done, first);
    for (const [index, word] of words.entries()) {
      const before = words[index - 1]?.at(-1);
      if (before !== undefined) writer.put(" ", source, before + 1, word[0] ?? before + 2);
      for (const at of word) writer.put(unleet(text.charAt(at)), source, at, at + 1);
    }
    done = last + 1;
    found++;
  }
  if (found === 0) return undefined;
  writer.copy(source, done, text.length);
  return { mapped: writer.done(), trick: true, settled: true };
}

/** Runs of four or more lone signs, letters for the greater part. */
function loneRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  let letters: number[] = [];
  let gaps: string[] = [];
  const close = (): void => {
    // An `@` before a place is no letter.
    while (letters.length > 0 && !/[a-z]/.test(text.charAt(letters.at(-1) ?? 0))) letters.pop();
    gaps.length = Math.max(0, letters.length - 1);
    const plain = letters.filter((at) => /[a-z]/.test(text.charAt(at))).length;
    if (letters.length >= LONE_IN_A_ROW && plain * 2 > letters.length) runs.push({ letters, gaps });
    letters = [];
    gaps = [];
  };
  for (let at = 0; at < text.length; at++) {
    if (!SIGN.test(text.charAt(at))) continue;
    if (SIGN.test(text.charAt(at + 1)) || (at > 0 && SIGN.test(text.charAt(at - 1)))) {
      close();
      continue;
    }
    const last = letters.at(-1);
    const gap = last === undefined || at - last > LONGEST_GAP ? undefined : text.slice(last + 1, at);
    if (gap === undefined || ![...gap].every((sign) => GAP.test(sign))) close();
    else gaps.push(gap);
    letters.push(at);
  }
  close();
  return runs;
}

/** The run's letters by word: cut where a gap is longer than most, else by what makes words. Undefined when it makes none. */
function cutRun(text: string, { letters, gaps }: Run, lexicon: Lexicon): readonly (readonly number[])[] | undefined {
  const counts = Map.groupBy(gaps, (gap) => gap);
  const usual = [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? " ";
  const words: number[][] = [[]];
  for (const [index, at] of letters.entries()) {
    if (index > 0 && gaps[index - 1] !== usual) words.push([]);
    words.at(-1)?.push(at);
  }
  const cut = words.flatMap((word) => {
    const plain = unleet(word.map((at) => text.charAt(at)).join(""));
    if (word.length < 2 || lexicon.bitsOf(plain) > 0 || !/^[a-z]+$/.test(plain)) return [word];
    const { cuts } = segment(plain, lexicon);
    return cuts.map((end, index) => word.slice(cuts[index - 1] ?? 0, end));
  });
  const spelled = cut.map((word) => unleet(word.map((at) => text.charAt(at)).join("")));
  const known = spelled.filter((word) => word.length > 1 && lexicon.bitsOf(word) > 0);
  const share = known.join("").length / letters.length;
  return share >= KNOWN_SHARE && known.some((word) => word.length >= 3) ? cut : undefined;
}

/** Parts of two letters or more around one sign, where the parts are no words but the whole is one. */
function joinParted(source: Mapped, lexicon: Lexicon): Draft | undefined {
  const { text } = source;
  const writer = new Writer();
  let [done, hyphens, others] = [0, 0, 0];
  for (const match of text.matchAll(/(?<![a-z])[a-z]+(?:[.\-_*~·•‧∙・—–][a-z]+){1,12}/g)) {
    const parts = match[0].split(PART);
    const whole = parts.join("");
    const apart = parts.reduce((bits, part) => bits + (lexicon.bitsOf(part) || UNKNOWN_BITS), 0);
    const bits = lexicon.bitsOf(whole);
    if (
      whole.length < 4 ||
      bits === 0 ||
      bits + (/[.-]/.test(match[0]) ? CLEARLY_LESS : HARDLY_MORE) > apart ||
      text.charAt(match.index - 1) === "@"
    )
      continue;
    writer.copy(source, done, match.index);
    for (let at = match.index; at < match.index + match[0].length; at++) if (!PART.test(text.charAt(at))) writer.copy(source, at, at + 1);
    done = match.index + match[0].length;
    if (match[0].includes("-")) hyphens++;
    else others++;
  }
  if (hyphens + others === 0) return undefined;
  writer.copy(source, done, text.length);
  return { mapped: writer.done(), trick: others > 0 || hyphens > 2, settled: true };
}
