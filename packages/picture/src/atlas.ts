/**
 * The letters that can be drawn, as outlines. A code point that is not here is simply not drawn, so no box glyph can
 * appear; digits and whole-word scripts are left out on purpose. The position in the atlas names a letter everywhere else.
 */
import file from "./atlas/letters.atlas.json" with { type: "json" };
import type { Outline } from "./outline.ts";
import { parseOutline } from "./outline.ts";

/** A letter's drawn forms: outlines with 1 em = 1,000 units, y down, centred on their ink. Some have no capital. */
export type Letter = { readonly codePoint: number; readonly forms: readonly [Outline] | readonly [lower: Outline, upper: Outline] };

const rows = file.letters as unknown as readonly (readonly [number, string] | readonly [number, string, number, string])[];
const positions = new Map<number, number>();
for (const [position, [codePoint, , capital]] of rows.entries()) {
  positions.set(codePoint, position);
  if (capital !== undefined) positions.set(capital, position);
}
const letters: (Letter | undefined)[] = [];

export const UNITS_PER_EM = 1_000;
/** How many letters the atlas has: the length of every bag. */
export const atlasLength: number = rows.length;

/** Where a letter stands in the atlas, small or capital alike; undefined when it cannot be drawn. */
export function atlasIndexOf(codePoint: number): number | undefined {
  return positions.get(codePoint);
}

/**
 * The letter at a position.
 *
 * @throws RangeError outside the atlas
 */
export function letterAt(index: number): Letter {
  const known = letters[index];
  if (known) return known;
  const row = rows[index];
  if (!row) throw new RangeError(`A position from 0 to ${atlasLength - 1} was expected, got ${index}.`);
  const [codePoint, lower, , upper] = row;
  const letter: Letter = { codePoint, forms: upper === undefined ? [parseOutline(lower)] : [parseOutline(lower), parseOutline(upper)] };
  letters[index] = letter;
  return letter;
}
