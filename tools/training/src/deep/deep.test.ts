import { describe, expect, it } from "vitest";
import { HEADS } from "../../../../packages/screening/src/model/heads.ts";
import type { Scored } from "../fast/measure.ts";
import { balancedThreshold } from "./balanced-threshold.ts";
import { calibrationsOf, type Read } from "./calibrate-deep.ts";
import { chosen } from "./choose-rows.ts";
import type { DeepRow } from "./deep-row.ts";
import { deepTextOf } from "./original-text.ts";
import { reportDeep, scoredBy } from "./report-deep.ts";

function row(given: Partial<DeepRow>): DeepRow {
  return { text: "a text", folded: "a text", lang: "en", source: "some set", labels: {}, part: "train", ordinary: false, ...given };
}

function scored(...pairs: readonly (readonly [number, 0 | 1])[]): readonly Scored[] {
  return pairs.map(([score, value]) => ({ score, value, weight: 1 }));
}

/** Rows of every language and both answers, told apart by the logit of hate with one mistake in ten. */
function rows(part: "dev" | "test"): readonly Read[] {
  return ["en", "fr"].flatMap((lang) =>
    Array.from({ length: 200 }, (_, index): Read => {
      const value = index % 2 === 0 ? 1 : 0;
      const seen = index % 10 === 3 ? 1 - value : value;
      const logits = HEADS.map((head) => (head === "hate" ? 4 * seen - 2 + (index % 7) / 10 : -3));
      const source = index < 100 ? "contrast:derogation" : "some set";
      return { row: row({ lang, part, source, labels: { hate: { value, weight: 1 } } }), logits };
    }),
  );
}

describe("where both answers are as right as they can be", () => {
  it("lies between them", () => {
    expect(balancedThreshold(scored([0.9, 1], [0.8, 1], [0.3, 0], [0.1, 0]), [], 0)).toBeCloseTo(0.55);
  });

  it("lies above ordinary posts, but for the share that may be raised, or for one", () => {
    const ordinary = [0.95, 0.85, ...Array.from({ length: 98 }, () => 0.1)];
    expect(balancedThreshold(scored([0.9, 1], [0.8, 1], [0.3, 0]), ordinary, 0.004)).toBeGreaterThan(0.85);
    expect(balancedThreshold(scored([0.9, 1], [0.8, 1], [0.3, 0]), ordinary, 0.02)).toBeCloseTo(0.55);
  });

  it("is a half without rows", () => {
    expect(balancedThreshold([], [], 0.004)).toBe(0.5);
  });
});

describe("which rows are learnt", () => {
  it("has all that hate, and all that is not for learning", () => {
    const hateful = Array.from({ length: 50 }, (_, index) => row({ folded: `text ${index}`, labels: { hate: { value: 1, weight: 1 } } }));
    const held = Array.from({ length: 50 }, (_, index) => row({ folded: `text ${index}`, part: "test" }));
    expect(chosen([...hateful, ...held])).toHaveLength(100);
  });

  it("has some of the calm rows, and more of those that name a group", () => {
    const calm = Array.from({ length: 1000 }, (_, index) => row({ folded: `text ${index}` }));
    const some = chosen(calm).length;
    expect(some).toBeGreaterThan(100);
    expect(some).toBeLessThan(200);
    expect(chosen(calm.map((one) => ({ ...one, text: "the women of the choir" }))).length).toBeGreaterThan(2 * some);
  });
});

describe("a collected text", () => {
  it("reads as its post did", () => {
    expect(deepTextOf("RT <user>: Caf&eacute; &amp;amp; th&#233; <url> URL")).toBe("@user: caf&eacute; & thé http http");
  });
});

describe("the figures of a deep model", () => {
  const calibrations = calibrationsOf(rows("dev"));

  it("come from probabilities that are calibrated by language", () => {
    expect(Object.keys(calibrations)).toEqual(["any", "en", "fr", "de", "es", "it", "pt"]);
    const mean = (value: 0 | 1): number => {
      const known = scoredBy(calibrations, "hate", rows("test")).filter((one) => one.value === value);
      return known.reduce((sum, { score }) => sum + score, 0) / known.length;
    };
    expect(mean(1)).toBeGreaterThan(0.75);
    expect(mean(0)).toBeLessThan(0.25);
  });

  it("tell each behaviour and each head", () => {
    const report = reportDeep(calibrations, rows("test"));
    expect(report).toMatch(/\| hate \| fr \| 50 \| 50 \| 0\.\d{3} \|/);
    expect(report).toContain("| derogation | 90.0 of 100 | 90.0 of 100 |");
  });
});
