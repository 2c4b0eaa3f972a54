import type { Cursor } from "@flakjacket/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSeen, cursorAt, placeOf, streamUrl } from "./place.ts";
import { pauseMs } from "./stream.ts";

describe("a place in the stream", () => {
  it("comes back from its cursor", () => {
    fc.assert(
      fc.property(fc.webAuthority(), fc.integer({ min: 0, max: 2 ** 52 }), (host, timeUs) => {
        expect(placeOf(cursorAt({ host, timeUs }))).toEqual({ host, timeUs });
      }),
    );
  });

  it("is not made of another network's cursor", () => {
    for (const cursor of ["", "17", "host|", "|5", "host|-5", "host|1e9", "host|99999999999999999999"]) {
      expect(() => placeOf(cursor as Cursor)).toThrow(RangeError);
    }
  });

  it("is asked for at the classic address of a host", () => {
    const url = streamUrl("https://stream.example.test", ["a.b", "c.d"], 17, 1_000);
    expect(url.href).toBe(
      "wss://stream.example.test/subscribe?wantedCollections=a.b&wantedCollections=c.d&maxMessageSizeBytes=1000&cursor=17",
    );
    expect(streamUrl("ws://127.0.0.1:1/other", [], undefined, 5).href).toBe("ws://127.0.0.1:1/other?maxMessageSizeBytes=5");
  });
});

describe("what was seen already", () => {
  it("is new once, as long as it is remembered, and never more is remembered than allowed", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), fc.integer({ min: 1, max: 20 }), (ids, limit) => {
        const seen = createSeen(limit);
        const order: number[] = [];
        for (const id of ids) {
          expect(seen.isNew(String(id))).toBe(!order.slice(-limit).includes(id));
          if (!order.slice(-limit).includes(id)) order.push(id);
          expect(seen.size).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });
});

describe("the pause before connecting again", () => {
  it("doubles, stays within a minute, and is drawn from its upper half", () => {
    fc.assert(
      fc.property(
        fc.nat(1_000),
        fc.integer({ min: 1, max: 5_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, first, random) => {
          const whole = Math.min(60_000, first * 2 ** failures);
          const pause = pauseMs(failures, first, random);
          expect(pause).toBeGreaterThanOrEqual(whole / 2);
          expect(pause).toBeLessThanOrEqual(whole);
        },
      ),
    );
  });
});
