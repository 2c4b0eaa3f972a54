/** What stands in a picture, each in its place: letters, hearts and stars. */
import { letterAt, UNITS_PER_EM } from "./atlas.ts";
import type { Outline, Polygons } from "./outline.ts";
import { flatten, parseOutline } from "./outline.ts";

/** What is drawn: a letter of the atlas in one of its forms, or an ornament. */
export type Glyph =
  | { readonly what: "letter"; readonly letter: number; readonly form: 0 | 1 }
  | { readonly what: "heart" | "star" | "dot" };

/** A glyph in its place: middle and size in canvas units, turned by whole degrees. */
export type Mark = {
  readonly glyph: Glyph;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly angle: number;
  /** Position of its region in the scene, and of its ink there; ornaments wear the accent or an ink as well. */
  readonly region: number;
  readonly ink: number | "accent";
};

/** An outline with its size corrected by eye, so that `i` and `o` do not look lost beside `w`. */
export type Drawable = { readonly outline: Outline; readonly polygons: Polygons; readonly scale: number };

const INK_SHARE = 0.6;
const ornaments = {
  heart:
    "M0 420C-330 190 -480 20 -480 -160C-480 -320 -360 -420 -230 -420C-130 -420 -45 -365 0 -280C45 -365 130 -420 230 -420C360 -420 480 -320 480 -160C480 20 330 190 0 420Z",
  star: starOutline(500, 245),
  dot: "M-300 0C-300 -166 -166 -300 0 -300C166 -300 300 -166 300 0C300 166 166 300 0 300C-166 300 -300 166 -300 0Z",
} as const;
const drawables = new Map<number, Drawable>();

/** The glyph's number: letters by position and form, ornaments before them. */
export function glyphKey(glyph: Glyph): number {
  if (glyph.what !== "letter") return { heart: 0, star: 1, dot: 2 }[glyph.what];
  return 4 + glyph.letter * 2 + glyph.form;
}

export function drawableOf(glyph: Glyph): Drawable {
  const key = glyphKey(glyph);
  const known = drawables.get(key);
  if (known) return known;
  const drawable = glyph.what === "letter" ? letterDrawable(glyph.letter, glyph.form) : made(parseOutline(ornaments[glyph.what]), 1);
  drawables.set(key, drawable);
  return drawable;
}

function letterDrawable(letter: number, form: 0 | 1): Drawable {
  const { forms } = letterAt(letter);
  const outline = forms[form] ?? forms[0];
  const points = outline.flatMap((step) => step.points);
  const extent = (start: 0 | 1): number =>
    points.reduce((most, value, index) => (index % 2 === start ? Math.max(most, Math.abs(value)) : most), 0);
  const inkShare = (2 * Math.sqrt(extent(0) * extent(1))) / UNITS_PER_EM;
  return made(outline, Math.min(1.3, Math.max(0.82, INK_SHARE / inkShare)));
}

function made(outline: Outline, scale: number): Drawable {
  return { outline, polygons: flatten(outline, 3), scale };
}

/** A five-pointed star with soft tips. */
function starOutline(outer: number, inner: number): string {
  const at = (radius: number, turn: number): readonly [number, number] => [radius * Math.sin(turn), -radius * Math.cos(turn)];
  const toward = (from: readonly [number, number], to: readonly [number, number], t: number): string =>
    `${Math.round(from[0] + (to[0] - from[0]) * t)} ${Math.round(from[1] + (to[1] - from[1]) * t)}`;
  const arms = Array.from({ length: 5 }, (_, arm) => {
    const turn = (arm * 2 * Math.PI) / 5;
    const [before, tip, after] = [at(inner, turn - Math.PI / 5), at(outer, turn), at(inner, turn + Math.PI / 5)];
    return `${arm === 0 ? "M" : "L"}${toward(before, tip, 0)}L${toward(before, tip, 0.78)}Q${toward(tip, tip, 0)} ${toward(tip, after, 0.22)}`;
  });
  return `${arms.join("")}Z`;
}
