import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ModelUnreadable } from "../model/model-unreadable.ts";
import { COLUMNS, TOLD } from "./codes.ts";
import { LanedWeights } from "./laned-weights.ts";
import { Scan } from "./scan.ts";
import { decodeLanguages, encodeLanguages, type LanguageTable } from "./table.ts";

const small: LanguageTable = {
  languages: ["en", "fr", "other"],
  bits: 2,
  scale: 0.5,
  weights: Int8Array.from({ length: 12 }, (_, at) => at * 20 - 127),
};
const bytes = encodeLanguages(small);

function reasonOf(changed: Uint8Array): string {
  try {
    decodeLanguages(changed);
  } catch (error) {
    if (error instanceof ModelUnreadable && /^Expected .+, got .+\. Install the file again\.$/.test(error.message)) return error.reason;
    throw error;
  }
  return "none";
}

function withByte(at: number, change: (byte: number) => number): Uint8Array {
  const changed = bytes.slice();
  changed[at] = change(changed[at] as number);
  return changed;
}

describe("a language table", () => {
  it("is read as it was written", () => expect(decodeLanguages(bytes)).toEqual(small));

  it("is refused wherever it is cut short", () => {
    for (let length = 0; length < bytes.length; length++)
      expect(["cut-short", "bad-checksum"]).toContain(reasonOf(bytes.subarray(0, length)));
  });

  it("is refused whichever byte is damaged", () => {
    for (let at = 0; at < bytes.length; at++) expect(reasonOf(withByte(at, (byte) => byte ^ 1))).not.toBe("none");
  });

  it("is refused with bytes behind it, of another kind, or of another version", () => {
    expect(reasonOf(Uint8Array.from([...bytes, 0]))).toBe("bad-checksum");
    expect(reasonOf(new TextEncoder().encode("a picture of a fox in the snow"))).toBe("not-a-model");
    expect(reasonOf(withByte(4, () => 9))).toBe("other-version");
  });

  it("is refused with an unknown language, without the others, or without a scale", () => {
    expect(reasonOf(encodeLanguages({ ...small, languages: ["en", "xx", "other"] }))).toBe("bad-header");
    expect(reasonOf(encodeLanguages({ ...small, languages: ["en", "fr", "de"] }))).toBe("bad-header");
    expect(reasonOf(encodeLanguages({ ...small, scale: 0 }))).toBe("bad-header");
    expect(reasonOf(encodeLanguages({ ...small, bits: 40 }))).toBe("bad-header");
  });

  it("that is shipped tells all languages in under 400 KB", () => {
    const shipped = readFileSync(new URL("../../../../models/languages.bin", import.meta.url));
    expect(decodeLanguages(shipped).languages).toEqual([...TOLD, "other"]);
    expect(shipped.length).toBeLessThan(400_000);
  });
});

describe("the laned sums of a text", () => {
  it("are the plain sums, word by word, for the longest words and the heaviest weights", () => {
    const table: LanguageTable = {
      ...small,
      weights: Int8Array.from({ length: 12 }, (_, at) => (at % 3 === 0 ? 127 : at % 3 === 1 ? -127 : at)),
    };
    const scan = new Scan();
    scan.read(`a short one and ${"abcdefghij".repeat(9)}`);
    const out = new Int32Array(scan.wordCount * COLUMNS);
    new LanedWeights(table).sum(scan, out);
    let gram = 0;
    for (let word = 0; word < scan.wordCount; word++) {
      const sums = [0, 0, 0];
      for (; gram < (scan.wordEnds[word] as number); gram++) {
        for (let column = 0; column < 3; column++)
          sums[column] = (sums[column] as number) + (table.weights[((scan.grams[gram] as number) & 3) * 3 + column] as number);
      }
      expect([...out.subarray(word * COLUMNS, word * COLUMNS + 3)]).toEqual(sums);
    }
    expect(scan.wordCount).toBe(5);
  });
});
