import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { letterCounts } from "./letters.ts";

const counted = (text: string): Record<string, number> => Object.fromEntries(letterCounts(text));

describe("counting letters", () => {
  it("folds case, accents and compatibility forms", () => {
    expect(counted("Été ÉTÉ ｅ 𝓮 ﬁ")).toEqual({ e: 6, t: 2, f: 1, i: 1 });
  });
  it("leaves out addresses, handles, tags, digits, emoji and Han", () => {
    expect(counted("ab https://example.com/cd @me.example #tag 1488 😀 漢字 www.example.org")).toEqual({ a: 1, b: 1 });
  });
  it("is empty for nothing to count", () => {
    for (const text of ["", " ", "!?", "\ud800", "́́"]) expect(letterCounts(text).size).toBe(0);
  });
  it("keeps other scripts", () => {
    expect(counted("Жаль")).toEqual({ ж: 1, а: 1, л: 1, ь: 1 });
  });
});

describe("promise 2: letter counts", () => {
  it("hold single letters, so that no word stays together", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => [...letterCounts(text).keys()].every((key) => [...key].length === 1)));
  });
});
