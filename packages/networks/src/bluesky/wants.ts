/** Which posts somebody reads for, decided before anything is stored. Pure. */
import { listMember, member } from "./edge.ts";
import { mentionsAny } from "./facets.ts";
import type { RecordParts } from "./post-record.ts";

export type Wants = {
  /** Accounts whose mention by facet counts. */
  readonly mentions: ReadonlySet<string>;
  /** Handles whose `@handle` in the text counts too, without a facet. Off when empty. */
  readonly plainMentions: readonly string[];
  /** Tags without `#`, lower case. */
  readonly tags: ReadonlySet<string>;
  readonly everything: boolean;
};

/** Whether a record may be wanted: looked at before it is parsed strictly, so it may say yes too often, never no. */
export function mayWant(record: unknown, wants: Wants): boolean {
  if (wants.everything || mentionsAny(member(record, "facets"), wants.mentions)) return true;
  const text = member(record, "text");
  if (typeof text !== "string") return false;
  const lower = wants.plainMentions.length + wants.tags.size > 0 ? text.toLowerCase() : "";
  if (wants.plainMentions.some((handle) => lower.includes(`@${handle}`))) return true;
  if (wants.tags.size === 0) return false;
  const named = listMember(record, "tags").some((tag) => typeof tag === "string" && wants.tags.has(tag.toLowerCase()));
  return named || [...wants.tags].some((tag) => lower.includes(`#${tag}`)) || hasTagFacet(record, wants);
}

/** Whether it is wanted, once it is parsed. */
export function isWanted(parts: RecordParts, wants: Wants): boolean {
  if (wants.everything || parts.mentions.some((did) => wants.mentions.has(did))) return true;
  if (wants.plainMentions.some((handle) => mentionedPlainly(parts.text, handle))) return true;
  return wants.tags.size > 0 && [...parts.tags, ...plainTags(parts.text)].some((tag) => wants.tags.has(tag.toLowerCase()));
}

function hasTagFacet(record: unknown, wants: Wants): boolean {
  return listMember(record, "facets").some((facet) =>
    listMember(facet, "features").some((feature) => wants.tags.has(String(member(feature, "tag") ?? "").toLowerCase())),
  );
}

function mentionedPlainly(text: string, handle: string): boolean {
  const lower = text.toLowerCase();
  const written = `@${handle.toLowerCase()}`;
  for (let place = lower.indexOf(written); place >= 0; place = lower.indexOf(written, place + 1)) {
    const before = lower.charAt(place - 1);
    const after = lower.slice(place + written.length);
    if (!/[\p{L}\p{N}@._-]/u.test(before) && !/^(?:[\p{L}\p{N}-]|\.[\p{L}\p{N}])/u.test(after)) return true;
  }
  return false;
}

function plainTags(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}_/])#([\p{L}\p{N}_]+)/gu)].map(([, tag = ""]) => tag);
}
