import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atlasIndexOf } from "../atlas.ts";
import type { Mark } from "../mark.ts";
import { baseOf, classOf } from "./look.ts";
import { seal } from "./seal.ts";
import { unluckyWords } from "./unlucky.ts";

const position = (letter: string): number => atlasIndexOf(letter.codePointAt(0) ?? 0) ?? 0;
const markOf = (letter: string, x: number, y: number, size = 20): Mark => ({
  glyph: { what: "letter", letter: position(letter), form: 0 },
  x,
  y,
  size,
  angle: 0,
  region: 0,
  ink: 0,
});
/** Marks of letters in a row, close enough to be read together. */
const row = (letters: string, step = 22): readonly Mark[] => [...letters].map((letter, index) => markOf(letter, index * step, 0));

/**
 * Whether a word can be read on a walk, found word by word and letter by letter: another way than the one under test.
 * Words of up to three letters are read exactly, longer ones by look-alikes.
 */
function canRead(word: string, marks: readonly Mark[]): boolean {
  const same = word.length <= 3 ? (letter: string) => letter : classOf;
  let ends: readonly (readonly number[])[] = [[]];
  for (const wanted of word) {
    ends = ends.flatMap((walk) =>
      [...marks.entries()].flatMap(([index, mark]) => {
        if (mark.glyph.what !== "letter" || same(baseOf(mark.glyph.letter)) !== same(wanted) || walk.includes(index)) return [];
        const last = marks[walk.at(-1) ?? -1];
        const near = !last || Math.hypot(last.x - mark.x, last.y - mark.y) <= 0.7 * (last.size + mark.size);
        return near ? [[...walk, index]] : [];
      }),
    );
    if (ends.length === 0) return false;
  }
  return true;
}

const anyMarks = fc.array(
  fc
    .tuple(fc.constantFrom(..."aehilnorstucdmpkgéи"), fc.nat(140), fc.nat(140), fc.integer({ min: 13, max: 40 }))
    .map((parts) => markOf(...parts)),
  { minLength: 10, maxLength: 40, size: "max" },
);

describe("promise 2: by bad luck", () => {
  it("no unlucky word is left on any walk over neighbouring letters", () => {
    let unlucky = 0;
    fc.assert(
      fc.property(anyMarks, (marks) => {
        unlucky += unluckyWords.some((word) => canRead(word, marks)) ? 1 : 0;
        const sealed = seal(marks);
        expect(unluckyWords.filter((word) => canRead(word, sealed)).length).toBe(0);
      }),
      { numRuns: 60 },
    );
    // Without the seal there would have been some: the check can see them.
    expect(unlucky).toBeGreaterThan(10);
  });
  it("each word is broken by one heart, forwards, backwards and in look-alikes", () => {
    for (const word of unluckyWords) {
      const backwards = [...word].toReversed().join("");
      for (const letters of [word, backwards, word.toUpperCase()]) {
        expect(seal(row(letters)).some(({ glyph }) => glyph.what === "heart")).toBe(true);
      }
    }
  });
  it("letters that stand apart, and happy words, stay as they are", () => {
    for (const marks of [row("balloon"), row("sunny"), row(unluckyWords[0] ?? "", 60)]) expect(seal(marks)).toEqual(marks);
  });
  it("the words are small letters, each once", () => {
    expect(unluckyWords.filter((word) => !/^[a-z]{3,8}$/.test(word)).length).toBe(0);
    expect(new Set(unluckyWords).size).toBe(unluckyWords.length);
  });
});
