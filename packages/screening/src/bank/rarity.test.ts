import { describe, expect, it } from "vitest";
import { encodeRarity, openRarity, RarityUnreadable } from "./rarity-file.ts";
import { shingles } from "./shingles.ts";
import { everydayRarity } from "./testing/stand-in.ts";

const rarity = everydayRarity(["on the other hand"]);
const file = encodeRarity(rarity.tables);
const changed = (at: number, byte: number): Uint8Array => Uint8Array.from(file, (old, index) => (index === at ? byte : old));

describe("bits of surprise", () => {
  const cut = shingles("on the other hand the zebra");
  const en = rarity.in("en-GB");

  it("are few for a word that mostly follows those before it, more by itself, and most for one never seen", () => {
    const [expected, alone, unseen] = [en.of(cut, 3, 2), en.of(cut, 3, 0), en.of(cut, 5, 0)];
    expect(expected).toBeLessThan(1.2);
    expect(alone).toBeGreaterThan(5);
    expect(unseen).toBe(8);
    expect(en.of(cut, 3, 1)).toBeGreaterThan(expected);
  });

  it("are the same for every word of a language without a table", () => {
    const none = rarity.in("eo");
    expect([none.of(cut, 0, 0), none.of(cut, 3, 2), none.of(cut, 5, 2)]).toEqual([4, 4, 4]);
  });
});

describe("the file of the rarity tables", () => {
  it("gives the same tables back", () => {
    expect(openRarity(file).tables).toEqual(rarity.tables);
  });

  it("says what is wrong with it", () => {
    const reasonOf = (bytes: Uint8Array): string => {
      try {
        openRarity(bytes);
        return "opened";
      } catch (error) {
        if (!(error instanceof RarityUnreadable)) throw error;
        expect(error.message).toMatch(/^Expected .* again\.$/);
        return error.reason;
      }
    };
    expect(reasonOf(changed(0, 0))).toBe("not-rarity");
    expect(reasonOf(changed(4, 9))).toBe("other-version");
    expect(reasonOf(changed(12, 0x7b))).toBe("bad-header");
    expect(reasonOf(changed(file.length - 5, 1))).toBe("bad-checksum");
    expect([0, 8, 40, file.length - 1].map((length) => reasonOf(file.subarray(0, length)))).toEqual(Array(4).fill("cut-short"));
  });
});
