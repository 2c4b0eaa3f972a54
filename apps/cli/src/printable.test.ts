import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printable, quoted } from "./printable.ts";

const dangerous = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\u2028\u2029]/u;

describe("text from outside, printed", () => {
  it("cannot move the cursor, colour the screen or turn the line around", () => {
    expect(printable("a\u001b[2Jb")).toBe("a<U+001B>[2Jb");
    expect(printable("\u202egnp.exe")).toBe("<U+202E>gnp.exe");
    expect(printable("one\ntwo\tthree")).toBe("one two three");
  });

  it("keeps what people write", () => {
    for (const text of ["ça va déjà mieux 👍🏽", "日本語", "שלום", "مرحبا", "a\u00adb", "👩‍🚀"]) expect(printable(text)).toBe(text);
  });

  it("shows every line of a quotation behind a mark", () => {
    expect(quoted("one\r\ntwo\n\nthree")).toBe("  │ one\n  │ two\n  │ \n  │ three");
  });

  it("goes on behind another mark where a terminal would break the line, so that no part of it passes for ours", () => {
    expect(quoted("the coffee was cold", 14)).toBe("  │ the coffee\n  │ was cold");
    expect(
      quoted("x\u001b".repeat(9), 20)
        .split("\n")
        .every((line) => line.startsWith("  │ ") && line.length <= 20),
    ).toBe(true);
  });

  it("lets nothing dangerous through, whatever comes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(printable(text)).not.toMatch(dangerous);
        for (const line of quoted(text).split("\n")) {
          expect(line.startsWith("  │ ")).toBe(true);
          expect(line).not.toMatch(dangerous);
        }
      }),
    );
  });
});
