import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findWord } from "./find-word.ts";
import { FIRST_SEED, murmur } from "./murmur.ts";

const encoder = new TextEncoder();
const vocabulary = ["a", "of", "the", "tram", "green", "garden", "evening", "mountain", "something"].map((word) => ({
  length: word.length,
  bytes: encoder.encode(word),
}));
const decoder = new TextDecoder();
const found = (hash: number, before: string, after: string): readonly string[] =>
  [...findWord(hash, [...encoder.encode(before)], [...encoder.encode(after)], vocabulary)].map((word) => decoder.decode(word));
const hashOf = (text: string): number => {
  const bytes = encoder.encode(text);
  return murmur(bytes, 0, bytes.length, FIRST_SEED);
};

describe("the word that gives a hash", () => {
  it("is found between whatever stands before and behind it", () => {
    const around = fc.string({ unit: "grapheme", maxLength: 30 });
    fc.assert(
      fc.property(around, around, fc.constantFrom(...vocabulary), (before, after, { bytes }) => {
        const word = decoder.decode(bytes);
        expect(found(hashOf(`${before}${word}${after}`), before, after)).toContain(word);
      }),
    );
  });

  it("is none where another one stood", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (before) => {
        expect(found(hashOf(`${before} zebra end`), `${before} `, " end")).toEqual([]);
      }),
    );
  });
});
