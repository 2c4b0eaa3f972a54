import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pausesOf, windows } from "./windows.ts";

const pieces = ["▁a", "b", ".", "…»", "▁"];
const pauses = pausesOf(pieces);
/** Ids as the letters of a word: `a` begins a word, `b` goes on, `.` ends a sentence. */
const read = (text: string) => Int32Array.from(text, (letter) => "ab.".indexOf(letter));
const cut = (text: string, most: number) => windows(read(text), most, pauses).map((part) => Array.from(part, (id) => "ab."[id]).join(""));

describe("the windows of a long text", () => {
  it("are one for a text that fits, and none for no text", () => {
    expect(cut("aba.", 4)).toEqual(["aba."]);
    expect(cut("", 4)).toEqual([]);
  });

  it("end with a sentence where one ends in their second half", () => {
    expect(cut("aa.ab.abab", 8)).toEqual(["aa.ab.", "abab"]);
    expect(cut("a.aaaaaaaaa", 8)).toEqual(["a.aaaaaa", "aaa"]);
  });

  it("else end before a word", () => {
    expect(cut("abbbabbbbbb", 6)).toEqual(["abbb", "abbbbb", "b"]);
  });

  it("else end at their longest", () => {
    expect(cut("abbbbbbbbb", 4)).toEqual(["abbb", "bbbb", "bb"]);
  });

  it("know the ends of sentences by their last sign, in quotes too, and words by their space", () => {
    expect(Array.from(pauses.ends)).toEqual([0, 0, 1, 1, 0]);
    expect(Array.from(pauses.begins)).toEqual([1, 0, 0, 0, 1]);
    expect(Array.from(pausesOf(["?!", "。", "۔", "...", "3.5", ".a", '!"']).ends)).toEqual([1, 1, 1, 1, 0, 0, 1]);
  });

  it("hold every id once, in order, and none is empty or too long", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "b", "."), maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 20 }), (text, most) => {
        const parts = cut(text, most);
        expect(parts.join("")).toBe(text);
        expect(parts.every((part) => part.length >= 1 && part.length <= most)).toBe(true);
      }),
    );
  });
});
