/** Loose confetti on the backdrop, never over the figure or a cloud. */
import type { Mark } from "./mark.ts";
import type { Random } from "./random.ts";
import { below } from "./random.ts";
import { CELL, GRID, regionMapOf, SKY } from "./region-map.ts";
import type { Scene } from "./scene.ts";

const PIECES = 26;
const TRIES = 400;
const APART = 70;
const CLEAR_CELLS = 9;

/** Marks of region -1, whose ink is a position in the palette's confetti colours. */
export function scatterSky(scene: Scene, colours: number, random: Random): readonly Mark[] {
  const { sky } = regionMapOf(scene);
  const marks: Mark[] = [];
  for (let tried = 0; tried < TRIES && marks.length < PIECES; tried++) {
    const [column, row] = [12 + below(random, GRID - 24), 12 + below(random, GRID - 24)];
    const [x, y] = [(column + 0.5) * CELL, (row + 0.5) * CELL];
    if ((sky[row * GRID + column] ?? 0) < CLEAR_CELLS * 3) continue;
    if (marks.some((other) => Math.hypot(other.x - x, other.y - y) < APART)) continue;
    const what = (["heart", "star", "dot"] as const)[below(random, 3)] ?? "dot";
    marks.push({
      glyph: { what },
      x,
      y,
      size: 14 + below(random, 15),
      angle: below(random, 51) - 25,
      region: SKY,
      ink: below(random, colours),
    });
  }
  return marks;
}
