/** Words written together: `#IHateMondays`, `thetrainislate`. */
import type { Lexicon } from "../lexicon.ts";
import { segment, wordsOf } from "../segment.ts";
import { type Draft, type Mapped, Writer } from "../view.ts";

const TAG = /#([\p{L}\p{N}_]{2,100})/gu;
/** It may begin with short runs that signs part: `lol.thetrainislate`. */
const LONG = /(?<![@#/.\w'])(?:[a-z]{1,7}[.,;:!?'-]{1,3}){0,3}[a-z]{8,}(?:[^a-z\s][a-z]+)*/g;
const LONG_LETTERS = 12;
const KNOWN_SHARE = 0.85;
/** Above this surprise a letter the cuts are guesses. */
const MOST_BITS = 3.6;
/**
 * From when on a run of letters is a sentence and no compound, name or word that the list lacks: when it is most of its post
 * (longer than any word, or not), when it holds a word that the screen looks for, and else.
 */
const LONG_WHOLE = { words: 4, letters: 20, known: 0.4, bits: 4 };
const WHOLE = { words: 3, letters: 12, known: 0.6, bits: 3.7 };
const SOUGHT = { words: 3, letters: 8, known: 1, bits: 3.2 };
const PART = { words: 4, letters: 17, known: 1, bits: 2.55 };
/** Words so short stand in the middle of sentences, not of compounds. */
const SHORT = 3;

/** Tags as words: by their capitals and underscores, else by what makes words. Everybody writes tags: no trick. */
export function withTagsCut(source: Mapped, original: string, lexicon: Lexicon): Draft | undefined {
  const writer = new Writer();
  let [done, cutTags] = [0, 0];
  for (const match of source.text.matchAll(TAG)) {
    const from = match.index + 1;
    const ends =
      byCase(source, original, from, match.index + match[0].length) ?? byWords(source.text, from, match.index + match[0].length, lexicon);
    if (ends.length < 2) continue;
    writer.copy(source, done, match.index);
    for (const [index, end] of ends.entries()) {
      const start = ends[index - 1] ?? from;
      if (index > 0) writer.put(" ", source, start - 1, start + 1);
      for (let at = start; at < end; at++) if (source.text.charAt(at) !== "_") writer.copy(source, at, at + 1);
    }
    done = match.index + match[0].length;
    cutTags++;
  }
  if (cutTags === 0) return undefined;
  writer.copy(source, done, source.text.length);
  return { mapped: writer.done(), trick: false, settled: true };
}

/** Ends of the words by capitals, digits and underscores; undefined when case tells nothing. */
function byCase(source: Mapped, original: string, from: number, to: number): readonly number[] | undefined {
  const ends: number[] = [];
  const kind = (at: number): Kind => (at < to ? kindAt(source, original, at) : "end");
  let [a, b] = [kind(from), kind(from + 1)];
  for (let at = from + 1; at < to; at++) {
    const c = kind(at + 1);
    const turns = (a === "small" && b === "capital") || (a === "capital" && b === "capital" && c === "small");
    if (turns || a === "part" || (a !== "digit" && b === "digit") || (a === "digit" && b !== "digit")) ends.push(at);
    [a, b] = [b, c];
  }
  return ends.length > 0 ? [...ends, to] : undefined;
}

type Kind = "small" | "capital" | "digit" | "part" | "end";

function kindAt(source: Mapped, original: string, at: number): Kind {
  const code = original.charCodeAt(source.starts[at] ?? 0);
  if (code >= 97 && code <= 122) return "small";
  if (code >= 65 && code <= 90) return "capital";
  const sign = String.fromCharCode(code);
  if (sign === "_") return "part";
  if (/\p{N}/u.test(sign)) return "digit";
  return sign !== sign.toLowerCase() ? "capital" : "small";
}

function byWords(text: string, from: number, to: number, lexicon: Lexicon): readonly number[] {
  const letters = text.slice(from, to);
  if (!/^[a-z]{6,}$/.test(letters) || lexicon.bitsOf(letters) > 0) return [];
  const { cuts, known, bits } = segment(letters, lexicon);
  return known >= letters.length * KNOWN_SHARE && bits <= MOST_BITS ? cuts.map((cut) => from + cut) : [];
}

/** Long runs of letters as words, where they are a sentence rather than a compound. `latin` letters are in the whole post. */
export function segmented(source: Mapped, latin: number, lexicon: Lexicon): Draft | undefined {
  const { text } = source;
  const writer = new Writer();
  let [done, found, tricks] = [0, 0, 0];
  for (const match of text.matchAll(LONG)) {
    if ((match[0].length < LONG_LETTERS && lexicon.brought.length === 0) || lexicon.bitsOf(match[0]) > 0) continue;
    const sentence = sentenceIn(text, match.index, match.index + match[0].length, latin, lexicon);
    if (!sentence) continue;
    const { ends } = sentence;
    // Names are written together too: on its own, such a run is no trick.
    if (sentence.demand !== PART) tricks++;
    writer.copy(source, done, match.index);
    for (const [index, end] of ends.entries()) {
      const start = ends[index - 1] ?? match.index;
      if (index > 0) writer.put(" ", source, start - 1, start + 1);
      writer.copy(source, start, end);
    }
    done = match.index + match[0].length;
    found++;
  }
  if (found === 0) return undefined;
  writer.copy(source, done, text.length);
  return { mapped: writer.done(), trick: tricks > 0, settled: true };
}

type Sentence = { readonly ends: readonly number[]; readonly demand: typeof PART };

/** Ends of the words in a run that signs may part; undefined when it is no sentence. Apostrophes stay inside words. */
function sentenceIn(text: string, from: number, to: number, latin: number, lexicon: Lexicon): Sentence | undefined {
  const ends: number[] = [];
  let [letters, known, bits, short, sought] = [0, 0, 0, 0, 0];
  for (const match of text.slice(from, to).matchAll(/[a-z']+|[^a-z']/g)) {
    const part = match[0];
    const places = [...part.matchAll(/[a-z]/g)].map(({ index }) => from + match.index + index + 1);
    if (places.length === 0) {
      ends.push(from + match.index + part.length);
      continue;
    }
    const plain = part.replaceAll("'", "");
    const cut = segment(plain, lexicon);
    for (const word of wordsOf(plain, cut)) {
      if (word.length <= SHORT) short++;
      if (word.length > SHORT && lexicon.isBrought(word)) sought++;
    }
    for (const end of cut.cuts) ends.push(places[end - 1] ?? to);
    letters += plain.length;
    known += cut.known;
    bits += cut.bits * plain.length;
  }
  const whole = letters < LONG_WHOLE.letters ? WHOLE : LONG_WHOLE;
  const demand = letters * 2 > latin ? whole : sought > 0 ? SOUGHT : PART;
  const isSentence =
    ends.length >= demand.words && letters >= demand.letters && known >= letters * demand.known && bits <= letters * demand.bits;
  return isSentence && (short > 0 || sought > 0) ? { ends, demand } : undefined;
}
