import { describe, expect, it } from "vitest";
import { altTextOf, lookFor, paletteIds, parseLook, parseSceneId, sceneIds, styleIds } from "./catalogue.ts";

describe("the catalogue", () => {
  it("reads the look of a stored recipe and refuses an unknown one", () => {
    const look = { scene: "balloon", style: "confetti", palette: "dusk" };
    expect(parseLook(look)).toEqual(look);
    for (const name of ["", "constructor", "Balloon", "__proto__"]) {
      for (const field of ["scene", "style", "palette"]) expect(parseLook({ ...look, [field]: name })).toBeUndefined();
      expect(parseSceneId(name)).toBeUndefined();
    }
  });
  it("chooses a palette by seed, whatever number it is", () => {
    expect([0, 1, 2, 3].map((seed) => lookFor("balloon", seed).palette)).toEqual(["day", "dusk", "night", "day"]);
    for (const seed of [-1, 2 ** 31, 2 ** 32 - 1]) expect(paletteIds("balloon")).toContain(lookFor("balloon", seed).palette);
  });
  it("names every scene and palette, once", () => {
    for (const list of [sceneIds, styleIds, paletteIds("balloon")]) expect(new Set(list).size).toBe(list.length);
  });
  it("describes a picture in English and French", () => {
    expect(altTextOf({ scene: "balloon", palette: "night" }, "en")).toBe(
      "A smiling hot-air balloon floating over the hills under the moon, drawn with letters, hearts and stars.",
    );
    expect(altTextOf({ scene: "balloon", palette: "day" }, "fr")).toBe(
      "Une montgolfière souriante qui flotte au-dessus des collines par une belle journée, en lettres, en cœurs et en étoiles.",
    );
  });
});
