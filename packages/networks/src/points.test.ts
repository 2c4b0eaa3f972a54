import { DAY_MS, HOUR_MS, MINUTE_MS } from "@flakjacket/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blueskyPoints, emptyLedger, parseLedger, pay, spentWithin, told } from "./points.ts";

const start = Date.UTC(2026, 1, 1);
const steps = fc.array(fc.record({ waitMs: fc.nat({ max: 20 * MINUTE_MS }), tries: fc.nat({ max: 600 }) }), { maxLength: 60 });

describe("promise 6: the points budget", () => {
  it("never lets publishing touch the reserve, in any hour or day, however it is spread", () => {
    fc.assert(
      fc.property(steps, (plan) => {
        let ledger = emptyLedger;
        let now = start;
        const paidAt: number[] = [];
        for (const { waitMs, tries } of plan) {
          now += waitMs;
          for (let one = 0; one < tries; one += 1) {
            const paid = pay(ledger, "create", now, blueskyPoints);
            if (!paid.paid) break;
            ledger = paid.ledger;
            paidAt.push(now);
          }
        }
        // A window holds most right after something was published.
        for (const end of new Set(paidAt)) {
          const within = (windowMs: number) => paidAt.filter((at) => at > end - windowMs && at <= end).length * blueskyPoints.costs.create;
          expect(within(HOUR_MS)).toBeLessThanOrEqual(blueskyPoints.perHour - blueskyPoints.reserve.perHour);
          expect(within(DAY_MS)).toBeLessThanOrEqual(blueskyPoints.perDay - blueskyPoints.reserve.perDay);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("leaves a removal for each publication that it allowed", () => {
    let ledger = emptyLedger;
    let published = 0;
    for (let next = pay(ledger, "create", start, blueskyPoints); next.paid; next = pay(ledger, "create", start, blueskyPoints)) {
      ledger = next.ledger;
      published += 1;
    }
    expect(published).toBe(1_250);
    for (let removed = 0; removed < published; removed += 1) {
      const paid = pay(ledger, "remove", start, blueskyPoints);
      if (!paid.paid) throw new Error(`Only ${removed} of ${published} could be removed.`);
      ledger = paid.ledger;
    }
  });

  it("lets removals go while the network told publishing to wait", () => {
    const ledger = told(emptyLedger, start + HOUR_MS);
    expect(pay(ledger, "create", start, blueskyPoints)).toEqual({ paid: false, retryAfterMs: HOUR_MS });
    expect(pay(ledger, "remove", start, blueskyPoints).paid).toBe(true);
    expect(pay(ledger, "create", start + HOUR_MS, blueskyPoints).paid).toBe(true);
  });

  it("says when there are points again, and then there are", () => {
    let ledger = emptyLedger;
    let last = pay(ledger, "create", start, blueskyPoints);
    while (last.paid) {
      ledger = last.ledger;
      last = pay(ledger, "create", start, blueskyPoints);
    }
    expect(last.retryAfterMs).toBeGreaterThan(0);
    expect(pay(ledger, "create", start + last.retryAfterMs - MINUTE_MS, blueskyPoints).paid).toBe(false);
    expect(pay(ledger, "create", start + last.retryAfterMs, blueskyPoints).paid).toBe(true);
  });

  it("survives being kept as JSON, and takes nonsense for an empty ledger", () => {
    const paid = pay(emptyLedger, "create", start, blueskyPoints);
    const kept = paid.paid ? parseLedger(JSON.parse(JSON.stringify(told(paid.ledger, start + 5)))) : emptyLedger;
    expect(kept).toEqual({ spent: [[Math.floor(start / MINUTE_MS), 3]], until: start + 5 });
    expect(spentWithin(kept, HOUR_MS, start)).toBe(3);
    for (const nonsense of [undefined, null, 7, "points", [], { spent: 3 }, { spent: [["a", 1], [1], null] }])
      expect(parseLedger(nonsense)).toEqual(emptyLedger);
  });
});
