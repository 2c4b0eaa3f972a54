/** How a scene is written down: shapes on a canvas of 1,000 x 1,000 units, filled with letters, and colours by role. */

export const CANVAS = 1_000;

/** `#RRGGBB`, upper case. */
export type Colour = string;

/** A part of the silhouette that letters fill. */
export type Region = {
  readonly id: string;
  /** Path data: absolute M, L, Q, C, Z. */
  readonly d: string;
  /** Largest and smallest letter, in units per em. */
  readonly size: readonly [max: number, min: number];
};

/** A shape of the drawing itself. `fill` and `stroke` are roles that each palette colours. */
export type Shape = {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: { readonly role: string; readonly width: number };
  readonly opacity?: number;
};

/** Colours of a region: its base, three or four inks of the same hue, and what its hearts and stars wear. */
export type RegionColours = {
  readonly base: Colour;
  readonly inks: readonly [Colour, Colour, Colour, ...Colour[]];
  readonly accent: Colour;
};

export type Palette = {
  readonly sky: readonly [top: Colour, bottom: Colour];
  readonly glow: { readonly colour: Colour; readonly x: number; readonly y: number; readonly radius: number };
  readonly confetti: readonly [Colour, ...Colour[]];
  readonly regions: { readonly [region: string]: RegionColours };
  readonly roles: { readonly [role: string]: Colour };
};

export type Scene<Id extends string = string, PaletteId extends string = string> = {
  readonly id: Id;
  /** What the picture shows, in the words of its alt text; no word of it comes from a source. */
  readonly title: { readonly en: string; readonly fr: string };
  /** Back to front; a later region covers an earlier one. */
  readonly regions: readonly [Region, ...Region[]];
  /** Drawn on the backdrop, below the regions. */
  readonly under: readonly Shape[];
  /** Drawn on the regions, below the letters: light and shade. */
  readonly shade: readonly Shape[];
  /** Drawn last: face, clouds, ropes. No letter is placed under one. */
  readonly over: readonly Shape[];
  readonly palettes: { readonly [palette in PaletteId]: Palette & { readonly title: { readonly en: string; readonly fr: string } } };
};

/** An ellipse as path data. */
export function ellipse(x: number, y: number, rx: number, ry = rx): string {
  const k = 0.5523;
  const [w, e, n, s] = [x - rx, x + rx, y - ry, y + ry];
  const [kx, ky] = [k * rx, k * ry];
  return (
    `M${w} ${y}C${w} ${y - ky} ${x - kx} ${n} ${x} ${n}C${x + kx} ${n} ${e} ${y - ky} ${e} ${y}` +
    `C${e} ${y + ky} ${x + kx} ${s} ${x} ${s}C${x - kx} ${s} ${w} ${y + ky} ${w} ${y}Z`
  );
}
