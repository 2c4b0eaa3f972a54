import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atlasIndexOf, atlasLength } from "./atlas.ts";
import { bagFrom, distinctLetters, emptyBag, packBag, unpackBag } from "./letter-bag.ts";

const anyCounts = fc.array(fc.nat(70_000), { maxLength: atlasLength });

describe("a letter bag", () => {
  it("counts small and capital letters as one, with accents of their own, and knows no digit and no Han", () => {
    expect(atlasIndexOf(0x41)).toBe(atlasIndexOf(0x61));
    expect(atlasIndexOf(0xc9)).toBe(atlasIndexOf(0xe9));
    expect(atlasIndexOf(0x416)).toBe(atlasIndexOf(0x436));
    for (const codePoint of [0x38, 0x20, 0x4e2d, 0x1f600, 0xd800, -1]) expect(atlasIndexOf(codePoint)).toBeUndefined();
  });
  it("is empty with no distinct letter", () => {
    expect(distinctLetters(emptyBag())).toBe(0);
    expect(packBag(emptyBag()).length).toBe(0);
  });
  it("comes back whole from its bytes", () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const bag = bagFrom(counts);
        expect(unpackBag(packBag(bag))).toEqual(bag);
      }),
    );
  });
  it("says what is wrong with a count", () => {
    expect(() => bagFrom([1, -2])).toThrow("A whole count from 0 was expected at 1, got -2.");
    expect(() => bagFrom([0.5])).toThrow(RangeError);
    expect(() => bagFrom(new Uint16Array(atlasLength + 1))).toThrow(RangeError);
  });
  it("is not read from bytes that are cut or out of order", () => {
    const bytes = packBag(bagFrom([1, 2, 3]));
    expect(unpackBag(bytes.subarray(1))).toBeUndefined();
    expect(unpackBag(new Uint8Array([...bytes.subarray(6), ...bytes.subarray(0, 6)]))).toBeUndefined();
  });
});

describe("promise 2: the maker's input", () => {
  it("has no type that a text fits into", () => {
    // @ts-expect-error a text is not counts
    expect(() => bagFrom("a text")).toThrow(RangeError);
    // @ts-expect-error a text is not a letter
    expect(atlasIndexOf("a")).toBeUndefined();
  });
});
