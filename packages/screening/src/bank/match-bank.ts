/** Finds a known work in a post: where, how much, how surely, and what is left to put together with other posts. */
import { combine, QUOTATION_BITS, unlikely } from "./combine.ts";
import { type KnownWork, type Reading, readingsOf } from "./reading.ts";
import { SHINGLE_WORDS, type Shingles, shingles, type TextSpan, type TextView } from "./shingles.ts";
import type { Trace } from "./trace.ts";

/** A quotation in a post. */
export type BankMatch = {
  readonly work: string;
  /** Words `from` to `to - 1` of the work. */
  readonly from: number;
  readonly to: number;
  /** How many words of the post agree, and what share of its words that is. */
  readonly words: number;
  readonly coverage: number;
  /** Bits of surprise of those words. */
  readonly bits: number;
  /** Where they stand, in UTF-16 units of the original post; neighbours in one span. */
  readonly spans: readonly TextSpan[];
};

/** `matches` is empty where one post alone is no quotation; `trace` may still hold what is one with others. */
export type BankFindings = { readonly matches: readonly BankMatch[]; readonly trace: Trace };

/** The words a post ends with, so that a phrase cut between it and the same author's next one is seen. Of a text: its end. */
export type PostEnd = string | TextView;

/**
 * Matches a post, or a view of one, against a work. Total; linear in the post's length; a few microseconds when nothing agrees.
 *
 * @param before the post that the same author wrote before, if a phrase may go on from it
 */
export function matchBank(known: KnownWork, post: string | TextView | Shingles, before?: PostEnd): BankFindings {
  const own = typeof post === "object" && "wordCount" in post ? post : shingles(post);
  const lead = before === undefined ? 0 : SHINGLE_WORDS - 1;
  const { cut, led } = lead === 0 ? { cut: own, led: 0 } : after(shingles(before as PostEnd), own);
  const { title } = known.bank.work;
  const readings = readingsOf(known, cut, led);
  const trace: Trace = { work: title, workWords: known.bank.wordCount, ranges: readings.map(({ range }) => range) };
  if (readings.length === 0) return { matches: [], trace };
  return { matches: quoted(readings, trace, own).map((reading) => matchOf(title, reading, own)), trace };
}

/** The readings that are quotations: each by itself, or together. None says words that a stronger one says. */
function quoted(readings: readonly Reading[], trace: Trace, own: Shingles): readonly Reading[] {
  const together = new Set(combine([trace])?.parts.map(({ range }) => range));
  const chosen: Reading[] = [];
  const taken = new Uint8Array(own.wordCount);
  for (const reading of readings) {
    const { range } = reading;
    if (!(unlikely(range) >= QUOTATION_BITS || together.has(range))) continue;
    const isTaken = taken.subarray(Math.max(0, range.said.from), range.said.to).some((each) => each === 1);
    if (isTaken) continue;
    taken.fill(1, Math.max(0, range.said.from), range.said.to);
    chosen.push(reading);
  }
  return chosen;
}

function matchOf(work: string, { range, covered }: Reading, own: Shingles): BankMatch {
  const here = covered.map(({ from, to }) => ({ from: Math.max(0, from), to })).filter(({ from, to }) => to > from);
  return {
    work,
    from: range.from,
    to: range.to,
    words: range.words,
    coverage: here.reduce((sum, { from, to }) => sum + to - from, 0) / own.wordCount,
    bits: range.bits,
    spans: here.map(({ from, to }) => ({ start: own.starts[from] as number, end: own.ends[to - 1] as number })),
  };
}

/** A post's words with the last two of the post before it in front. */
function after(before: Shingles, own: Shingles): { readonly cut: Shingles; readonly led: number } {
  const led = Math.min(SHINGLE_WORDS - 1, before.wordCount);
  if (led === 0) return { cut: own, led };
  const start = before.from[before.wordCount - led] as number;
  const end = (before.to[before.wordCount - 1] as number) + 1;
  const length = end - start;
  const used = own.wordCount === 0 ? 0 : (own.to[own.wordCount - 1] as number);
  const bytes = new Uint8Array(length + used + 1);
  bytes.set(before.bytes.subarray(start, end));
  bytes.set(own.bytes.subarray(0, used), length);
  const [from, to] = [new Int32Array(led + own.wordCount), new Int32Array(led + own.wordCount)];
  for (let word = 0; word < led; word++) {
    from[word] = (before.from[before.wordCount - led + word] as number) - start;
    to[word] = (before.to[before.wordCount - led + word] as number) - start;
  }
  for (let word = 0; word < own.wordCount; word++) {
    from[led + word] = (own.from[word] as number) + length;
    to[led + word] = (own.to[word] as number) + length;
  }
  return { cut: { wordCount: led + own.wordCount, bytes, from, to, starts: own.starts, ends: own.ends }, led };
}
