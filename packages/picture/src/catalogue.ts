/** What there is to draw: scenes, styles and palettes by their ids, and the words that describe them. */
import type { PaletteId, PictureInput, SceneId, StyleId } from "./draw-picture.ts";
import type { Scene } from "./scene.ts";
import { scenes } from "./scenes/index.ts";

/** What a picture looks like, apart from its letters and its seed. */
export type Look = Pick<PictureInput, "scene" | "style" | "palette">;

export const sceneIds = Object.keys(scenes) as readonly SceneId[];
export const styleIds: readonly StyleId[] = ["confetti"];

/** The palettes that a scene has. */
export function paletteIds(scene: SceneId): readonly PaletteId[] {
  return Object.keys(scenes[scene].palettes) as PaletteId[];
}

export function parseSceneId(name: string): SceneId | undefined {
  return sceneIds.find((id) => id === name);
}

/** The look that three names mean, as in a stored recipe; undefined when one is unknown or the scene lacks the palette. */
export function parseLook(names: { readonly scene: string; readonly style: string; readonly palette: string }): Look | undefined {
  const scene = parseSceneId(names.scene);
  const style = styleIds.find((id) => id === names.style);
  const palette = scene && paletteIds(scene).find((id) => id === names.palette);
  return scene && style && palette ? { scene, style, palette } : undefined;
}

/** A style and a palette of the scene, chosen by a seed: the same seed gives the same look. */
export function lookFor(scene: SceneId, seed: number): Look {
  const palettes = paletteIds(scene);
  return { scene, style: "confetti", palette: palettes[(seed >>> 0) % palettes.length] as PaletteId };
}

/** The alt text of a picture: made of the scene's and the palette's words alone. */
export function altTextOf({ scene, palette }: Pick<Look, "scene" | "palette">, language: "en" | "fr"): string {
  const { title, palettes }: Scene = scenes[scene];
  const words = [title[language], palettes[palette]?.title[language]].filter((part) => part !== undefined).join(" ");
  const made = { en: "drawn with letters, hearts and stars", fr: "en lettres, en cœurs et en étoiles" }[language];
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}, ${made}.`;
}
