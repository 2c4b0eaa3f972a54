import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeBank, isBank, openBank, openHashes } from "./bank-file.ts";
import { BankUnreadable, type BankUnreadableReason } from "./bank-unreadable.ts";
import { buildBank } from "./build-bank.ts";
import { firstHash, secondHash, shingleCount, shingles } from "./shingles.ts";

const text = "a far cry from the slow green tram, a far cry from the quick brown fox";
const work = { title: "A work", language: "en" };
const built = buildBank(work, text);
if (!built) throw new Error("The text has words.");
const bank = built;
const file = encodeBank(bank);

function reasonOf(open: () => unknown): BankUnreadableReason | "opened" {
  try {
    open();
    return "opened";
  } catch (error) {
    if (!(error instanceof BankUnreadable)) throw error;
    expect(error.message).toMatch(/^Expected .*got .*\.$/s);
    return error.reason;
  }
}

const changed = (at: number, byte: number): Uint8Array => Uint8Array.from(file, (old, index) => (index === at ? byte : old));

describe("a bank", () => {
  it("finds every shingle at all its places, and no other", () => {
    const cut = shingles(text);
    const places = (index: number): readonly number[] => {
      const found: number[] = [];
      for (let place = bank.find(firstHash(cut, index)); place >= 0; place = bank.after(place)) found.push(place);
      return found;
    };
    expect(places(0)).toEqual([0, 8]);
    for (let index = 0; index < shingleCount(cut); index++) {
      expect(places(index)).toContain(index);
      expect(bank.isAt(index, firstHash(cut, index), secondHash(cut, index))).toBe(true);
    }
    expect(bank.find(firstHash(shingles("quite other words"), 0))).toBe(-1);
  });

  it("of fewer than three words is none", () => {
    expect(buildBank(work, "two words")).toBeUndefined();
  });
});

describe("the file of a bank", () => {
  it("gives the same bank back, and the same bytes again", () => {
    const opened = openBank(file);
    expect({ ...opened.work, words: opened.wordCount }).toEqual({ title: "A work", language: "en", words: 16 });
    expect(opened.hashes()).toEqual(bank.hashes());
    expect(encodeBank(opened)).toEqual(file);
    expect(isBank(file)).toBe(true);
  });

  it("holds no word of the text", () => {
    expect(new TextDecoder("latin1").decode(file)).not.toMatch(/brown|green|quick/);
  });

  it("says what is wrong with it", () => {
    expect(reasonOf(() => openBank(new Uint8Array()))).toBe("not-a-bank");
    expect(reasonOf(() => openBank(changed(0, 0)))).toBe("not-a-bank");
    expect(reasonOf(() => openBank(changed(4, 2)))).toBe("other-version");
    expect(reasonOf(() => openBank(changed(13, 0xff)))).toBe("bad-header");
    expect(reasonOf(() => openBank(changed(file.length - 9, (file[file.length - 9] as number) ^ 1)))).toBe("bad-checksum");
    expect(reasonOf(() => openBank(Uint8Array.of(...file, 0)))).toBe("bad-checksum");
    for (let length = 4; length < file.length; length++) expect(reasonOf(() => openBank(file.subarray(0, length)))).toBe("cut-short");
  });

  it("opens or says why, whatever is in it", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => void reasonOf(() => openBank(bytes))));
    const at = fc.nat(file.length - 1);
    fc.assert(
      fc.property(at, fc.nat(255), (where, byte) => reasonOf(() => openBank(changed(where, byte))) !== "opened" || byte === file[where]),
    );
  });
});

describe("hashes without a header", () => {
  const raw = file.subarray(file.length - 4 - bank.length * 8, file.length - 4);

  it("are a bank, too", () => {
    expect(openHashes(raw, work).hashes()).toEqual(bank.hashes());
  });

  it("must be whole", () => {
    expect(reasonOf(() => openHashes(raw.subarray(1), work))).toBe("cut-short");
    expect(reasonOf(() => openHashes(new Uint8Array(), work))).toBe("no-shingles");
  });
});
