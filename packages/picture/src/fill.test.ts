import { describe, expect, it } from "vitest";
import { fill } from "./fill.ts";
import type { Polygons } from "./outline.ts";

function drawn(polygons: Polygons): readonly string[] {
  const rows = Array.from({ length: 4 }, () => Array<string>(6).fill("."));
  fill(polygons, (row, from, to) => rows[row]?.fill("#", from, to));
  return rows.map((row) => row.join(""));
}

describe("filling", () => {
  it("covers the cells whose middles are inside", () => {
    expect(drawn([[1, 1, 4, 1, 4, 3, 1, 3]])).toEqual(["......", ".###..", ".###..", "......"]);
  });
  it("leaves a hole where an inner ring turns the other way", () => {
    const outer = [0, 0, 6, 0, 6, 4, 0, 4];
    expect(drawn([outer, [2, 1, 2, 3, 4, 3, 4, 1]])).toEqual(["######", "##..##", "##..##", "######"]);
    expect(drawn([outer, [2, 1, 4, 1, 4, 3, 2, 3]])).toEqual(["######", "######", "######", "######"]);
  });
});
