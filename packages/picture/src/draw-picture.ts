/** Draws a happy picture from how many of each letter a source has, and chance. It cannot know more than that. */
import { placeConfetti } from "./confetti/place.ts";
import type { LetterBag } from "./letter-bag.ts";
import { seal } from "./lexicon/seal.ts";
import type { Mark } from "./mark.ts";
import { randomFrom } from "./random.ts";
import type { Scene } from "./scene.ts";
import { scenes } from "./scenes/index.ts";
import { scatterSky } from "./sky.ts";
import { svgOf } from "./svg.ts";

export type SceneId = keyof typeof scenes;
export type PaletteId = { readonly [scene in SceneId]: keyof (typeof scenes)[scene]["palettes"] }[SceneId];
export type StyleId = "confetti";

/** Everything a picture is made from. `seed`: 32 bits, kept as it is modulo 2^32. `size`: pixels of width and height. */
export type PictureInput = {
  readonly bag: LetterBag;
  readonly seed: number;
  readonly scene: SceneId;
  readonly style: StyleId;
  readonly palette: PaletteId;
  readonly size: number;
};

export type Picture = {
  readonly svg: string;
  /** What stands where, for whoever reads the letters back. Independent of `size` and of the palette's colours. */
  readonly layout: readonly Mark[];
  /** What the alt text is made from. */
  readonly shows: { readonly scene: SceneId; readonly palette: PaletteId };
};

const SMALLEST = 16;
const LARGEST = 2_000;

/**
 * The picture of a bag. The same input gives the same bytes on every machine.
 *
 * @throws RangeError for a size outside 16 to 2,000 or a seed that is no whole number
 */
export function drawPicture({ bag, seed, scene, style, palette, size }: PictureInput): Picture {
  if (!Number.isInteger(size) || size < SMALLEST || size > LARGEST) {
    throw new RangeError(`A whole size from ${SMALLEST} to ${LARGEST} pixels was expected, got ${size}.`);
  }
  if (!Number.isSafeInteger(seed)) throw new RangeError(`A whole seed was expected, got ${seed}.`);
  const drawn: Scene = scenes[scene];
  const colours = drawn.palettes[palette];
  if (!colours) throw new RangeError(`One of ${Object.keys(drawn.palettes).join(", ")} was expected as palette, got ${palette}.`);
  const random = randomFrom(seed);
  const layout = [...seal(placers[style](drawn, bag, random)), ...scatterSky(drawn, colours.confetti.length, random)];
  return { svg: svgOf(drawn, colours, layout, size), layout, shows: { scene, palette } };
}

const placers = { confetti: placeConfetti } as const satisfies { readonly [style in StyleId]: unknown };
