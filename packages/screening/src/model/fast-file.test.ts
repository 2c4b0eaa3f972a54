import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeFast, encodeFast } from "./fast-file.ts";
import { openFast } from "./fast-model.ts";
import { ModelUnreadable } from "./model-unreadable.ts";
import { smallModel } from "./testing/small-model.ts";

const file = smallModel();
const bytes = encodeFast(file);

function reasonOf(given: Uint8Array): string {
  try {
    openFast(given);
    return "readable";
  } catch (error) {
    if (error instanceof ModelUnreadable) return error.reason;
    throw error;
  }
}

describe("the file of a fast model", () => {
  it("gives back what was written, to the byte", () => {
    expect(decodeFast(bytes)).toEqual(file);
    expect(encodeFast(decodeFast(bytes))).toEqual(bytes);
  });

  it("is read wherever it lies in a larger buffer", () => {
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 3);
    expect(reasonOf(larger.subarray(3, 3 + bytes.length))).toBe("readable");
  });

  it("is refused by name wherever it is cut short", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (length) => reasonOf(bytes.slice(0, length)) === "cut-short"));
  });

  it("is refused by name whichever bit is turned", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length * 8 - 1 }), (bit) => {
        const damaged = bytes.slice();
        damaged[bit >> 3] = (damaged[bit >> 3] as number) ^ (1 << (bit & 7));
        return reasonOf(damaged) !== "readable";
      }),
    );
  });

  it.each([
    ["not-a-model", [0, 0x50, 0x4b, 3]],
    ["other-version", [4, 9]],
    ["bad-checksum", [bytes.length - 5000, 99, 98, 97]],
  ])("is refused as %s", (reason, [at, ...changed]) => {
    const damaged = bytes.slice();
    damaged.set(changed, at);
    expect(reasonOf(damaged)).toBe(reason);
  });

  it("is refused as bad-checksum with bytes behind its end", () => {
    expect(reasonOf(Uint8Array.from([...bytes, 0]))).toBe("bad-checksum");
  });

  it("is refused with a head that this release does not know", () => {
    const heads = [...file.heads.slice(0, -1), "weather" as "spam"];
    expect(reasonOf(encodeFast({ ...file, heads }))).toBe("unknown-head");
  });

  it.each([
    ["no calibration for all languages", { calibrations: {} }],
    ["too few scales", { gramScales: [1] }],
    ["tables beyond measure", { gramBits: 40 }],
    ["a scale that is no number", { wordScales: file.heads.map(() => Number.NaN) }],
  ])("is refused as bad-header with %s", (_, changed) => {
    expect(reasonOf(encodeFast({ ...file, ...changed }))).toBe("bad-header");
  });
});
