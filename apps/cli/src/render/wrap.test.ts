import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf, wrapped } from "./wrap.ts";

describe("text in lines that fit", () => {
  it("breaks behind a space, and inside a word only when it is longer than a line", () => {
    expect(wrapped("the coffee was cold again", 11)).toEqual(["the coffee", "was cold", "again"]);
    expect(wrapped("a https://x.example/abc b", 10)).toEqual(["a", "https://x.", "example/ab", "c b"]);
    expect(wrapped("", 10)).toEqual([""]);
  });

  it("counts what is wide as two, and cuts no character in two", () => {
    expect(columnsOf("😭é日")).toBe(5);
    expect(wrapped("👩‍🚀👩‍🚀👩‍🚀", 4)).toEqual(["👩‍🚀👩‍🚀", "👩‍🚀"]);
  });

  it("fits, and loses nothing but spaces, whatever comes", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", " ", " ", "😭", "日", "-") });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 12 }), (said, columns) => {
        const lines = wrapped(said, columns);
        expect(lines.filter((line) => columnsOf(line) > columns)).toEqual([]);
        expect(lines.join("").replaceAll(" ", "")).toBe(said.replaceAll(" ", ""));
      }),
    );
  });
});
