/** Writes a layout as SVG: backdrop, silhouette, letters, face. Outlines only; no text, no comment, no metadata. */
import { UNITS_PER_EM } from "./atlas.ts";
import type { Mark } from "./mark.ts";
import { drawableOf } from "./mark.ts";
import type { Colour, Palette, Scene, Shape } from "./scene.ts";
import { CANVAS } from "./scene.ts";

/** Path numbers are whole tenths of a unit: shorter to write and faster to read. */
const TENTHS = 10;

export function svgOf(scene: Scene, palette: Palette, marks: readonly Mark[], size: number): string {
  const { sky, glow } = palette;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${CANVAS} ${CANVAS}"><defs>`,
    `<linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky[0]}"/><stop offset="1" stop-color="${sky[1]}"/></linearGradient>`,
    `<radialGradient id="g"><stop offset="0" stop-color="${glow.colour}" stop-opacity=".95"/><stop offset=".55" stop-color="${glow.colour}" stop-opacity=".5"/><stop offset="1" stop-color="${glow.colour}" stop-opacity="0"/></radialGradient></defs>`,
    `<rect width="${CANVAS}" height="${CANVAS}" fill="url(#s)"/><circle cx="${glow.x}" cy="${glow.y}" r="${glow.radius}" fill="url(#g)"/>`,
    ...scene.under.map((shape) => shapeOf(shape, palette)),
    ...scene.regions.map(({ id, d }) => `<path fill="${palette.regions[id]?.base ?? ""}" d="${d}"/>`),
    ...scene.shade.map((shape) => shapeOf(shape, palette)),
    `<g transform="scale(${1 / TENTHS})">`,
    ...byColour(marks, (mark) => colourOf(mark, scene, palette)),
    "</g>",
    ...scene.over.map((shape) => shapeOf(shape, palette)),
    "</svg>",
  ].join("");
}

function shapeOf({ d, fill, stroke, opacity }: Shape, { roles }: Palette): string {
  const line = stroke
    ? ` stroke="${roles[stroke.role] ?? ""}" stroke-width="${stroke.width}" stroke-linecap="round" stroke-linejoin="round"`
    : "";
  return `<path fill="${fill === undefined ? "none" : (roles[fill] ?? "")}"${line}${opacity === undefined ? "" : ` opacity="${opacity}"`} d="${d}"/>`;
}

function colourOf({ region, ink }: Mark, scene: Scene, palette: Palette): Colour {
  const id = scene.regions[region]?.id;
  if (id === undefined) return palette.confetti[Number(ink)] ?? palette.confetti[0];
  const colours = palette.regions[id];
  return (ink === "accent" ? colours?.accent : colours?.inks[ink]) ?? "";
}

/** One path per colour: the rasteriser draws few big paths much faster than many small ones. */
function byColour(marks: readonly Mark[], colour: (mark: Mark) => Colour): readonly string[] {
  const paths = new Map<Colour, string[]>();
  for (const mark of marks) {
    const key = colour(mark);
    const path = paths.get(key);
    if (path) path.push(pathOf(mark));
    else paths.set(key, [pathOf(mark)]);
  }
  return [...paths].map(([key, path]) => `<path fill="${key}" d="${path.join("")}"/>`);
}

function pathOf({ glyph, x, y, size, angle }: Mark): string {
  const { outline, scale } = drawableOf(glyph);
  const factor = (size * scale * TENTHS) / UNITS_PER_EM;
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180) * factor, Math.sin((angle * Math.PI) / 180) * factor];
  let path = "";
  for (const { op, points } of outline) {
    path += op;
    for (let index = 0; index < points.length; index += 2) {
      const [px, py] = [points[index] as number, points[index + 1] as number];
      path += `${index === 0 ? "" : " "}${Math.round(x * TENTHS + px * cos - py * sin)} ${Math.round(y * TENTHS + px * sin + py * cos)}`;
    }
  }
  return path;
}
