/** A glyph's cells at one size and angle, to test whether it fits and to take its place. */
import { UNITS_PER_EM } from "../atlas.ts";
import { fill } from "../fill.ts";
import type { Glyph } from "../mark.ts";
import { drawableOf, glyphKey } from "../mark.ts";
import { CELL, GRID } from "../region-map.ts";

/** Runs as row, first column, column after the last, relative to the glyph's middle cell. */
export type Mask = Int16Array;

const KEPT_MASKS = 30_000;
const AIR_CELLS = 2;
const masks = new Map<number, Mask>();

/** The mask at a whole size in units and a whole angle in degrees. */
export function maskOf(glyph: Glyph, size: number, angle: number): Mask {
  const key = (glyphKey(glyph) * 256 + size) * 512 + angle + 180;
  const known = masks.get(key);
  if (known) return known;
  if (masks.size >= KEPT_MASKS) masks.clear();
  const mask = drawn(glyph, size, angle);
  masks.set(key, mask);
  return mask;
}

function drawn(glyph: Glyph, size: number, angle: number): Mask {
  const { polygons, scale } = drawableOf(glyph);
  const factor = (size * scale) / UNITS_PER_EM / CELL;
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180) * factor, Math.sin((angle * Math.PI) / 180) * factor];
  const turned = polygons.map((ring) =>
    ring.map(
      (value, index) => 0.5 + (index % 2 === 0 ? value * cos - (ring[index + 1] ?? 0) * sin : (ring[index - 1] ?? 0) * sin + value * cos),
    ),
  );
  const runs: number[] = [];
  fill(turned, (row, from, to) => runs.push(row, from, to));
  return Int16Array.from(runs);
}

/** True when every cell of the mask around the middle is free. */
export function fits(mask: Mask, middle: number, taken: Uint8Array): boolean {
  const [x, y] = [middle % GRID, Math.floor(middle / GRID)];
  for (let run = 0; run < mask.length; run += 3) {
    const row = y + (mask[run] as number);
    const [from, to] = [x + (mask[run + 1] as number), x + (mask[run + 2] as number)];
    if (row < 0 || row >= GRID || from < 0 || to > GRID) return false;
    for (let cell = row * GRID + from, end = row * GRID + to; cell < end; cell++) if (taken[cell]) return false;
  }
  return mask.length > 0;
}

/** Takes the mask's cells and a little air around them. */
export function stamp(mask: Mask, middle: number, taken: Uint8Array): void {
  const [x, y] = [middle % GRID, Math.floor(middle / GRID)];
  for (let run = 0; run < mask.length; run += 3) {
    const row = y + (mask[run] as number);
    const from = Math.max(0, x + (mask[run + 1] as number) - AIR_CELLS);
    const to = Math.min(GRID, x + (mask[run + 2] as number) + AIR_CELLS);
    for (let line = Math.max(0, row - AIR_CELLS); line <= Math.min(GRID - 1, row + AIR_CELLS); line++)
      taken.fill(1, line * GRID + from, line * GRID + to);
  }
}
