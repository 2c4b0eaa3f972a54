import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../fold.ts";
import { matchBank } from "./match-bank.ts";
import { shingles } from "./shingles.ts";
import { everyday, knownWork, madeUp, workWords } from "./testing/stand-in.ts";

const known = knownWork([...workWords, ...everyday.split(" ")]);
const at = fc.integer({ min: 0, max: workWords.length - 40 });
const quote = (from: number, length: number): readonly string[] => workWords.slice(from, from + length);
/** Words that the work does not have. */
const other = (seed: number): string => madeUp(8000 + (seed % 900));
const matchesOf = (post: string, before?: string) => matchBank(known, post, before).matches;

describe("a quotation of a known work", () => {
  it("is found with its place and its span, whatever surrounds it", () => {
    const around = fc.string({ unit: fc.constantFrom("x", "Ж", "é", "9", " ", "\n", "!", "…", "👋", "\u0301"), maxLength: 60 });
    fc.assert(
      fc.property(at, around, around, fc.boolean(), (from, before, after, shouting) => {
        const said = quote(from, 8).join(", ");
        const post = `${before} ${shouting ? said.toUpperCase() : said} ${after}`;
        const [match] = matchesOf(post);
        expect(match).toMatchObject({
          work: "A stand-in",
          from,
          to: from + 8,
          words: 8,
          spans: [{ start: before.length + 1, end: before.length + 1 + said.length }],
        });
        expect(match?.coverage).toBeCloseTo(8 / shingles(post).wordCount);
      }),
    );
  });

  it("is found with a word changed, dropped or put in, in spans that leave it out", () => {
    fc.assert(
      fc.property(at, fc.integer({ min: 4, max: 7 }), fc.constantFrom("changed", "dropped", "put in"), (from, where, how) => {
        const words = [...quote(from, 12)];
        if (how === "changed") words.splice(where, 1, "zzz");
        if (how === "dropped") words.splice(where, 1);
        if (how === "put in") words.splice(where, 0, "zzz");
        const post = words.join(" ");
        const [match] = matchesOf(post);
        expect([match?.from, match?.to]).toEqual([from, from + 12]);
        expect(match?.spans.map(({ start, end }) => post.slice(start, end)).join(" ")).toBe(
          words.filter((word) => word !== "zzz").join(" "),
        );
      }),
    );
  });

  it("is found in a text whose tricks are undone, at its place in the original", () => {
    const said = quote(800, 8).join(" ");
    const post = `👋 ${[...said].map((sign) => (/[a-z]/.test(sign) ? String.fromCodePoint(0x1d41a + sign.charCodeAt(0) - 97) : sign)).join("\u200b")}!`;
    const [match] = matchBank(known, fold(post)).matches;
    expect(match).toMatchObject({ from: 800, to: 808 });
    expect(match?.spans).toEqual([{ start: 3, end: post.length - 1 }]);
  });

  it("is found in pieces", () => {
    const post = [...quote(104, 4), ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(other), ...quote(136, 4)].join(" ");
    expect(matchesOf(quote(104, 4).join(" "))).toEqual([]);
    expect(matchesOf(post).map(({ from, to }) => [from, to])).toEqual(
      expect.arrayContaining([
        [104, 108],
        [136, 140],
      ]),
    );
  });

  it("that goes on from the post before is seen where both meet, and only in its own part", () => {
    const [first, second] = [quote(400, 4).join(" "), quote(404, 5).join(" ")];
    const { trace } = matchBank(known, second, `so ${first}`);
    expect(trace.ranges[0]).toMatchObject({ from: 402, to: 409, said: { from: -2, to: 5 } });
    for (const { spans } of matchesOf(second, first)) expect(spans).toEqual([{ start: 0, end: second.length }]);
    expect(matchBank(known, second, "").trace).toEqual(matchBank(known, second).trace);
  });
});

describe("what is no quotation", () => {
  it("is an everyday phrase, long as it may be", () => {
    expect(matchesOf(everyday)).toEqual([]);
  });

  it("is three words that agree; they leave a trace without a word in it", () => {
    const said = quote(1200, 3).join(" ");
    const { matches, trace } = matchBank(known, said);
    expect(matches).toEqual([]);
    expect(trace.ranges).toMatchObject([{ from: 1200, to: 1203, words: 3, said: { from: 0, to: 3 } }]);
    expect(JSON.stringify(trace)).not.toContain(quote(1200, 1)[0]);
  });

  it("is any text of other words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
        expect(matchBank(known, text)).toEqual({ matches: [], trace: { work: "A stand-in", workWords: known.bank.wordCount, ranges: [] } });
      }),
    );
  });
});

describe("matching", () => {
  it("takes time in proportion to the text, however often a work and a post repeat themselves", () => {
    const endless = knownWork([...Array.from({ length: 30_000 }, (_, index) => (index % 2 ? "na" : "ba")), ...workWords]);
    const timeOf = (repeats: number, word: string): number => {
      const post = word.repeat(repeats);
      const times = [1, 2].map(() => {
        const start = performance.now();
        matchBank(endless, post);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    for (const word of ["na ba ", `${quote(0, 9).join(" ")} `, "a\u0301", "((((", "\ud800", "½"]) {
      const [short, long] = [timeOf(1000, word), timeOf(8000, word)];
      expect(long, JSON.stringify(word)).toBeLessThan(8 * 4 * Math.max(short, 1));
    }
  });
});
