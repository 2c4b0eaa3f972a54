export { atlasIndexOf, atlasLength, letterAt } from "./atlas.ts";
export type { Look } from "./catalogue.ts";
export { altTextOf, lookFor, paletteIds, parseLook, parseSceneId, sceneIds, styleIds } from "./catalogue.ts";
export type { PaletteId, Picture, PictureInput, SceneId, StyleId } from "./draw-picture.ts";
export { drawPicture } from "./draw-picture.ts";
export type { LetterBag } from "./letter-bag.ts";
export { bagFrom, distinctLetters, emptyBag, FEWEST_LETTERS, packBag, unpackBag } from "./letter-bag.ts";
export type { Glyph, Mark } from "./mark.ts";
