/** The screen of the shape: whatever a post carries beside its text. What cannot be read here holds the post. */
import type { Post, Signal } from "@flakjacket/core";
import { MAY_BE_NAME, NAME } from "./engine/tokens.ts";
import { addGraveText } from "./grave.ts";
import { addGraveName } from "./grave-name.ts";
import { findingsOf, SURE } from "./signals.ts";

/** The signals of a post's alt texts, links, media, tags and quoted post, and of an empty text. */
export function screenCarriers(post: Pick<Post, "text" | "altTexts" | "links" | "mediaCount" | "quotes" | "tags">): readonly Signal[] {
  const findings = findingsOf("shape");
  for (const altText of post.altTexts) addGraveText(altText, findings, "alt-text", true);
  const inTags = findingsOf("shape");
  for (const tag of post.tags) addGraveName(tag, "text", 0, inTags);
  // Tags that stand beside the text have no place in it.
  for (const { kind, probability, evidence } of inTags.signals()) findings.add(kind, probability, undefined, evidence);
  if (post.mediaCount > 0 || post.altTexts.length > 0) findings.add("has-media", SURE);
  if (post.links.length > 0) findings.add("has-link", SURE);
  if (post.quotes) findings.add("has-media", SURE, undefined, "quoted-post");
  if (!hasWords(post.text)) findings.add("empty", SURE);
  return findings.signals();
}

/** Whether anything is said beside names and links. */
function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(MAY_BE_NAME.test(text) ? text.replace(NAME, " ") : text);
}
