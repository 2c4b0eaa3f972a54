import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { channelLimits } from "./limits.ts";
import { blueskyPoints } from "./points.ts";

const limits = channelLimits(blueskyPoints, { pictureBytes: 1, replyLength: 1, altTextLength: 1 });

describe("promise 6: what a channel can withdraw", () => {
  it("grows with time, is whole, and never counts on more than the reserve", () => {
    fc.assert(
      fc.property(fc.nat(86_400_000), fc.nat(86_400_000), (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(limits.removalsWithin(less)).toBeLessThanOrEqual(limits.removalsWithin(more));
        expect(Number.isInteger(limits.removalsWithin(one))).toBe(true);
        expect(limits.removalsWithin(one)).toBeLessThanOrEqual(blueskyPoints.reserve.perHour * Math.max(1, Math.floor(one / 3_600_000)));
      }),
    );
  });

  it("is 1,000 in ten minutes and 1,250 in an hour", () => {
    expect(limits.removalsWithin(600_000)).toBe(1_000);
    // The seconds that proving takes do not cost a whole window.
    expect(limits.removalsWithin(598_000)).toBe(1_000);
    expect(limits.removalsWithin(3_600_000)).toBe(1_250);
    expect(limits.publicationsPerHour).toBe(1_250);
  });
});
