/** Outlines: SVG path data as numbers, and the polygons they flatten to. */

/** One drawing step with absolute points. */
export type Step = { readonly op: "M" | "L" | "Q" | "C" | "Z"; readonly points: readonly number[] };
export type Outline = readonly Step[];
/** Closed rings of x, y, x, y… */
export type Polygons = readonly (readonly number[])[];

const POINTS_OF = { M: 2, L: 2, Q: 4, C: 6, Z: 0 } as const;
const TOKEN = /([MLQCZ])|(-?(?:\d+\.?\d*|\.\d+))|([^\s,])/g;

/**
 * Reads path data made of absolute M, L, Q, C and Z.
 *
 * @throws RangeError naming what was found instead
 */
export function parseOutline(data: string): Outline {
  const steps: { op: Step["op"]; points: number[] }[] = [];
  for (const [, op, number, other] of data.matchAll(TOKEN)) {
    if (other !== undefined) throw new RangeError(`Absolute path steps M, L, Q, C, Z were expected, got "${other}".`);
    const last = steps.at(-1);
    if (op !== undefined) steps.push({ op: op as Step["op"], points: [] });
    else if (last?.op === "Z" || !last) throw new RangeError(`A path step was expected before the number ${number}.`);
    else if (last.points.length < POINTS_OF[last.op]) last.points.push(Number(number));
    else steps.push({ op: last.op === "M" ? "L" : last.op, points: [Number(number)] });
  }
  const short = steps.find((step) => step.points.length !== POINTS_OF[step.op]);
  if (short) throw new RangeError(`${POINTS_OF[short.op]} numbers were expected after ${short.op}, got ${short.points.length}.`);
  return steps;
}

/** The rings an outline encloses, each curve as `pieces` straight lines. */
export function flatten(outline: Outline, pieces = 4): Polygons {
  const rings: number[][] = [];
  let ring: number[] = [];
  for (const { op, points } of outline) {
    if (op === "M") {
      ring = [...points];
      rings.push(ring);
    } else if (op === "L") ring.push(...points);
    else if (op !== "Z") bend(ring, points, pieces);
  }
  return rings.filter((each) => each.length >= 6);
}

/** Adds a curve from the ring's last point; two control numbers pairs make it quadratic, three cubic. */
function bend(ring: number[], points: readonly number[], pieces: number): void {
  const controls = [ring.at(-2) ?? 0, ring.at(-1) ?? 0, ...points];
  for (let piece = 1; piece <= pieces; piece++) ring.push(...onCurve(controls, piece / pieces));
}

function onCurve(controls: readonly number[], t: number): readonly number[] {
  // De Casteljau: between neighbours, until one point is left.
  let level = controls;
  while (level.length > 2) level = level.slice(0, -2).map((value, index) => value + t * ((level[index + 2] ?? 0) - value));
  return level;
}
