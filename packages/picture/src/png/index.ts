/** The door to the rasteriser: a picture's SVG as PNG bytes. Only outlines are drawn, so no font is ever looked for. */
import { Resvg } from "@resvg/resvg-js";

/** Under what every network takes. */
export const MOST_PNG_BYTES = 950_000;
const SMALLER = 0.85;

/**
 * The PNG of a picture at `size` pixels, or smaller when it would weigh more than `mostBytes`. No metadata.
 *
 * @throws Error from the rasteriser when the SVG is broken
 */
export function renderPng(svg: string, size: number, mostBytes: number = MOST_PNG_BYTES): Uint8Array {
  for (let width = size; ; width = Math.floor(width * SMALLER)) {
    const image = new Resvg(svg, { fitTo: { mode: "width", value: width }, font: { loadSystemFonts: false } }).render();
    const png = image.asPng();
    if (png.length <= mostBytes || width < 64) return png;
  }
}
