/** A hot-air balloon that smiles over green hills, in three lights of the day. */
import type { Palette, Region, Scene, Shape } from "../scene.ts";
import { ellipse } from "../scene.ts";

type Point = readonly [x: number, y: number];

const MIDDLE = 500;
/** The envelope's right side as two cubic curves, x counted from the middle: top to widest, widest to throat. */
const upper: readonly Point[] = [
  [0, 74],
  [205, 74],
  [326, 196],
  [326, 366],
];
const lower: readonly Point[] = [
  [326, 366],
  [326, 500],
  [196, 584],
  [88, 668],
];

/** The part of the envelope between two shares of its half width: a gore, pointed at the top. */
function gore(left: number, right: number): string {
  const at = (share: number, points: readonly Point[]): string =>
    points.map(([x, y]) => `${Math.round(MIDDLE + share * x)} ${y}`).join(" ");
  const [up, down] = [upper.toReversed(), lower.toReversed()];
  return `M${at(right, upper.slice(0, 1))}C${at(right, upper.slice(1))}C${at(right, lower.slice(1))}L${at(left, down.slice(0, 1))}C${at(left, down.slice(1))}C${at(left, up.slice(1))}Z`;
}

/** A point of the lower edge, `side` -1 or 1. */
function edge(t: number, side: number): Point {
  const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
  const along = (axis: 0 | 1): number => lower.reduce((sum, point, index) => sum + (weights[index] ?? 0) * point[axis], 0);
  return [Math.round(MIDDLE + side * along(0)), Math.round(along(1))];
}

/** A sash across the lower envelope, hanging a little in the middle. */
function sash(from: number, to: number, hang: number): string {
  const steps = [0, 0.25, 0.5, 0.75, 1].map((share) => from + share * (to - from));
  const right = steps.map((t) => `L${edge(t, 1).join(" ")}`).join("");
  const left = steps.toReversed().map((t) => edge(t, -1).join(" "));
  const hung = (t: number): string => `${MIDDLE} ${edge(t, 1)[1] + hang}`;
  return `M${edge(from, -1).join(" ")}Q${hung(from)} ${edge(from, 1).join(" ")}${right}Q${hung(to)} ${left[0]}${left.map((point) => `L${point}`).join("")}Z`;
}

/** A flat-bottomed cloud of the given width around a point. */
function cloud(x: number, y: number, width: number): string {
  const puff = (dx: number, dy: number, r: number): string => ellipse(x + dx * width, y + dy * width, r * width);
  const [w, e, top, bottom, r] = [x - 0.5 * width, x + 0.5 * width, y - 0.02 * width, y + 0.2 * width, 0.11 * width];
  const base = `M${w + r} ${top}L${e - r} ${top}Q${e} ${top} ${e} ${top + r}Q${e} ${bottom} ${e - r} ${bottom}L${w + r} ${bottom}Q${w} ${bottom} ${w} ${top + r}Q${w} ${top} ${w + r} ${top}Z`;
  return `${puff(-0.26, 0, 0.2)}${puff(0.02, -0.1, 0.26)}${puff(0.29, 0.01, 0.19)}${base}`;
}

const regions: readonly [Region, ...Region[]] = [
  { id: "far-hill", d: "M0 862C150 792 300 800 452 872C640 952 800 830 1000 786L1000 1000L0 1000Z", size: [60, 13] },
  { id: "near-hill", d: "M0 926C170 950 330 884 520 934C720 984 860 900 1000 908L1000 1000L0 1000Z", size: [46, 13] },
  { id: "outer-left", d: gore(-1, -0.74), size: [60, 13] },
  { id: "outer-right", d: gore(0.74, 1), size: [60, 13] },
  { id: "left", d: gore(-0.74, -0.42), size: [104, 13] },
  { id: "right", d: gore(0.42, 0.74), size: [104, 13] },
  { id: "middle", d: gore(-0.42, 0.42), size: [104, 13] },
  { id: "sash", d: sash(0.4, 0.64, 44), size: [46, 13] },
  { id: "basket", d: "M436 748L564 748L556 826Q554 846 534 846L466 846Q446 846 444 826Z", size: [35, 13] },
];

const eye = (x: number, y: number): readonly Shape[] => [
  { d: ellipse(x, y, 45, 49), fill: "white" },
  { d: ellipse(x + 3, y + 5, 34, 38), fill: "pupil" },
  { d: ellipse(x - 9, y - 11, 13), fill: "white" },
  { d: ellipse(x + 14, y + 20, 6), fill: "white" },
];

