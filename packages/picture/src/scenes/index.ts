/** Every scene there is, by its id. */
import type { Scene } from "../scene.ts";
import { balloon } from "./balloon.ts";

export const scenes = { balloon } as const satisfies { readonly [id: string]: Scene };
