import { describe, expect, it } from "vitest";
import { LanguageDetector } from "../../../../packages/screening/src/languages/detector.ts";
import { decodeLanguages, encodeLanguages, OTHER, TOLD } from "../../../../packages/screening/src/languages/index.ts";
import { type Lessons, learnLanguages } from "./learn.ts";
import { sideOf } from "./split.ts";
import { drawWord } from "./word-list.ts";

/** Four words a language, made of letters that no other language has at those places. */
const words = new Map(
  [...TOLD, OTHER].map((language, at) => {
    const letter = String.fromCharCode(97 + at);
    return [language, [{ words: ["ba", "ko", "mi", "tu"].map((end) => letter + end + letter), sums: Float64Array.of(0.4, 0.7, 0.9, 1) }]];
  }),
);
const lessons: Lessons = { posts: new Map([["en", ["aba aboa abba"]]]), help: new Map(), words };

describe("learning the languages", () => {
  it("gives the same bytes for the same texts", () => {
    const [once, again, longer] = [2000, 2000, 2400].map((count) => Buffer.from(encodeLanguages(learnLanguages(lessons, count))));
    expect(again?.equals(once as Buffer)).toBe(true);
    expect(longer?.equals(once as Buffer)).toBe(false);
  });

  it("tells what it learned", () => {
    const detector = new LanguageDetector(decodeLanguages(encodeLanguages(learnLanguages(lessons, 4000))));
    expect(detector.languageOf("bbab bkob bmib btub", TOLD)).toMatchObject({ language: "fr" });
    expect(detector.languageOf("cbac ckoc cmic ctuc", TOLD)).toMatchObject({ language: "de" });
  });
});

describe("the sides of the texts", () => {
  const texts = Array.from({ length: 5000 }, (_, at) => `the ${at}th text`);

  it("are a tenth each for tuning and testing, and always the same", () => {
    const count = (side: string) => texts.filter((text) => sideOf(text) === side).length;
    expect(count("test")).toBeGreaterThan(400);
    expect(count("tune")).toBeGreaterThan(400);
    expect(count("train")).toBeGreaterThan(3800);
  });

  it("are one for texts that differ in case, signs, handles or links", () => {
    for (const text of texts.slice(0, 200)) expect(sideOf(`@someone ${text.toUpperCase()}!! https://example.com/a?b`)).toBe(sideOf(text));
  });
});

it("a word is drawn as often as it is written", () => {
  const list = { words: ["often", "rarely"], sums: Float64Array.of(0.9, 1) };
  expect([0, 0.5, 0.9, 0.91, 0.999].map((at) => drawWord(list, () => at))).toEqual(["often", "often", "often", "rarely", "rarely"]);
});
