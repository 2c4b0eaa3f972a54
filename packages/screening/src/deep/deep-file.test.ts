import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checksum } from "../model/checksum.ts";
import { ModelUnreadable } from "../model/model-unreadable.ts";
import { type DeepFile, decodeDeep, encodeDeep } from "./deep-file.ts";
import { decodeVocabulary, encodeVocabulary, SPECIALS } from "./vocabulary.ts";

const vocabulary = { pieces: [...SPECIALS, "▁train", "é"], scores: Float32Array.of(0, 0, 0, 0, -3.5, -7.25) };
const one = { slope: 1.5, offset: -0.25, threshold: 0.5 };
const file: DeepFile = {
  heads: ["negative", "hate"],
  calibrations: { any: [one, one], fr: [one, { ...one, threshold: 0.75 }] },
  vocabulary: encodeVocabulary(vocabulary),
  graph: Uint8Array.from({ length: 300 }, (_, at) => at % 251),
};
const bytes = encodeDeep(file);

function reasonOf(read: () => unknown): string {
  try {
    read();
    return "readable";
  } catch (error) {
    if (error instanceof ModelUnreadable) return error.reason;
    throw error;
  }
}

/** The file with something else in its header, and a checksum that fits. */
function withHeader(changed: object): Uint8Array {
  return encodeDeep({ ...file, ...changed } as DeepFile);
}

describe("the file of a deep model", () => {
  it("gives back what was written, to the byte", () => {
    expect(decodeDeep(bytes)).toEqual(file);
    expect(encodeDeep(decodeDeep(bytes))).toEqual(bytes);
  });

  it("begins and ends as its description says", () => {
    const view = new DataView(bytes.buffer);
    expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe("FJDM");
    expect(view.getUint32(4, true)).toBe(1);
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + view.getUint32(8, true))));
    expect(header).toMatchObject({ heads: file.heads, vocabularyBytes: file.vocabulary.length, graphBytes: 300 });
    expect(view.getUint32(bytes.length - 4, true)).toBe(checksum(bytes.subarray(0, -4)));
  });

  it("is read wherever it lies in a larger buffer", () => {
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 3);
    expect(decodeDeep(larger.subarray(3, 3 + bytes.length))).toEqual(file);
  });

  it("is refused by name wherever it is cut short", () => {
    const lengths = Array.from({ length: bytes.length }, (_, length) => length);
    expect(lengths.filter((length) => reasonOf(() => decodeDeep(bytes.slice(0, length))) !== "cut-short")).toEqual([]);
  });

  it("is refused by name whichever bit is turned", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length * 8 - 1 }), (bit) => {
        const damaged = bytes.slice();
        damaged[bit >> 3] = (damaged[bit >> 3] as number) ^ (1 << (bit & 7));
        return reasonOf(() => decodeDeep(damaged)) !== "readable";
      }),
    );
  });

  it.each<[string, Uint8Array]>([
    ["not-a-model", Uint8Array.of(0x46, 0x4a, 0x46, 0x4d, 1, 0, 0, 0)],
    ["other-version", bytes.with(4, 2)],
    ["bad-checksum", bytes.with(bytes.length - 20, 99)],
    ["bad-checksum", Uint8Array.from([...bytes, 0])],
    ["unknown-head", withHeader({ heads: ["negative", "charm"] })],
    ["bad-header", withHeader({ heads: ["negative", "negative"] })],
    ["bad-header", withHeader({ heads: [] })],
    ["bad-header", withHeader({ calibrations: { en: [one, one] } })],
    ["bad-header", withHeader({ calibrations: { any: [one] } })],
    ["bad-header", withHeader({ calibrations: { any: [one, { slope: 1, offset: 0 }] } })],
    ["bad-header", withHeader({ calibrations: null })],
  ])("is refused as %s", (reason, given) => {
    expect(reasonOf(() => decodeDeep(given))).toBe(reason);
  });

  it("says what was expected, what came and what to do", () => {
    expect(() => decodeDeep(bytes.slice(0, 100))).toThrow(
      /^Expected at least \d+ bytes of a deep model, got 100: it was cut short\. Install the file again\.$/,
    );
  });
});

describe("the vocabulary in it", () => {
  it("gives back what was written", () => {
    expect(decodeVocabulary(encodeVocabulary(vocabulary))).toEqual(vocabulary);
  });

  it("lies as its description says", () => {
    const written = encodeVocabulary(vocabulary);
    const view = new DataView(written.buffer);
    expect(view.getUint32(0, true)).toBe(6);
    expect(view.getFloat32(4 + 4 * 4, true)).toBe(-3.5);
    expect(Array.from(written.subarray(28, 34))).toEqual([3, 5, 4, 5, 8, 2]);
    expect(new TextDecoder().decode(written.subarray(34))).toBe("<s><pad></s><unk>▁trainé");
  });

  it.each<[string, Uint8Array]>([
    ["nothing", new Uint8Array()],
    ["too many pieces", Uint8Array.of(255, 255, 255, 255)],
    ["a byte too few", file.vocabulary.subarray(0, -1)],
    ["a byte too many", Uint8Array.from([...file.vocabulary, 32])],
    ["half a letter", file.vocabulary.with(file.vocabulary.length - 1, 0x61)],
    ["a score that is no number", file.vocabulary.with(23, 0x7f).with(22, 0xc0)],
    ["other special pieces", encodeVocabulary({ ...vocabulary, pieces: vocabulary.pieces.with(3, "<mask>") })],
  ])("is refused with %s", (_, given) => {
    expect(reasonOf(() => decodeVocabulary(given))).toBe("bad-header");
  });

  it("cannot be written with a piece of more than 255 bytes", () => {
    expect(() => encodeVocabulary({ pieces: ["é".repeat(128)], scores: Float32Array.of(0) })).toThrow(RangeError);
  });
});
