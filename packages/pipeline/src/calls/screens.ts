/** The screens of a call, over the screening engine. */
import type { ScreenName } from "@flakjacket/core";
import { type Engine, screenCarriers } from "@flakjacket/screening";
import type { Screen } from "./ports.ts";

/** Which screens a call goes through. */
export const screenNames = ["words", "deep", "profile", "shape"] as const satisfies readonly ScreenName[];

/** Where there is no deep model its screen finds nothing, and the screen of words says what the fast one thinks. */
export function screensOf(engine: Engine): readonly Screen[] {
  const screens: { readonly [name in (typeof screenNames)[number]]: Screen["screen"] } = {
    words(post, campaign) {
      const { listed, modelled } = engine.text(post.text, campaign);
      return engine.hasDeep ? listed : [...listed, ...modelled];
    },
    deep: async (post, campaign) => (engine.hasDeep ? (await engine.deepText(post.text, campaign)).modelled : []),
    profile: (post, { words }) => engine.profile(post.author, words),
    shape: (post) => screenCarriers(post),
  };
  return screenNames.map((name) => ({ name, screen: screens[name] }));
}
