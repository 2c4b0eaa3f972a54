import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTid, keyMaker, tid, tidMicros } from "./tid.ts";

const micros = fc.integer({ min: 0, max: 2 ** 52 });
const maker = fc.integer({ min: 0, max: 1023 });

describe("a timestamp id", () => {
  it("tells its time, has 13 letters and sorts by it", () => {
    fc.assert(
      fc.property(micros, micros, maker, (one, other, by) => {
        const [a, b] = [tid(one, by), tid(other, by)];
        expect(isTid(a)).toBe(true);
        expect(tidMicros(a)).toBe(one);
        expect(a < b).toBe(one < other);
      }),
    );
  });

  it("is the one that the protocol's own library makes", async () => {
    const { TID } = await import("@atproto/common-web");
    expect(tid(1_700_000_000_000_000, 23)).toBe(TID.fromTime(1_700_000_000_000_000, 23).toString());
  });

  it("promise 5: never comes twice from one maker, and only grows, also when the clock steps back or stands", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 200 }), (times) => {
        let now = 0;
        const next = keyMaker({ now: () => now, monotonic: () => 0, wake: async () => undefined }, 5);
        const keys = times.map((time) => {
          now = time;
          return next();
        });
        expect([...new Set(keys)].sort()).toEqual(keys);
      }),
    );
  });
});
