import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_DEPTH, MAX_FRAME_BYTES, member, readJson } from "./edge.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text, "utf8");
const nested = (depth: number): string => `${"[".repeat(depth)}${"]".repeat(depth)}`;

describe("the edge", () => {
  it("reads any JSON that is small and flat enough, as JSON.parse does", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        const text = JSON.stringify(value);
        expect(readJson(bytes(text))).toEqual({ value: JSON.parse(text) });
      }),
    );
  });

  it("refuses every other input with a reason, and throws at none", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        const result = readJson(noise);
        if ("refused" in result) expect(["malformed", "wrong-encoding", "too-deep"]).toContain(result.refused);
      }),
    );
  });

  it("names what is wrong", () => {
    expect(readJson(bytes("{"))).toEqual({ refused: "malformed" });
    expect(readJson(bytes(""))).toEqual({ refused: "malformed" });
    expect(readJson(Uint8Array.from([0x22, 0xc3, 0x28, 0x22]))).toEqual({ refused: "wrong-encoding" });
    expect(readJson(Buffer.from('"à"', "latin1"))).toEqual({ refused: "wrong-encoding" });
    expect(readJson(bytes(nested(MAX_DEPTH)))).toHaveProperty("value");
    expect(readJson(bytes(nested(MAX_DEPTH + 1)))).toEqual({ refused: "too-deep" });
    expect(readJson(bytes(nested(400_000)))).toEqual({ refused: "too-deep" });
    expect(readJson(bytes(`"${"a".repeat(MAX_FRAME_BYTES)}"`))).toEqual({ refused: "too-large" });
  });

  it("does not take brackets in strings for depth", () => {
    expect(readJson(bytes(JSON.stringify(`\\"${"[".repeat(500)}`)))).toHaveProperty("value");
  });

  it("looks at an object's own members only", () => {
    expect(member(JSON.parse('{"__proto__":{"did":"x"}}'), "did")).toBeUndefined();
    expect(member({}, "constructor")).toBeUndefined();
    expect(member("text", "length")).toBeUndefined();
  });
});
