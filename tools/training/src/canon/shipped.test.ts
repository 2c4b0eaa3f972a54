import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openBank, openHashes } from "../../../../packages/screening/src/bank/index.ts";
import { firstHash, secondHash, shingles } from "../../../../packages/screening/src/bank/shingles.ts";

const root = join(import.meta.dirname, "../../../..");
const source = join(root, "../shared/data/canon/mein-kampf.en.murphy-1939.w3h64");

describe("the bank that ships", () => {
  const bank = openBank(readFileSync(join(root, "models/canon.bank")));

  it("has all shingles of the work, in English", () => {
    expect([bank.length, bank.wordCount, bank.work.language]).toEqual([269_923, 269_925, "en"]);
  });

  it("finds an everyday phrase that every long book has, and none that none has", () => {
    const has = (phrase: string): boolean => {
      const cut = shingles(phrase);
      for (let place = bank.find(firstHash(cut, 0)); place >= 0; place = bank.after(place)) {
        if (bank.isAt(place, firstHash(cut, 0), secondHash(cut, 0))) return true;
      }
      return false;
    };
    expect(has("the end of")).toBe(true);
    expect(has("zebra tram zebra")).toBe(false);
  });

  it.skipIf(!existsSync(source))("holds the hashes that were given, in their order", () => {
    expect(bank.hashes()).toEqual(openHashes(readFileSync(source), bank.work).hashes());
  });
});
