/** What a reply may say: a fixed sentence. No word of the source can return in it, and it names and links nobody. */
import type { z } from "zod";
import { LONGEST_REPLY } from "./bounds.ts";
import { report } from "./issue.ts";

const PLACEHOLDER = /\{[^{}]{0,80}\}|\$\w+|%[sdf@]|<[^<>\s][^<>]{0,80}>|\[\[.{0,80}?\]\]/u;
const ADDRESS = /https?:\/\/\S*|www\.\S+|[@＠][\p{L}\p{N}_][\p{L}\p{N}_.-]*|\S+@\S+\.\S+/iu;
/** Control characters and those that turn the direction of what follows. */
const STRAY = /(?!\n)\p{Cc}|[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

export function checkReply(checking: z.core.ParsePayload<string>): void {
  const { value } = checking;
  if (hasStrayCharacters(value) || isBlank(value)) report(checking, "wrong-value", { expected: "reply", came: "" });
  const placeholder = PLACEHOLDER.exec(value)?.[0];
  if (placeholder !== undefined) report(checking, "reply-placeholder", { placeholder: placeholder.slice(0, 40) });
  const address = ADDRESS.exec(value)?.[0];
  if (address !== undefined) report(checking, "reply-address", { came: address.slice(0, 40) });
  const came = [...graphemes.segment(value)].length;
  if (came > LONGEST_REPLY) report(checking, "reply-too-long", { limit: LONGEST_REPLY, came });
}

/** Characters that nobody can see or that are none. */
export function hasStrayCharacters(text: string): boolean {
  return STRAY.test(text) || !text.isWellFormed();
}

/** Written, and nothing to read. A text that is not written at all is another problem. */
export function isBlank(text: string): boolean {
  return text !== "" && text.trim() === "";
}
