/** Shape first, then word, then colour: what the verdicts, lamps and receipts look like, and the people's faces. */
import { el, svg } from "./dom.js";
import { pastelOf } from "./model.js";

const INK = "#16211B";

const shapes = {
  /** A full disc with a tick. */
  convert: () => [svg("circle", { cx: 8, cy: 8, r: 7, fill: "currentColor" }), line("M4.8 8.2l2.2 2.2 4.2-4.6", "var(--raised)")],
  /** A disc half full. */
  hold: () => [ring(), svg("path", { d: "M8 1.5a6.5 6.5 0 0 1 0 13z", fill: "currentColor" })],
  /** A square with a bar. */
  refuse: () => [svg("rect", { x: 1.5, y: 1.5, width: 13, height: 13, rx: 3, fill: "currentColor" }), line("M5 8h6", "var(--raised)")],
  /** A triangle with a mark. */
  alert: () => [svg("path", { d: "M8 1l7.2 13.4H.8z", fill: "currentColor" }), line("M8 6v4M8 12v.4", "var(--raised)")],
  /** A dashed ring. */
  wait: () => [
    svg("circle", { cx: 8, cy: 8, r: 6.3, fill: "none", stroke: "currentColor", "stroke-width": 1.8, "stroke-dasharray": "3 2.6" }),
  ],
  /** A ring with a disc: armed, or live. */
  armed: () => [ring(), svg("circle", { cx: 8, cy: 8, r: 3.4, fill: "currentColor" })],
  /** A diamond with a mark. */
  tripped: () => [svg("path", { d: "M8 .5L15.5 8 8 15.5.5 8z", fill: "currentColor" }), line("M8 4.6v4.2M8 11v.4", "var(--raised)")],
};

const ring = () => svg("circle", { cx: 8, cy: 8, r: 6.5, fill: "none", stroke: "currentColor", "stroke-width": 2 });
const line = (d, stroke) =>
  svg("path", { d, fill: "none", stroke, "stroke-width": 2, "stroke-linecap": "round", "stroke-linejoin": "round" });

/** @param {keyof typeof shapes} name @param {string} role of its colour */
export function shape(name, role, big = false) {
  return svg("svg", { viewBox: "0 0 16 16", class: `shape as-${role}${big ? " big" : ""}`, "aria-hidden": true }, ...shapes[name]());
}

const moods = [
  ["M12 14l5 2M28 14l-5 2", "M14 27c3-4 9-4 12 0"],
  ["M12 15h5M23 13l5 2", "M15 26c4 2 8 0 10-2"],
  ["", "M14 23c3 4 9 4 12 0"],
  ["M13 12l4-1M27 12l-4-1", "M18 25a2 2 0 1 0 4 0a2 2 0 1 0-4 0"],
  ["M12 14h5M23 14h5", "M15 26h10"],
];

/** A disc with a face. */
export function face({ id }) {
  const pastel = pastelOf(id);
  const [brows = "", mouth = ""] = moods[pastel] ?? [];
  const stroke = { fill: "none", stroke: INK, "stroke-width": 2.4, "stroke-linecap": "round" };
  return el(
    "span",
    { class: `disc pastel-${pastel}` },
    svg(
      "svg",
      { viewBox: "0 0 40 40", "aria-hidden": true },
      svg("circle", { cx: 15, cy: 18, r: 2, fill: INK }),
      svg("circle", { cx: 25, cy: 18, r: 2, fill: INK }),
      svg("path", { d: brows, ...stroke }),
      svg("path", { d: mouth, ...stroke }),
    ),
  );
}

/** A small disc with an initial. */
export function initial(person) {
  return el(
    "span",
    { class: `disc tiny pastel-${pastelOf(person?.id ?? "")}`, "aria-hidden": "true" },
    nameOf(person).slice(0, 1).toUpperCase(),
  );
}

export function nameOf(person) {
  return person?.displayName ?? person?.handle?.split(".")[0] ?? "?";
}
