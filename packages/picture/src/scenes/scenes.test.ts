/** The lint of every scene: what each must have to be drawn well. */
import { describe, expect, it } from "vitest";
import { flatten, parseOutline } from "../outline.ts";
import { GRID, regionMapOf } from "../region-map.ts";
import type { Colour, Palette, Scene } from "../scene.ts";
import { CANVAS } from "../scene.ts";
import { scenes } from "./index.ts";

const CELLS = GRID * GRID;

/** Relative luminance. @source WCAG 2.2 */
function luminance(colour: Colour): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((left, right) => left - right);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

describe.each(Object.values(scenes).map((scene): [string, Scene] => [scene.id, scene]))("scene %s", (_, scene) => {
  const shapes = [...scene.under, ...scene.shade, ...scene.over];

  it("has only paths that can be read, on the canvas", () => {
    for (const { d } of [...scene.regions, ...shapes]) {
      const points = flatten(parseOutline(d), 8).flat();
      expect(Math.min(...points, 0), d).toBeGreaterThanOrEqual(0);
      expect(Math.max(...points, 0), d).toBeLessThanOrEqual(CANVAS);
    }
  });
  it("has regions that letters fit into", () => {
    const { cells } = regionMapOf(scene);
    for (const [index, { id, size }] of scene.regions.entries()) {
      expect(cells[index]?.length, id).toBeGreaterThan(2_000 / 2.5 ** 2);
      expect(size[0], id).toBeGreaterThanOrEqual(size[1]);
    }
  });
  it("has a silhouette that is seen small: 25 to 70 % of the canvas", () => {
    const share = regionMapOf(scene).owner.reduce((sum, own) => sum + (own >= 0 ? 1 : 0), 0) / CELLS;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.7);
  });

  describe.each(Object.entries<Palette>(scene.palettes))("in palette %s", (_name, palette) => {
    it("has a colour for every role and region", () => {
      const roles = shapes.flatMap(({ fill, stroke }) => [fill, stroke?.role].filter((role) => role !== undefined));
      for (const role of roles) expect(palette.roles[role], role).toMatch(/^#[0-9A-F]{6}$/);
      for (const { id } of scene.regions) expect(palette.regions[id]?.base, id).toMatch(/^#[0-9A-F]{6}$/);
    });
    it("has inks and accents that stand out from their base", () => {
      for (const [id, { base, inks, accent }] of Object.entries(palette.regions)) {
        for (const ink of inks) expect(contrast(ink, base), `${id} ${ink}`).toBeGreaterThanOrEqual(3);
        expect(contrast(accent, base), `${id} accent`).toBeGreaterThanOrEqual(2.4);
      }
    });
    it("has a face that stands out", () => {
      expect(contrast(palette.roles["pupil"] ?? "", palette.roles["white"] ?? "")).toBeGreaterThanOrEqual(7);
    });
  });
});
