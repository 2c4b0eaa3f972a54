import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeFast } from "./fast-file.ts";
import { openFast } from "./fast-model.ts";
import { HEADS } from "./heads.ts";
import { referenceFeatures } from "./testing/reference-features.ts";
import { smallModel } from "./testing/small-model.ts";

const file = smallModel();
const model = openFast(encodeFast(file));

/** The sum as the file's comments say it, feature by feature. */
function plainLogits(text: string): number[] {
  const { grams, words } = referenceFeatures(text);
  const sum = (hashes: readonly number[], table: Int8Array, bits: number, head: number): number =>
    hashes.reduce((total, hash) => total + (table[(hash >>> (32 - bits)) * HEADS.length + head] as number), 0) /
    Math.sqrt(Math.max(1, hashes.length));
  return HEADS.map(
    (_, head) =>
      (file.biases[head] as number) +
      sum(grams, file.grams, file.gramBits, head) * (file.gramScales[head] as number) +
      sum(words, file.words, file.wordBits, head) * (file.wordScales[head] as number),
  );
}

describe("the fast model", () => {
  it("adds up what its tables hold, for short and long texts", () => {
    for (const text of ["", "late", "my train is late again!", "the queue is long and the coffee is cold ".repeat(40)]) {
      const got = [...model.logits(text)];
      for (const [head, expected] of plainLogits(text).entries()) expect(got[head]).toBeCloseTo(expected, 3);
    }
  });

  it("gives probabilities for any string", () => {
    const texts = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.string({ unit: "grapheme", maxLength: 200 }));
    fc.assert(
      fc.property(texts, fc.string(), (text, language) => {
        for (const probability of model.score(text, language)) expect(probability >= 0 && probability <= 1).toBe(true);
      }),
    );
  });

  it("uses the calibration of the language, and the common one for all others", () => {
    const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));
    const [logit] = model.logits("encore en retard") as unknown as [number];
    expect(model.score("encore en retard", "fr")[0]).toBeCloseTo(sigmoid(2 * logit + 1), 5);
    for (const language of [undefined, "xx", "toString", "__proto__"]) {
      expect(model.score("encore en retard", language)[0]).toBeCloseTo(sigmoid(logit), 5);
    }
    expect(model.threshold("hate", "fr")).toBe(0.7);
    expect(model.threshold("hate")).toBe(0.5);
  });

  it("names the spans that moved a head, strongest first, and they sum to the logit", () => {
    const text = "my train is late again!";
    const all = model.contributions(text, "grumble", 99);
    expect(all.map(({ start, end }) => text.slice(start, end)).toSorted()).toEqual(["!", "again", "is", "late", "my", "train"]);
    const sum = all.reduce((total, { weight }) => total + weight, 0);
    expect(sum + (file.biases[1] as number)).toBeCloseTo(model.logits(text)[1] as number, 4);
    expect(model.contributions(text, "grumble", 2)).toEqual(all.slice(0, 2));
    expect(Math.abs(all[0]?.weight ?? 0)).toBeGreaterThanOrEqual(Math.abs(all[1]?.weight ?? 0));
    expect(model.contributions("", "hate", 3)).toEqual([]);
  });

  it("takes time in proportion to the text, whatever it is made of", () => {
    for (const unit of ["a", "ab ", "!", "@", "@a", "a://", "\ud83d", "\u0301", "["]) {
      const time = (length: number): number => {
        const text = unit.repeat(length / unit.length);
        const started = performance.now();
        model.score(text);
        return performance.now() - started;
      };
      time(50_000);
      // Twenty times as long: a square would take 400 times as much, and the rest is room for a busy machine.
      expect(time(1_000_000)).toBeLessThan(200 * Math.max(time(50_000), 1));
    }
  });
});
