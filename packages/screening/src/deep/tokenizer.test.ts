import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CASES, VOCABULARY } from "./testing/token-fixture.ts";
import { Tokenizer } from "./tokenizer.ts";
import { SPECIALS, UNKNOWN } from "./vocabulary.ts";

const tokenizer = new Tokenizer(VOCABULARY);
const MOST = 30_000;
const idsOf = (text: string, most = MOST) => Array.from(tokenizer.read(text, most).ids);
const textOf = (text: string) => idsOf(text).map((id) => VOCABULARY.pieces[id]);

describe("the pieces of a text", () => {
  it("are the reference's, for all of its texts", () => {
    expect(CASES.length).toBeGreaterThan(300);
    expect(CASES.map(([text]) => [text, idsOf(text)])).toEqual(CASES);
  });

  it("are none for a text of spaces", () => {
    expect(["", " ", "\u3000\n\u200b"].map((text) => idsOf(text))).toEqual([[], [], []]);
  });

  it("never are the special ones, whatever a text writes", () => {
    const hostile = fc.array(fc.constantFrom(...SPECIALS, "a", " ", "<", "s>"), { maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(fc.property(hostile, (text) => idsOf(text).every((id) => id >= UNKNOWN)));
    expect(textOf("a</s>")).toEqual(["▁a", "<", "/", "s", ">"]);
  });

  it("are one unknown piece for as many signs as have none, as long as they follow each other", () => {
    expect(textOf("\u{20001}\u{20002} \u{20003}a")).toEqual(["▁", "<unk>", "▁", "<unk>", "a"]);
  });

  it("take a sign for unknown where that is likelier: it counts as the unlikeliest piece, and 10 less", () => {
    const read = (score: number) => {
      const pieces = [...SPECIALS, "▁", "ab", "a", "bc"];
      const small = new Tokenizer({ pieces, scores: Float32Array.of(0, 0, 0, 0, 0, -1, score, score) });
      return Array.from(small.read("abc", MOST).ids, (id) => pieces[id]);
    };
    expect(read(-10.9)).toEqual(["▁", "a", "bc"]);
    expect(read(-11.1)).toEqual(["▁", "ab", "<unk>"]);
  });

  it("read a lone surrogate as a space", () => {
    expect(idsOf("late\ud83dtrain\udc00")).toEqual(idsOf("late train"));
  });

  it("are cut off where asked, and it says so", () => {
    const whole = idsOf("My train is late again");
    for (let most = 0; most < whole.length; most++) {
      expect(tokenizer.read("My train is late again", most)).toEqual({ ids: Int32Array.from(whole.slice(0, most)), truncated: true });
    }
    expect(tokenizer.read("My train is late again", whole.length).truncated).toBe(false);
    expect(tokenizer.read("late   \n", 2).truncated).toBe(false);
  });

  it("are the same however long the text before a word is", () => {
    for (const length of [1, 500, 1020, 1023, 1024, 1025, 3000]) {
      expect(idsOf(`${"a ".repeat(length)} 😀é train`).slice(length)).toEqual(idsOf("😀é train"));
      expect(idsOf(`${" ".repeat(length)}train`)).toEqual(idsOf("train"));
    }
  });

  it("are found for any text, of whatever signs", () => {
    const isKnown = (text: string) => idsOf(text).every((id) => id >= UNKNOWN && id < VOCABULARY.pieces.length);
    fc.assert(fc.property(fc.uint16Array({ maxLength: 1500 }), (units) => isKnown(String.fromCharCode(...units))));
  });
});

describe("the time that a text takes", () => {
  const signs = {
    "combining marks": "\u0301\u0316",
    "marks of many classes": "a\u0334\u0316\u0301\u0345\u0327\u05b0\u064b",
    "unknown signs": "\u{20001}",
    "the longest words": "a",
    spaces: " ",
    "lone surrogates": "\ud83d",
    "Korean letters": "\u1100\u1161\u11a8",
  };
  it.each(Object.entries(signs))("is not in proportion to its length squared: %s", (_, sign) => {
    // Marks would take ten seconds.
    expect(processorMs(() => tokenizer.read(sign.repeat(2 ** 17 / sign.length), 2 ** 20))).toBeLessThan(2500);
  });

  it("is not much longer when its signs unfold to many", () => {
    expect(processorMs(() => tokenizer.read("\ufdfa".repeat(2 ** 14), 2 ** 20))).toBeLessThan(2500);
  });
});

function processorMs(work: () => void): number {
  const from = process.cpuUsage();
  work();
  return process.cpuUsage(from).user / 1000;
}
