/** A scene on the raster where letters are placed: who owns each cell, which are taken, and how far the edges are. */
import { chamfer } from "./distance.ts";
import { fill } from "./fill.ts";
import { flatten, parseOutline } from "./outline.ts";
import type { Scene } from "./scene.ts";
import { CANVAS } from "./scene.ts";

/** Cells along one side, and canvas units along one cell. */
export const GRID = 400;
export const CELL = CANVAS / GRID;

const KEEP_MARGIN_CELLS = 2;
export const SKY = -1;
const KEPT = -2;

export type RegionMap = {
  /** Per cell: the region's position in the scene, `SKY`, or less where the face and clouds lie. */
  readonly owner: Int8Array;
  /** Per cell: 1 where no letter may ever lie. */
  readonly blocked: Uint8Array;
  /** Per cell: thirds of cells to the region's edge; 0 outside. */
  readonly depth: Int16Array;
  /** Per cell: thirds of cells from the backdrop there to whatever is drawn on it; 0 off the backdrop. */
  readonly sky: Int16Array;
  /** Per region: its free cells. */
  readonly cells: readonly Int32Array[];
};

const maps = new WeakMap<Scene, RegionMap>();

/** The scene's map, made once and kept. */
export function regionMapOf(scene: Scene): RegionMap {
  const known = maps.get(scene);
  if (known) return known;
  const map = mapped(scene);
  maps.set(scene, map);
  return map;
}

function mapped(scene: Scene): RegionMap {
  const owner = new Int8Array(GRID * GRID).fill(SKY);
  for (const { d } of scene.under) paint(owner, d, KEPT, KEEP_MARGIN_CELLS);
  for (const [region, { d }] of scene.regions.entries()) paint(owner, d, region, 0);
  for (const { d } of scene.over) paint(owner, d, KEPT, KEEP_MARGIN_CELLS);
  const blocked = new Uint8Array(owner.length);
  const cells: number[][] = scene.regions.map(() => []);
  for (const [cell, own] of owner.entries()) {
    if (own < 0 || onBorder(owner, cell)) blocked[cell] = 1;
    else cells[own]?.push(cell);
  }
  const depth = chamfer(blocked, GRID);
  const notSky = Uint8Array.from(owner, (own) => (own === SKY ? 0 : 1));
  return { owner, blocked, depth, cells: cells.map((list) => Int32Array.from(list)), sky: chamfer(notSky, GRID) };
}

function paint(owner: Int8Array, d: string, value: number, margin: number): void {
  const cells = flatten(parseOutline(d), 12).map((ring) => ring.map((at) => at / CELL));
  fill(cells, (row, from, to) => {
    for (let y = Math.max(0, row - margin); y <= Math.min(GRID - 1, row + margin); y++) {
      owner.fill(value, y * GRID + clamped(from - margin), y * GRID + clamped(to + margin));
    }
  });
}

function clamped(column: number): number {
  return Math.min(GRID, Math.max(0, column));
}

function onBorder(owner: Int8Array, cell: number): boolean {
  const [x, y] = [cell % GRID, Math.floor(cell / GRID)];
  // The canvas's own edge is no border for a region that runs off it, but letters must not be cut there.
  if (x === 0 || y === 0 || x === GRID - 1 || y === GRID - 1) return true;
  const own = owner[cell];
  return owner[cell - 1] !== own || owner[cell + 1] !== own || owner[cell - GRID] !== own || owner[cell + GRID] !== own;
}
