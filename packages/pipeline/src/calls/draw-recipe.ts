/** Draws the picture of a recipe, to the byte. */
import type { PictureRecipe, Vault } from "@flakjacket/core";
import { parseLook, unpackBag } from "@flakjacket/picture";
import type { Painter } from "./ports.ts";

/** The PNG, or undefined when its bag was erased or its scene is no longer drawn here. */
export async function drawRecipe(
  recipe: PictureRecipe,
  { vault, painter }: { readonly vault: Vault; readonly painter: Painter },
): Promise<Uint8Array | undefined> {
  const packed = await vault.get(recipe.bag);
  const bag = packed && unpackBag(packed);
  const look = parseLook(recipe);
  if (!bag || !look) return undefined;
  return painter.paint({ bag, seed: recipe.seed, ...look, size: recipe.size });
}
