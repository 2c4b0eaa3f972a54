import { describe, expect, it } from "vitest";
import { nearest } from "./nearest.ts";

const keys = [
  "campaign",
  "title",
  "mode",
  "languages",
  "timezone",
  "channels",
  "replies",
  "scenes",
  "release_after",
  "lapse_after",
  "caps",
];

describe("the nearest known name", () => {
  it.each([
    ["titel", "title"],
    ["langauges", "languages"],
    ["time_zone", "timezone"],
    ["timeZone", "timezone"],
    ["releaseAfter", "release_after"],
    ["Release-After", "release_after"],
    ["chanels", "channels"],
    ["reply", undefined],
    ["secret", undefined],
    ["", undefined],
    ["x".repeat(100_000), undefined],
  ])("to %.20s is %s", (written, known) => {
    expect(nearest(written, keys)).toBe(known);
  });

  it("is the first of two that are as near", () => {
    expect(nearest("cat", ["bat", "hat"])).toBe("bat");
  });
});
