import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical, canonicalBytes } from "./canonical.ts";

describe("canonical JSON", () => {
  it("orders keys by UTF-16 code units and writes numbers as ECMAScript does", () => {
    // The example of RFC 8785, section 3.2.3, and its numbers.
    const keys = { "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One" };
    const more = { "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis" };
    const order = Object.values(JSON.parse(canonical({ ...keys, ...more })) as object);
    const expected = ["Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign", "Emoji: Grinning Face"];
    expect(order.filter((name) => name !== "One")).toEqual([
      ...expected.filter((name) => name !== "One"),
      "Hebrew Letter Dalet With Dagesh",
    ]);
    expect(canonical([Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0])).toBe(
      "[333333333.3333333,1e+30,4.5,0.002,1e-27,0]",
    );
    expect(canonical({ b: [true, null, {}], a: "\u20ac$\u000f\nA'B\"\\/" })).toBe('{"a":"€$\\u000f\\nA\'B\\"\\\\/","b":[true,null,{}]}');
  });

  it.each([
    ["undefined", { a: undefined }, "at /a"],
    ["NaN", [Number.NaN], "at /0"],
    ["infinity", Number.POSITIVE_INFINITY, "at the top"],
    ["a lone surrogate", { a: "\ud800" }, "lone surrogate"],
    ["a lone surrogate in a key", { "\udc00": 1 }, "lone surrogate"],
    ["a hole", new Array(1), "at /0"],
    ["a date", { a: new Date(0) }, "got Date"],
    ["a map", new Map(), "got Map"],
    ["a big integer", 1n, "got bigint"],
    ["a function", () => 1, "got function"],
  ])("refuses %s and says where", (_, value, where) => {
    expect(() => canonical(value)).toThrow(where);
  });

  it("refuses what contains itself", () => {
    const loop: unknown[] = [];
    loop.push(loop);
    expect(() => canonical(loop)).toThrow("goes deeper");
  });

  it("gives the same bytes for the same value, whatever the order of its keys, and reads back as it", () => {
    const anyValue = fc.jsonValue({ maxDepth: 4, stringUnit: "binary" });
    fc.assert(
      fc.property(anyValue, (value) => {
        const text = canonical(value);
        expect(canonical(shuffled(value))).toBe(text);
        expect(canonical(JSON.parse(text))).toBe(text);
        expect(JSON.parse(canonicalBytes(value).toString("utf8"))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, shuffled(field)]),
  );
}
