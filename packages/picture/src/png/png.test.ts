import { describe, expect, it } from "vitest";
import { drawPicture } from "../draw-picture.ts";
import { emptyBag } from "../letter-bag.ts";
import { MOST_PNG_BYTES, renderPng } from "./index.ts";

const { svg } = drawPicture({ bag: emptyBag(), seed: 7, scene: "balloon", style: "confetti", palette: "night", size: 400 });

/** A PNG's chunk names, in order. @source PNG, third edition, section 5.3 */
function chunksOf(png: Uint8Array): readonly string[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const names: string[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) names.push(String.fromCharCode(...png.subarray(at + 4, at + 8)));
  return names;
}
const widthOf = (png: Uint8Array): number => new DataView(png.buffer, png.byteOffset).getUint32(16);

describe("a PNG", () => {
  it("has the asked width, no metadata, and a weight that every network takes", () => {
    const png = renderPng(svg, 400);
    expect(widthOf(png)).toBe(400);
    expect(new Set(chunksOf(png))).toEqual(new Set(["IHDR", "IDAT", "IEND"]));
    expect(png.length).toBeLessThanOrEqual(MOST_PNG_BYTES);
  });
  it("is the same bytes each time", () => {
    expect(Buffer.compare(renderPng(svg, 200), renderPng(svg, 200))).toBe(0);
  });
  it("gets smaller when it would be too heavy", () => {
    const png = renderPng(svg, 400, 40_000);
    expect(png.length).toBeLessThanOrEqual(40_000);
    expect(widthOf(png)).toBeLessThan(400);
  });
});
