/** The pipeline's painter and screens, done by the pool: nothing a stranger wrote or drew can stop the server's own thread. */
import { SECOND_MS } from "@flakjacket/core";
import type { Painter, Screen } from "@flakjacket/pipeline";
import { SCREEN_WITHIN_MS, screenNames } from "@flakjacket/pipeline";
import type { Pool } from "./pool.ts";

/** How long one picture may take. */
export const PAINT_WITHIN_MS = 10 * SECOND_MS;

export function pooledPainter(pool: Pool): Painter {
  return { paint: (picture) => pool.run({ kind: "paint", picture }, PAINT_WITHIN_MS) };
}

/** The pipeline stops waiting after its own time; the pool then ends the worker that is still at it. */
export function pooledScreens(pool: Pool): readonly Screen[] {
  return screenNames.map((name) => ({
    name,
    screen: (post, { languages, words }) =>
      pool.run({ kind: "screen", screen: name, post, campaign: { languages, ...(words && { words }) } }, SCREEN_WITHIN_MS),
  }));
}
