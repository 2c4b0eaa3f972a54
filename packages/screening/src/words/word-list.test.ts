import { describe, expect, it } from "vitest";
import { readList, wordLists } from "./word-list.ts";

describe("a reviewed word list", () => {
  it("is read with its sections, strengths, open ends and veiled lines", () => {
    const [one, two, three] = readList("en", "\n[grief]\n! far away\n?= cold-*\n[hate]\n! ~nop");
    expect(one).toEqual({ list: "en", line: 2, section: "grief", sure: true, ownLanguageOnly: false, open: false, words: ["far", "away"] });
    expect(two).toMatchObject({ line: 3, sure: false, ownLanguageOnly: true, open: true });
    expect(three).toMatchObject({ section: "hate", words: ["abc"] });
  });
  it("says which line it cannot read", () => {
    expect(() => readList("fr", "[grief]\nfar away")).toThrow('words/fr#1: "[section]", "! phrase" or "? phrase" was expected.');
    expect(() => readList("fr", "! far")).toThrow(SyntaxError);
    expect(() => readList("fr", "[nothing]\n! far")).toThrow(SyntaxError);
  });
  it("ships as plain small letters without accents, each entry once in its section", () => {
    const keys = wordLists.map(({ list, section, words, open }) => `${list} ${section} ${words.join(" ")}${open ? "*" : ""}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index).length).toBe(0);
    expect(wordLists.flatMap(({ words }) => words).filter((word) => !/^[a-z0-9]+$/.test(word)).length).toBe(0);
  });
});
