import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { READ_BACK_MS, recallBudget } from "./recall-budget.ts";

const perSecond = (rate: number) => ({ removalsWithin: (ms: number): number => (rate * ms) / 1_000 });

describe("promise 6: the recall budget", () => {
  it("is what the channel can remove in the promised time, less the time to read back", () => {
    expect(recallBudget(perSecond(2), 60_000)).toBe(116);
    expect(recallBudget(perSecond(0.5), READ_BACK_MS + 3_000)).toBe(1);
  });
  it("is nothing when the promise leaves no time, or the network gives no number", () => {
    for (const within of [0, READ_BACK_MS, -5, Number.NaN]) expect(recallBudget(perSecond(9), within)).toBe(0);
    for (const rate of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) expect(recallBudget(perSecond(rate), 60_000)).toBe(0);
  });
  it("can always be withdrawn in the promised time", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e4, noNaN: true }), fc.nat(10_000_000), (rate, within) => {
        const budget = recallBudget(perSecond(rate), within);
        if (budget > 0) expect((budget / rate) * 1_000 + READ_BACK_MS).toBeLessThanOrEqual(within + 1e-3);
      }),
    );
  });
});
