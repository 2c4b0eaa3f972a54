/** The screens of this release, over the screening engine. */

import { screenCarriers, screenProfile, screenText } from "@flakjacket/screening";
import type { Screen } from "./ports.ts";

export const screens: readonly Screen[] = [
  { name: "words", screen: (post, languages) => screenText(post.text, languages) },
  { name: "profile", screen: (post) => screenProfile(post.author) },
  { name: "shape", screen: (post) => screenCarriers(post) },
];
