import fc from "fast-check";
import { expect, it } from "vitest";
import { WHOLE_UNITS, windowsOf } from "./windows.ts";

it("reads a short text as one", () => {
  expect(windowsOf("My train is late.")).toEqual([{ from: 0, to: 17 }]);
  expect(windowsOf("")).toEqual([{ from: 0, to: 0 }]);
});

it("cuts a long one at the ends of sentences", () => {
  const sentence = `${"a few words ".repeat(8)}end. `;
  const text = sentence.repeat(8);
  const [whole, ...windows] = windowsOf(text);
  expect(whole).toEqual({ from: 0, to: text.length });
  for (const { to } of windows.slice(0, -1)) expect(text.charAt(to - 1)).toBe(".");
});

it("covers any text without a gap, and never cuts a pair of surrogates", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", " ", ".", "😀", "é"), minLength: WHOLE_UNITS, maxLength: 3_000 }), (text) => {
      const [, ...windows] = windowsOf(text);
      const parts = windows.length > 0 ? windows : windowsOf(text);
      expect(parts.map(({ from, to }) => text.slice(from, to)).join("")).toBe(text);
      for (const { from } of parts) expect((text.charCodeAt(from) & 0xfc00) === 0xdc00).toBe(false);
    }),
  );
});
