/** Fills polygons on a grid of cells: which cells of each row have their middle inside. */
import type { Polygons } from "./outline.ts";

/** Takes one run of cells: row, first column, and the column after the last. */
export type TakeRun = (row: number, from: number, to: number) => void;

/** Non-zero winding fill. Coordinates are in cells and may lie anywhere; runs are not clipped. */
export function fill(polygons: Polygons, take: TakeRun): void {
  const crossings = new Map<number, { readonly x: number; readonly turn: 1 | -1 }[]>();
  for (const ring of polygons) crossRows(ring, crossings);
  for (const [row, edges] of crossings) {
    edges.sort((left, right) => left.x - right.x);
    let winding = 0;
    let from = 0;
    for (const { x, turn } of edges) {
      const column = Math.ceil(x - 0.5);
      if (winding === 0) from = column;
      winding += turn;
      if (winding === 0 && column > from) take(row, from, column);
    }
  }
}

function crossRows(ring: readonly number[], crossings: Map<number, { readonly x: number; readonly turn: 1 | -1 }[]>): void {
  let x1 = ring.at(-2) ?? 0;
  let y1 = ring.at(-1) ?? 0;
  for (let index = 0; index < ring.length; index += 2) {
    const x2 = ring[index] ?? 0;
    const y2 = ring[index + 1] ?? 0;
    const turn = y2 > y1 ? 1 : -1;
    const end = Math.ceil(Math.max(y1, y2) - 0.5);
    for (let row = Math.ceil(Math.min(y1, y2) - 0.5); row < end; row++) {
      const x = x1 + ((row + 0.5 - y1) / (y2 - y1)) * (x2 - x1);
      const edges = crossings.get(row);
      if (edges) edges.push({ x, turn });
      else crossings.set(row, [{ x, turn }]);
    }
    x1 = x2;
    y1 = y2;
  }
}
