import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDuration, writeDuration } from "./duration.ts";

describe("a duration", () => {
  it.each([
    ["10s", 10_000],
    ["5m", 300_000],
    ["12h", 43_200_000],
    ["3d", 259_200_000],
    ["250ms", 250],
    ["0s", 0],
  ])("%s is %i ms", (text, ms) => {
    expect(readDuration(text)).toBe(ms);
    expect(writeDuration(ms)).toBe(text);
  });

  it.each(["", "10", "s", "10 s", "-1s", "1.5h", "1h30m", "10S", "10min", "1e3s", "٣s", "99999999999s"])("%j is none", (text) => {
    expect(readDuration(text)).toBeUndefined();
  });

  it("reads back as it was written, whatever it is", () => {
    fc.assert(fc.property(fc.nat({ max: 31 * 86_400_000 }), (ms) => readDuration(writeDuration(ms)) === ms));
  });
});