const face: readonly Shape[] = [
  ...eye(414, 330),
  ...eye(586, 330),
  { d: "M372 262Q402 236 440 254", stroke: { role: "pupil", width: 9 } },
  { d: "M628 262Q598 236 560 254", stroke: { role: "pupil", width: 9 } },
  { d: ellipse(352, 412, 36, 25), fill: "cheek" },
  { d: ellipse(648, 412, 36, 25), fill: "cheek" },
  { d: "M448 392Q500 408 552 392Q556 468 500 470Q444 468 448 392Z", fill: "mouth" },
  { d: "M466 446Q500 414 534 446Q522 470 500 470Q478 470 466 446Z", fill: "tongue" },
];

const rigging: readonly Shape[] = [
  ...["M418 690L446 752", "M582 690L554 752", "M472 694L482 752", "M528 694L518 752"].map((d) => ({
    d,
    stroke: { role: "rope", width: 6 },
  })),
  { d: "M406 660Q500 684 594 660L584 692Q582 700 572 701Q500 712 428 701Q418 700 416 692Z", fill: "skirt" },
  { d: "M436 738L564 738Q576 738 576 750Q576 762 564 762L436 762Q424 762 424 750Q424 738 436 738Z", fill: "rope" },
];

const pennant: Shape = {
  d: "M500 80C476 64 464 50 464 36C464 24 473 17 482 17C490 17 497 22 500 29C503 22 510 17 518 17C527 17 536 24 536 36C536 50 524 64 500 80Z",
  fill: "heart",
};

const hill = (base: string, inks: readonly [string, string, string], accent: string) => ({ base, inks, accent });

const day = {
  title: { en: "on a bright day", fr: "par une belle journée" },
  sky: ["#8FD3F7", "#FFF3D6"],
  glow: { colour: "#FFF9DC", x: 800, y: 190, radius: 330 },
  confetti: ["#FFFFFF", "#FF8FA3", "#FFC94D", "#7ED6A5", "#C9A7FF"],
  regions: {
    "far-hill": hill("#23864D", ["#D9F7C4", "#B8EFA5", "#9BE38F"], "#FFE9A8"),
    "near-hill": hill("#14653A", ["#C5F2B4", "#93E08D", "#6FCB78"], "#FFD3DE"),
    "outer-left": hill("#5B3FB8", ["#E2D6FF", "#C3AEFF", "#B8A3FA"], "#FFC2DA"),
    "outer-right": hill("#5B3FB8", ["#E2D6FF", "#C3AEFF", "#B8A3FA"], "#FFC2DA"),
    left: hill("#D42A58", ["#FFE0E6", "#FFCBD5", "#FFBBC8"], "#FFE08A"),
    right: hill("#D42A58", ["#FFE0E6", "#FFCBD5", "#FFBBC8"], "#FFE08A"),
    middle: hill("#FFC53D", ["#8A3B00", "#A84A00", "#B8460E"], "#D42A58"),
    sash: hill("#FFF6E3", ["#1F6FB2", "#2A86C8", "#1B5E9B"], "#E8456F"),
    basket: hill("#8A4B22", ["#FFE3B8", "#FFCF8F", "#F5B96B"], "#FFFFFF"),
  },
  roles: {
    white: "#FFFFFF",
    pupil: "#2B1633",
    cheek: "#FF8A73",
    mouth: "#8E1B2F",
    tongue: "#FF8FA0",
    rope: "#6E3A18",
    skirt: "#2A7FC4",
    heart: "#E8456F",
    cloud: "#FFFFFF",
    sun: "#FFE27A",
    bird: "#4A6FA5",
    light: "#FFFFFF",
    dark: "#3A0F3D",
    seam: "#FFF3D6",
  },
} as const satisfies Palette & { title: { en: string; fr: string } };

