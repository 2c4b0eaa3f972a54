/**
 * The confetti style: places letters, hearts and stars in a scene's regions, biggest first, along the edges near them
 * and freely inside. A function of scene, bag and chance alone.
 */

import { chamfer } from "../distance.ts";
import type { LetterBag } from "../letter-bag.ts";
import { distinctLetters } from "../letter-bag.ts";
import type { Glyph, Mark } from "../mark.ts";
import type { Random } from "../random.ts";
import { below } from "../random.ts";
import type { RegionMap } from "../region-map.ts";
import { CELL, GRID, regionMapOf } from "../region-map.ts";
import type { Region, Scene } from "../scene.ts";
import type { Deck } from "./deck.ts";
import { deckOf } from "./deck.ts";
import { fits, maskOf, stamp } from "./mask.ts";
import { mayStand } from "./neighbours.ts";

const SIZES = [104, 79, 60, 46, 35, 27, 21, 16, 13] as const;
/** The biggest letters a region has: so many of each size, as a share of its area. */
const FEW = [0.14, 0.2, 0.3, 0.5] as const;
const FAILS_IN_A_ROW = 40;
const DRAWS = 10;
/** Thirds of cells within which a letter follows the edge. */
const NEAR_EDGE = (85 / CELL) * 3;
const ALONG_EDGE_DEGREES = 7;
const FREE_DEGREES = 26;
const UPPER_SHARE = 0.45;

type Placing = {
  readonly map: RegionMap;
  readonly taken: Uint8Array;
  readonly deck: Deck;
  readonly random: Random;
  /** How often a place gets a heart or a star although a letter would fit. */
  readonly ornamentShare: number;
  readonly marks: Mark[];
};

export function placeConfetti(scene: Scene, bag: LetterBag, random: Random): readonly Mark[] {
  const map = regionMapOf(scene);
  const ornamentShare = distinctLetters(bag) < 12 ? 0.45 : 0.3;
  const placing: Placing = { map, taken: map.blocked.slice(), deck: deckOf(bag, random), random, ornamentShare, marks: [] };
  for (const [index, region] of scene.regions.entries()) placeRim(placing, index, region);
  for (const size of SIZES) {
    const free = chamfer(placing.taken, GRID);
    for (const [index, region] of scene.regions.entries()) placeLevel(placing, index, region, size, free);
  }
  return placing.marks;
}

/** Letters in a row just inside the outline: it makes the silhouette crisp. */
function placeRim(placing: Placing, index: number, region: Region): void {
  const base = Math.min(34, Math.max(region.size[1], region.size[0] * 0.5));
  for (const share of [1, 0.75]) {
    const size = Math.round(base * share);
    const [from, to] = [((0.36 * size) / CELL + 1) * 3, ((0.5 * size) / CELL + 2) * 3];
    const cells = cellsOf(placing.map, index).filter(
      (cell) => depthAt(placing.map.depth, cell) >= from && depthAt(placing.map.depth, cell) <= to,
    );
    placeAmong(placing, index, cells, size, Number.POSITIVE_INFINITY);
  }
}

function placeLevel(placing: Placing, index: number, region: Region, size: number, free: Int16Array): void {
  const [max, min] = region.size;
  if (size > max || size < min) return;
  const own = cellsOf(placing.map, index);
  const room = ((0.25 * size) / CELL) * 3;
  const level = SIZES.filter((each) => each <= max).indexOf(size as (typeof SIZES)[number]);
  const share = FEW[level];
  const most = share === undefined ? Number.POSITIVE_INFINITY : Math.ceil((share * own.length * CELL * CELL) / (size * size));
  placeAmong(
    placing,
    index,
    own.filter((cell) => depthAt(free, cell) >= room),
    size,
    most,
  );
}

function placeAmong(placing: Placing, region: number, cells: Int32Array, size: number, most: number): void {
  if (cells.length === 0) return;
  let placed = 0;
  for (let fails = 0; fails < FAILS_IN_A_ROW && placed < most; ) {
    const cell = cells[below(placing.random, cells.length)] as number;
    if (placing.taken[cell] || !placeAt(placing, region, cell, size)) {
      fails += 1;
    } else {
      placed += 1;
      fails = 0;
    }
  }
}

function placeAt(placing: Placing, region: number, cell: number, size: number): boolean {
  const angle = angleAt(placing.map.depth, cell, placing.random);
  if (placing.random() < placing.ornamentShare && size < 60) return putOrnament(placing, region, cell, size);
  for (let draw = 0; draw < DRAWS; draw++) {
    const letter = placing.deck();
    if (letter === undefined) return putOrnament(placing, region, cell, size);
    const glyph: Glyph = { what: "letter", letter, form: placing.random() < UPPER_SHARE ? 1 : 0 };
    const mark = { glyph, ...middleOf(cell), size, angle, region, ink: below(placing.random, 3) };
    if (put(placing, mark, cell, draw)) return true;
  }
  return placing.random() < 0.5 && putOrnament(placing, region, cell, size);
}

function putOrnament(placing: Placing, region: number, cell: number, size: number): boolean {
  const { random } = placing;
  const what = random() < 0.58 ? "heart" : "star";
  const ink = random() < 0.6 ? ("accent" as const) : below(random, 3);
  const angle = below(random, 11) * 4 - 20;
  return put(placing, { glyph: { what }, ...middleOf(cell), size: Math.round(size * 0.8), angle, region, ink }, cell);
}

function put(placing: Placing, mark: Mark, cell: number, draw = 0): boolean {
  const mask = maskOf(mark.glyph, mark.size, mark.angle);
  if (!fits(mask, cell, placing.taken) || !mayStand(mark, placing.marks, draw)) return false;
  stamp(mask, cell, placing.taken);
  placing.marks.push(mark);
  return true;
}

/** Near an edge along it, folded so that no letter stands on its head; deeper inside only a little off the upright. */
function angleAt(depth: Int16Array, cell: number, random: Random): number {
  const jitter = 2 * random() - 1;
  if (depthAt(depth, cell) > NEAR_EDGE) return Math.round(jitter * FREE_DEGREES);
  const down = depthAt(depth, cell + 2 * GRID) - depthAt(depth, cell - 2 * GRID);
  const right = depthAt(depth, cell + 2) - depthAt(depth, cell - 2);
  const along = (Math.atan2(right, -down) * 180) / Math.PI;
  const folded = along > 90 ? along - 180 : along < -90 ? along + 180 : along;
  return Math.round(folded + jitter * ALONG_EDGE_DEGREES);
}

function middleOf(cell: number): { readonly x: number; readonly y: number } {
  return { x: ((cell % GRID) + 0.5) * CELL, y: (Math.floor(cell / GRID) + 0.5) * CELL };
}

function cellsOf(map: RegionMap, region: number): Int32Array {
  return map.cells[region] ?? new Int32Array();
}

function depthAt(depth: Int16Array, cell: number): number {
  return depth[cell] ?? 0;
}
