import { describe, expect, it } from "vitest";
import { flatten, parseOutline } from "./outline.ts";

describe("an outline", () => {
  it("is read from absolute path data, with repeated steps", () => {
    expect(parseOutline("M0 0 L10,0 10 10Z").map((step) => step.op)).toEqual(["M", "L", "L", "Z"]);
  });
  it("says what was expected when it is not path data", () => {
    expect(() => parseOutline("M0 0 a5 5")).toThrow('Absolute path steps M, L, Q, C, Z were expected, got "a".');
    expect(() => parseOutline("M0 0 L5")).toThrow("2 numbers were expected after L, got 1.");
    expect(() => parseOutline("7 8")).toThrow("A path step was expected before the number 7.");
  });
  it("flattens curves to the points on them", () => {
    expect(flatten(parseOutline("M0 0Q10 0 10 10L0 10Z"), 2)).toEqual([[0, 0, 7.5, 2.5, 10, 10, 0, 10]]);
    expect(flatten(parseOutline("M0 0C0 8 8 8 8 0Z"), 2)).toEqual([[0, 0, 4, 6, 8, 0]]);
  });
});