const dusk = {
  title: { en: "at sunset", fr: "au coucher du soleil" },
  sky: ["#FF9A8B", "#FFE3A9"],
  glow: { colour: "#FFF0B8", x: 800, y: 190, radius: 360 },
  confetti: ["#FFFFFF", "#FFE08A", "#E8456F", "#8E6BD9", "#FFD0C2"],
  regions: {
    "far-hill": hill("#7A3B86", ["#F6D3F0", "#E7AEE3", "#D68FD6"], "#FFD98A"),
    "near-hill": hill("#532866", ["#F0C4EC", "#CF97D8", "#B57CC6"], "#FFC1A1"),
    "outer-left": hill("#0F6C7A", ["#C9F6F2", "#96E5E1", "#69CFCD"], "#FFE08A"),
    "outer-right": hill("#0F6C7A", ["#C9F6F2", "#96E5E1", "#69CFCD"], "#FFE08A"),
    left: hill("#FFB52E", ["#7A2E00", "#963D00", "#A03A0A"], "#B01F55"),
    right: hill("#FFB52E", ["#7A2E00", "#963D00", "#A03A0A"], "#B01F55"),
    middle: hill("#D63A4F", ["#FFE3E1", "#FFCCC9", "#FFC6C4"], "#FFE08A"),
    sash: hill("#FFF1DC", ["#0F6C7A", "#14808F", "#0C5A66"], "#D63A4F"),
    basket: hill("#6B3A2A", ["#FFDDBE", "#FFC69A", "#EBAA78"], "#FFFFFF"),
  },
  roles: {
    white: "#FFFFFF",
    pupil: "#2A1030",
    cheek: "#FF9FA8",
    mouth: "#6B0F28",
    tongue: "#FF9AA2",
    rope: "#4E2618",
    skirt: "#532866",
    heart: "#FFD25E",
    cloud: "#FFF4EC",
    sun: "#FFF2B5",
    bird: "#8C3F5E",
    light: "#FFFFFF",
    dark: "#4A0F2A",
    seam: "#FFF1DC",
  },
} as const satisfies Palette & { title: { en: string; fr: string } };

const night = {
  title: { en: "under the moon", fr: "sous la lune" },
  sky: ["#151B4F", "#5B4BA8"],
  glow: { colour: "#F6E7B0", x: 800, y: 190, radius: 260 },
  confetti: ["#FFFFFF", "#FFE9A8", "#BFD2FF", "#FFB8D9", "#FFF6D6"],
  regions: {
    "far-hill": hill("#2C3A86", ["#CFDBFF", "#A9BDF9", "#8EA4EE"], "#FFE9A8"),
    "near-hill": hill("#1D2763", ["#BBCBFA", "#8FA5E8", "#748BD6"], "#FFC9E3"),
    "outer-left": hill("#1B7F8C", ["#D8FBFA", "#B6F2F0", "#97E6E4"], "#FFE9A8"),
    "outer-right": hill("#1B7F8C", ["#D8FBFA", "#B6F2F0", "#97E6E4"], "#FFE9A8"),
    left: hill("#7D4FD1", ["#F1E8FF", "#DDCCFF", "#CFB8FF"], "#FFD6EA"),
    right: hill("#7D4FD1", ["#F1E8FF", "#DDCCFF", "#CFB8FF"], "#FFD6EA"),
    middle: hill("#FF9EC0", ["#6E1247", "#7D1850", "#8A1F5A"], "#5B2FB5"),
    sash: hill("#FFF3D9", ["#4A3A9E", "#5B48B5", "#3E3088"], "#D6427F"),
    basket: hill("#7B4A3A", ["#FFE6CF", "#FFD3AE", "#F2BC93"], "#FFFFFF"),
  },
  roles: {
    white: "#FFFFFF",
    pupil: "#1E1440",
    cheek: "#FF6F9F",
    mouth: "#7A1445",
    tongue: "#FFA3BC",
    rope: "#4A2B2B",
    skirt: "#3D3AA0",
    heart: "#FF7FAE",
    cloud: "#E6E4FF",
    sun: "#FFF3C9",
    bird: "#AEBBF2",
    light: "#FFFFFF",
    dark: "#120A3A",
    seam: "#FFF3D9",
  },
} as const satisfies Palette & { title: { en: string; fr: string } };

export const balloon = {
  id: "balloon",
  title: { en: "a smiling hot-air balloon floating over the hills", fr: "une montgolfière souriante qui flotte au-dessus des collines" },
  regions,
  under: [
    { d: ellipse(832, 172, 74), fill: "sun" },
    { d: "M112 236Q130 214 148 234Q166 214 184 236", stroke: { role: "bird", width: 6 } },
    { d: "M58 318Q71 302 84 317Q97 302 110 318", stroke: { role: "bird", width: 5 } },
  ],
  shade: [
    { d: gore(-0.74, -0.735) + gore(0.735, 0.74), fill: "seam", opacity: 0.5 },
    { d: gore(-0.423, -0.417) + gore(0.417, 0.423), fill: "seam", opacity: 0.6 },
    { d: gore(0.86, 1), fill: "dark", opacity: 0.14 },
    { d: "M262 214C290 156 340 118 398 104C350 146 312 196 294 258C276 262 254 240 262 214Z", fill: "light", opacity: 0.2 },
  ],
  over: [pennant, ...rigging, { d: cloud(150, 655, 250), fill: "cloud" }, { d: cloud(852, 478, 200), fill: "cloud" }, ...face],
  palettes: { day, dusk, night },
} as const satisfies Scene;
