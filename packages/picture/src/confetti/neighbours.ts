/** Which letters may stand side by side. */
import { letterAt } from "../atlas.ts";
import type { Mark } from "../mark.ts";

/** Two letters are neighbours up to this share of their sizes together. */
export const NEIGHBOUR_SHARE = 0.7;
/** Pairs of one letter that are codes of their own: never neighbours. */
const NEVER_TWICE: ReadonlySet<number> = new Set([0x73, 0x6b, 0x68]);
const STRICT_DRAWS = 6;

/** Whether two marks stand so close that an eye reads them together. */
export function areNeighbours(one: Mark, other: Mark): boolean {
  const reach = NEIGHBOUR_SHARE * (one.size + other.size);
  return Math.abs(one.x - other.x) <= reach && (one.x - other.x) ** 2 + (one.y - other.y) ** 2 <= reach ** 2;
}

/** Whether a letter may stand there: not beside itself, unless the first draws gave nothing else; some never. */
export function mayStand(mark: Mark, marks: readonly Mark[], draw: number): boolean {
  const { glyph } = mark;
  if (glyph.what !== "letter") return true;
  if (draw >= STRICT_DRAWS && !NEVER_TWICE.has(letterAt(glyph.letter).codePoint)) return true;
  return !marks.some((other) => other.glyph.what === "letter" && other.glyph.letter === glyph.letter && areNeighbours(mark, other));
}
