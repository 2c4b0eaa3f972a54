import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../fold.ts";
import { firstHash, type Shingles, secondHash, shingleCount, shingleSpan, shingles } from "./shingles.ts";

const wordsOf = (cut: Shingles): readonly string[] =>
  Array.from({ length: cut.wordCount }, (_, word) => new TextDecoder().decode(cut.bytes.subarray(cut.from[word], cut.to[word])));

/** The definition, word for word. */
const defined = (text: string): readonly string[] =>
  text
    .toWellFormed()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['\u2019\u2018\u02bc`]/g, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({
    unit: fc.constantFrom("a", "B", "Σ", "ς", "'", "’", " ", ".", "é", "e\u0301", "ﬁ", "½", "İ", "𝚺", "３", "_", "ʼ", "\u200b", "ﷺ"),
  }),
);

describe("the shingles of a text", () => {
  it("are what the bank's format says", () => {
    const cut = shingles("Don't stop: l'été, naïve ﬁsh — 3 PM_x");
    expect(wordsOf(cut).join(" ")).toBe("dont stop lete naive fish 3 pm x");
    const fox = shingles("The quick brown");
    expect([firstHash(fox, 0) >>> 0, secondHash(fox, 0) >>> 0]).toEqual([0xb80b8cd2, 0xdebe6fe1]);
  });

  it("have the words of the definition, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => void expect(wordsOf(shingles(text))).toEqual(defined(text))),
      { numRuns: 500 },
    );
  });

  it("are two fewer than the words, and none for fewer than three", () => {
    expect(["", "one", "one two", "one two three", "a b c d"].map((text) => shingleCount(shingles(text)))).toEqual([0, 0, 0, 1, 2]);
    expect(() => shingleSpan(shingles("one two"), 0)).toThrow(RangeError);
  });

  it("point to where their words stand in the original", () => {
    const text = "so “L’ÉTÉ” e\u0301tait là";
    const { start, end } = shingleSpan(shingles(text), 1);
    expect(text.slice(start, end)).toBe("L’ÉTÉ” e\u0301tait là");
    fc.assert(
      fc.property(anyText, (given) => {
        const cut = shingles(given);
        for (let word = 0; word < cut.wordCount; word++) {
          expect(cut.starts[word]).toBeLessThan(cut.ends[word] as number);
          expect(cut.starts[word]).toBeGreaterThanOrEqual(word === 0 ? 0 : (cut.starts[word - 1] as number));
          expect(cut.ends[word]).toBeLessThanOrEqual(given.length);
        }
      }),
    );
  });

  it("of a view are those of what it says, at the places of the original", () => {
    const text = "the q\u200bu\u200bi\u200bc\u200bk 𝓫𝓻𝓸𝔀𝓷 fox";
    const cut = shingles(fold(text));
    expect([firstHash(cut, 0) >>> 0, secondHash(cut, 0) >>> 0]).toEqual([0xb80b8cd2, 0xdebe6fe1]);
    const { start, end } = shingleSpan(cut, 0);
    expect(text.slice(start, end)).toBe("the q\u200bu\u200bi\u200bc\u200bk 𝓫𝓻𝓸𝔀𝓷");
  });
});
