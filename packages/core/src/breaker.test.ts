import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { armed, breakerFrom } from "./breaker.ts";
import type { BreakerEvent } from "./events.ts";
import type { PersonId } from "./ids.ts";

const tripped: BreakerEvent = { type: "breaker-tripped", v: 1, at: 1, cause: { kind: "unknown-post" } };
const agree = (person: string, peopleNeeded: 1 | 2): BreakerEvent => ({
  type: "breaker-rearm-agreed",
  v: 1,
  at: 2,
  by: person as PersonId,
  reason: "looked at it",
  peopleNeeded,
});

describe("promise 7: a breaker that tripped", () => {
  it("stays tripped until two different people agree, each with a reason", () => {
    expect(breakerFrom([tripped, agree("ada", 2)]).state).toBe("tripped");
    expect(breakerFrom([tripped, agree("ada", 2), agree("ada", 2)]).state).toBe("tripped");
    expect(breakerFrom([tripped, agree("ada", 2), agree("ben", 2)])).toEqual(armed);
  });

  it("is re-armed by one where the installation has one operator", () => {
    expect(breakerFrom([tripped, agree("ada", 1)])).toEqual(armed);
  });

  it("forgets who agreed when it trips again", () => {
    expect(breakerFrom([tripped, agree("ada", 2), tripped, agree("ben", 2)]).state).toBe("tripped");
  });

  it("is never armed by one person alone, however often they agree", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(tripped, agree("ada", 2)), { maxLength: 12 }), (events) => {
        expect(breakerFrom([tripped, ...events]).state).toBe("tripped");
      }),
    );
  });
});
