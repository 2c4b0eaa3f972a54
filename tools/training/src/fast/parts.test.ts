import { describe, expect, it } from "vitest";
import { platt, sigmoid, thresholdFor } from "./calibrate.ts";
import { clean } from "./clean.ts";
import { atThreshold, auc, type Scored } from "./measure.ts";
import { DISGUISES, obfuscate } from "./obfuscate.ts";
import { quantise } from "./quantise.ts";
import { seeded } from "./random.ts";
import { normalised, partOf } from "./split.ts";
import { grumbles, weakLabels } from "./weak-labels.ts";

const scored = (pairs: readonly (readonly [number, 0 | 1])[]): readonly Scored[] =>
  pairs.map(([score, value]) => ({ score, value, weight: 1 }));

describe("auc", () => {
  it("is 1 when every yes is above every no, a half for ties, and unknown without both", () => {
    expect(
      auc(
        scored([
          [0, 0],
          [1, 1],
          [2, 1],
        ]),
      ),
    ).toBe(1);
    expect(
      auc(
        scored([
          [1, 0],
          [1, 1],
        ]),
      ),
    ).toBe(0.5);
    expect(
      auc(
        scored([
          [0, 1],
          [1, 0],
          [2, 1],
          [3, 0],
        ]),
      ),
    ).toBe(0.25);
    expect(auc(scored([[0, 0]]))).toBeUndefined();
  });
});

describe("a threshold", () => {
  it("is half-way below where F1 is best", () => {
    const rows = scored([
      [0.1, 0],
      [0.2, 0],
      [0.6, 1],
      [0.7, 0],
      [0.8, 1],
      [0.9, 1],
    ]);
    expect(thresholdFor(rows, [], 1)).toBeCloseTo(0.4);
    expect(atThreshold(rows, 0.6)).toEqual({ precision: 0.75, recall: 1, flagged: 4 / 6 });
  });

  it("is above all ordinary posts but the share that may be raised", () => {
    const ordinary = Array.from({ length: 100 }, (_, at) => at / 100);
    const threshold = thresholdFor(
      scored([
        [0.2, 1],
        [0.99, 1],
      ]),
      ordinary,
      0.02,
    );
    expect(ordinary.filter((probability) => probability >= threshold).length).toBeLessThanOrEqual(2);
  });
});

describe("calibration", () => {
  it("gives probabilities that come true", () => {
    const random = seeded(3);
    const rows = Array.from({ length: 5000 }, (): Scored => {
      const score = random.next() * 8 - 4;
      return { score, value: random.next() < sigmoid(2 * score - 1) ? 1 : 0, weight: 1 };
    });
    const { slope, offset } = platt(rows, { slope: 1, offset: 0 });
    expect(slope).toBeCloseTo(2, 0);
    expect(offset).toBeCloseTo(-1, 0);
  });
});

describe("quantised weights", () => {
  it("are within half a step of the weights, clipped at the share that is kept", () => {
    const weights = Float32Array.from({ length: 2000 }, (_, at) => (at % 2 === 0 ? at / 100 : -at));
    const { bytes, scales } = quantise(weights, 2, 1);
    for (const [at, weight] of weights.entries()) {
      const step = scales[at % 2] as number;
      expect(Math.abs((bytes[at] as number) * step - weight)).toBeLessThanOrEqual(step * 0.501);
    }
    expect(quantise(weights, 2, 0.5).scales[0]).toBeLessThan((scales[0] as number) * 0.6);
  });
});

describe("a row's text", () => {
  it("loses what its collectors did to it", () => {
    expect(clean("RT @user: Caf&#233; &amp; more &lt;3 <number> URL")).toBe("@user: cafe & more <3 0 http://link");
  });

  it("lies in one part however it is written", () => {
    expect(normalised("@rose Late, AGAIN! https://example.org/x")).toBe(normalised("late again"));
    expect(partOf(normalised("Late again"))).toBe(partOf(normalised("late AGAIN!!")));
  });

  it("lies in the parts by their shares", () => {
    const parts = Array.from({ length: 10_000 }, (_, at) => partOf(`text ${at}`));
    expect(parts.filter((part) => part === "dev").length / 10_000).toBeCloseTo(0.08, 1);
    expect(parts.filter((part) => part === "test").length / 10_000).toBeCloseTo(0.08, 1);
  });

  it.each(DISGUISES)("is spelled otherwise by %s, alike each time", (disguise) => {
    const text = "waiting another morning without coffee";
    const spelled = obfuscate(text, disguise, seeded(5));
    expect(spelled).not.toBe(text);
    expect(obfuscate(text, disguise, seeded(5))).toBe(spelled);
  });
});

describe("weak labels", () => {
  it.each([
    ["rest in peace grandpa, we love you", "en", "grief"],
    ["click here for 50% off, link in bio", "en", "spam"],
    ["toutes mes condoleances a la famille", "fr", "grief"],
    ["watch your back", "en", "threat"],
  ] as const)("find %j (%s) to be %s, and no other rare head", (text, language, head) => {
    const found = Object.entries(weakLabels(text, language)).filter(([, label]) => label.value === 1);
    expect(found.map(([name]) => name)).toEqual([head]);
  });

  it("say nothing where the words may mean either", () => {
    expect(weakLabels("my phone died", "en")).not.toHaveProperty("grief");
  });

  it("do not take a word of one language for that of another", () => {
    expect(weakLabels("un cafe con leche", "es").profanity?.value).toBe(0);
  });

  it.each([
    ["ugh my train is late again", "grumble"],
    ["le bus est encore en retard", "grumble"],
    ["ugh", "maybe"],
    ["what a lovely train", "none"],
  ])("find in %j: %s", (text, expected) => {
    expect(grumbles(text)).toBe(expected);
  });
});
