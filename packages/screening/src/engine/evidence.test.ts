import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Grumble } from "../grumble.ts";
import { evidenceOfBoth, evidenceOfFast } from "./evidence.ts";
import { type HeadProbabilities, headsFrom } from "./head-probabilities.ts";

/** What the default policy converts from. */
const CONVERTS = 0.7;
const UNLISTED: Grumble = { kind: "none" };
const LISTED: Grumble = { kind: "grumble", probability: 0.85, matches: [] };
const probability = fc.double({ min: 0, max: 1, noNaN: true });
const grave = fc.constantFrom("hate", "threat", "sexual", "crisis", "grief", "insult", "spam");
const model = fc.constantFrom("fast", "deep");

function heads(given: Partial<HeadProbabilities>): HeadProbabilities {
  return headsFrom((head) => given[head] ?? 0);
}

function both(given: Partial<HeadProbabilities>) {
  return { fast: heads(given), deep: heads(given) };
}

describe("the evidence of both models", () => {
  it.each([
    ["en", 0.86, 0.84],
    ["fr", 0.89, 0.87],
    ["de", 0.91, 0.89],
  ] as const)("converts without a list only what they are nearly sure of: %s", (language, enough, little) => {
    expect(evidenceOfBoth(both({ grumble: enough, negative: 0.9 }), UNLISTED, language)).toBeCloseTo(enough);
    expect(evidenceOfBoth(both({ grumble: little, negative: 0.9 }), UNLISTED, language)).toBeLessThan(CONVERTS);
  });

  it("converts a complaint that a list knows where they are fairly sure, and no other", () => {
    const fairly = both({ grumble: 0.75, negative: 0.75 });
    expect(evidenceOfBoth(fairly, LISTED, "en")).toBe(0.85);
    expect(evidenceOfBoth(fairly, UNLISTED, "en")).toBeLessThan(CONVERTS);
    expect(evidenceOfBoth(both({ grumble: 0.65, negative: 0.75 }), LISTED, "en")).toBeLessThan(CONVERTS);
  });

  it("never converts what is not surely negative", () => {
    expect(evidenceOfBoth(both({ grumble: 0.99, negative: 0.65 }), LISTED, "en")).toBeLessThan(CONVERTS);
    expect(evidenceOfBoth(both({ grumble: 0.99, negative: 0.75 }), UNLISTED, "en")).toBeLessThan(CONVERTS);
  });

  it("never converts as long as either model suspects anything grave", () => {
    fc.assert(
      fc.property(
        grave,
        model,
        probability,
        probability,
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (head, who, grumble, negative, suspicion) => {
          const given = both({ grumble, negative });
          const suspected = { ...given, [who]: { ...given[who], [head]: suspicion } };
          expect(evidenceOfBoth(suspected, LISTED, "en")).toBeLessThan(CONVERTS);
        },
      ),
    );
  });
});

it("gives no evidence from the fast model without a list", () => {
  expect(evidenceOfFast(heads({ grumble: 1, negative: 1 }), UNLISTED)).toBe(0);
  expect(evidenceOfFast(heads({ grumble: 0.8, negative: 0.8 }), LISTED)).toBe(0.85);
  expect(evidenceOfFast(heads({ grumble: 0.6, negative: 0.8 }), LISTED)).toBeLessThan(CONVERTS);
});
