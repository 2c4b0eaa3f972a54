import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atlasIndexOf, atlasLength } from "./atlas.ts";
import { paletteIds } from "./catalogue.ts";
import type { PictureInput } from "./draw-picture.ts";
import { drawPicture } from "./draw-picture.ts";
import type { LetterBag } from "./letter-bag.ts";
import { bagFrom, emptyBag } from "./letter-bag.ts";
import { seal } from "./lexicon/seal.ts";

const plain = { seed: 1, scene: "balloon", style: "confetti", palette: "day", size: 800 } as const;
const grumble = "the train is late again and it rains on a monday";

/** What a caller does with a text, here in its shortest form. */
function bagOf(text: string): LetterBag {
  const counts = new Uint16Array(atlasLength);
  for (const letter of text) {
    const position = atlasIndexOf(letter.codePointAt(0) ?? 0);
    if (position !== undefined) counts[position] = (counts[position] ?? 0) + 1;
  }
  return bagFrom(counts);
}

const lettersIn = (bag: LetterBag, seed = 1) =>
  drawPicture({ ...plain, bag, seed }).layout.flatMap(({ glyph }) => (glyph.what === "letter" ? [glyph.letter] : []));

const anyText = fc.oneof(
  fc.string({ minLength: 10, maxLength: 120, unit: fc.constantFrom(..."aeioulnrstdcmpéàœ жыд") }),
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.lorem({ maxCount: 20 }),
);
const shuffled = anyText.chain((text) => fc.tuple(fc.constant(text), fc.shuffledSubarray([...text], { minLength: [...text].length })));

describe("promise 2: the picture cannot carry the source", () => {
  it("draws the very same picture for a shuffled source", () => {
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 0, max: 0xffffffff }), ([text, mixed], seed) => {
        const [one, other] = [text, mixed.join("")].map((source) => drawPicture({ ...plain, seed, bag: bagOf(source) }));
        expect(other).toEqual(one);
      }),
      { numRuns: 12 },
    );
  });
  it("draws letters of the bag alone", () => {
    const bag = bagOf(grumble);
    expect(lettersIn(bag).every((letter) => (bag[letter] ?? 0) > 0)).toBe(true);
    expect(new Set(lettersIn(bag)).size).toBeGreaterThan(8);
  });
  it("draws hearts and stars only when there are fewer than eight distinct letters", () => {
    for (const text of ["", "lol", "aaaaaaa", "abcdefg", "1488 !!"]) expect(lettersIn(bagOf(text))).toEqual([]);
    expect(lettersIn(bagOf("abcdefgh"))).not.toEqual([]);
  });
  it("leaves no unlucky word to read among neighbouring letters", () => {
    for (const seed of [1, 2, 3]) {
      const { layout } = drawPicture({ ...plain, seed, bag: bagOf(`${grumble} what a hideous shirt`) });
      expect(seal(layout)).toEqual(layout);
    }
  });
  it("has no text, comment, title or metadata in its SVG", () => {
    expect(drawPicture({ ...plain, bag: bagOf(grumble) }).svg).not.toMatch(/<(text|title|desc|metadata|!)/);
  });
  it("takes nothing that a text fits into", () => {
    // @ts-expect-error the bag is not a text
    const bag: LetterBag = "a text";
    // @ts-expect-error nor are plain numbers one, which may be a text's code units in order
    const units: LetterBag = Uint16Array.from("a text", (letter) => letter.charCodeAt(0));
    // @ts-expect-error scenes are named one by one
    const scene: PictureInput["scene"] = String("a text");
    // @ts-expect-error palettes too
    const palette: PictureInput["palette"] = String("a text");
    // @ts-expect-error and styles
    const style: PictureInput["style"] = String("a text");
    expect([bag, units, scene, palette, style]).toHaveLength(5);
  });
});

describe("a picture", () => {
  it("is the same on every machine and every day", () => {
    const { layout } = drawPicture({ ...plain, bag: bagOf(grumble) });
    const digest = createHash("sha256").update(JSON.stringify(layout)).digest("hex");
    expect(digest).toMatchInlineSnapshot(`"5b9bb3fc02ddbe71f3350c62f0eeb77dbdbfae533238c50a5a4fcab0c9ea9167"`);
  });
  it("is another one for another seed", () => {
    const [one, other] = [1, 2].map((seed) => drawPicture({ ...plain, seed, bag: bagOf(grumble) }));
    expect(other?.layout).not.toEqual(one?.layout);
  });
  it("has the same layout in every palette", () => {
    const layouts = paletteIds("balloon").map((palette) => drawPicture({ ...plain, palette, bag: bagOf(grumble) }).layout);
    expect(new Set(layouts.map((layout) => JSON.stringify(layout))).size).toBe(1);
  });
  it("is refused with the field that is wrong", () => {
    const bag = emptyBag();
    expect(() => drawPicture({ ...plain, bag, size: -5 })).toThrow("A whole size from 16 to 2000 pixels was expected, got -5.");
    expect(() => drawPicture({ ...plain, bag, seed: 0.5 })).toThrow("A whole seed was expected, got 0.5.");
  });
  it("survives the heaviest bag", () => {
    expect(lettersIn(bagFrom(new Uint16Array(atlasLength).fill(0xffff))).length).toBeGreaterThan(100);
  });
});
