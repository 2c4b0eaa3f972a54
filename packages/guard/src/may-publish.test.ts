import type { Breaker, PersonId } from "@flakjacket/core";
import { armed } from "@flakjacket/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Standing } from "./may-publish.ts";
import { mayPublish } from "./may-publish.ts";

const tripped: Breaker = { state: "tripped", cause: { kind: "person", by: "p" as PersonId, reason: "a test" }, since: 0, agreed: [] };
const calm: Standing = {
  breakers: [armed, armed],
  liveCount: 3,
  recallBudget: 10,
  sentLastHour: 3,
  perHour: 20,
  authorToday: 0,
  perAuthorPerDay: 1,
};

const anyCount = fc.oneof(fc.nat(50), fc.constantFrom(Number.NaN, -1, Number.POSITIVE_INFINITY));
const anyStanding: fc.Arbitrary<Standing> = fc.record({
  breakers: fc.array(fc.constantFrom(armed, tripped), { maxLength: 3 }),
  liveCount: anyCount,
  recallBudget: anyCount,
  sentLastHour: anyCount,
  perHour: anyCount,
  authorToday: anyCount,
  perAuthorPerDay: anyCount,
});
const goes = (standing: Standing): boolean => mayPublish(standing).kind === "go";

describe("whether a publication may leave", () => {
  it("goes when everything is calm", () => {
    expect(mayPublish(calm)).toEqual({ kind: "go" });
  });
  it.each([
    [{ breakers: [armed, tripped] }, "breaker-tripped"],
    [{ breakers: [] }, "no-breaker"],
    [{ liveCount: 10 }, "recall-budget"],
    [{ sentLastHour: 20 }, "hourly-cap"],
    [{ authorToday: 1 }, "author-cap"],
    [{ recallBudget: Number.NaN }, "recall-budget"],
  ] as const)("waits with a reason: %o is %s", (change, why) => {
    expect(mayPublish({ ...calm, ...change })).toEqual({ kind: "wait", why });
  });
});

describe("promise 6: the recall budget", () => {
  it("is never exceeded: nothing goes while as much is live as can be withdrawn", () => {
    fc.assert(
      fc.property(anyStanding, (standing) => !goes(standing) || standing.liveCount < standing.recallBudget),
      { numRuns: 2_000 },
    );
  });
});

describe("promise 7: a tripped breaker", () => {
  it("stops everything, whichever it is and whatever else is well", () => {
    fc.assert(
      fc.property(anyStanding, fc.nat(3), (standing, at) => {
        const breakers = standing.breakers.toSpliced(at, 0, tripped);
        expect(goes({ ...standing, breakers })).toBe(false);
        expect(goes({ ...calm, breakers })).toBe(false);
      }),
    );
  });
});

describe("the caps", () => {
  it("hold for the hour and for each author", () => {
    fc.assert(
      fc.property(anyStanding, (standing) => {
        if (!goes(standing)) return;
        expect(standing.sentLastHour).toBeLessThan(standing.perHour);
        expect(standing.authorToday).toBeLessThan(standing.perAuthorPerDay);
      }),
      { numRuns: 2_000 },
    );
  });
  it("only ever close further as counts grow", () => {
    fc.assert(
      fc.property(anyStanding, fc.constantFrom("liveCount", "sentLastHour", "authorToday"), fc.nat(20), (standing, count, more) => {
        expect(goes({ ...standing, [count]: standing[count] + more }) && !goes(standing)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});
