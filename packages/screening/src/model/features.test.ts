import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Features, TOKEN_FIELDS } from "./features.ts";
import { type Reference, referenceFeatures } from "./testing/reference-features.ts";

const features = new Features();

function read(text: string): Reference {
  features.read(text);
  const { grams, gramCount, words, wordCount, tokens, tokenCount } = features;
  return {
    grams: [...grams.subarray(0, gramCount)],
    words: [...words.subarray(0, wordCount)],
    tokens: Array.from({ length: tokenCount }, (_, token) => ({
      start: tokens[token * TOKEN_FIELDS] as number,
      end: tokens[token * TOKEN_FIELDS + 1] as number,
    })),
  };
}

describe("the features of a text", () => {
  it.each([
    "my train is late again!!!",
    "sooooo tired of k*ll and kiiiill",
    "@rose.example-one.com hello @ you, a@b",
    "see http://example.org/a?b=c now",
    "naïve œuvre straße привет مرحبا नमस्ते 日本語",
    "😀😀😀 ❤ \ud83d x \udc00",
    "",
    "   ",
  ])("are those of the plain reference: %j", (text) => {
    expect(read(text)).toEqual(referenceFeatures(text));
  });

  it("are those of the plain reference, whatever the text", () => {
    const odd = fc.array(fc.constantFrom("a", "aa", "e", " ", "!", "@", "://", "*", ".", "😀", "\ud83d", "\udc00", "é", '"'), {
      maxLength: 40,
    });
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      odd.map((parts) => parts.join("")),
    );
    fc.assert(fc.property(texts, (text) => void expect(read(text)).toEqual(referenceFeatures(text))));
  });

  it("do not depend on the text read before", () => {
    const alone = read("a late train");
    read("word ".repeat(50_000));
    read("x".repeat(300_000));
    expect(read("a late train")).toEqual(alone);
  });

  it("are the same however often a letter is repeated, from two on", () => {
    expect(read("so niice").grams).toEqual(read("so niiiiiice").grams);
  });
});
