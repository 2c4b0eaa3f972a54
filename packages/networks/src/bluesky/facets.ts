/**
 * What a post's facets point at. Offsets are bytes of its UTF-8 text; a facet that does not fit the text makes the
 * whole post unreadable, since what people see would differ from what we screen. Pure.
 *
 * @source https://docs.bsky.app/docs/advanced-guides/post-richtext
 */
import type { EdgeRefusal } from "@flakjacket/core";
import { listMember, member, stringMember } from "./edge.ts";
import { isDid } from "./frame.ts";

export type Facets = { readonly mentions: readonly string[]; readonly links: readonly string[]; readonly tags: readonly string[] };

const MAX_FACETS = 100;
const MAX_FEATURES = 10;
const MAX_LENGTH = 3_000;

/** @param facets the record's own member, whatever it is; absent is no facets */
export function readFacets(facets: unknown, text: Uint8Array): Facets | EdgeRefusal {
  const found = { mentions: new Set<string>(), links: new Set<string>(), tags: new Set<string>() };
  if (facets !== undefined && !Array.isArray(facets)) return "malformed";
  const list: readonly unknown[] = facets ?? [];
  if (list.length > MAX_FACETS) return "too-many-parts";
  for (const facet of list) {
    if (!fits(member(facet, "index"), text)) return "malformed";
    const features = listMember(facet, "features");
    if (features.length > MAX_FEATURES) return "too-many-parts";
    for (const feature of features) {
      const wrong = readFeature(feature, found);
      if (wrong) return wrong;
    }
  }
  return { mentions: [...found.mentions], links: [...found.links], tags: [...found.tags] };
}

/** Whether any facet, well-formed or not, names this account: a cheap look before the strict one. */
export function mentionsAny(facets: unknown, dids: ReadonlySet<string>): boolean {
  if (!Array.isArray(facets) || dids.size === 0) return false;
  return facets.some((facet) =>
    listMember(facet, "features").some((feature) => isMention(feature) && dids.has(String(member(feature, "did")))),
  );
}

function readFeature(feature: unknown, found: { mentions: Set<string>; links: Set<string>; tags: Set<string> }): EdgeRefusal | undefined {
  if (isMention(feature)) {
    const did = member(feature, "did");
    if (!isDid(did)) return "malformed";
    found.mentions.add(did);
  }
  const kind = member(feature, "$type");
  if (kind === "app.bsky.richtext.facet#link") return take(found.links, stringMember(feature, "uri"));
  if (kind === "app.bsky.richtext.facet#tag") return take(found.tags, stringMember(feature, "tag"));
  return undefined;
}

function take(into: Set<string>, value: string | undefined): EdgeRefusal | undefined {
  if (value === undefined) return "malformed";
  if (value.length > MAX_LENGTH) return "too-large";
  into.add(value);
  return undefined;
}

function isMention(feature: unknown): boolean {
  return member(feature, "$type") === "app.bsky.richtext.facet#mention";
}

/** Whole numbers, in order, inside the text, and at the edges of characters. */
function fits(index: unknown, text: Uint8Array): boolean {
  const start = member(index, "byteStart");
  const end = member(index, "byteEnd");
  if (typeof start !== "number" || typeof end !== "number" || !Number.isInteger(start) || !Number.isInteger(end)) return false;
  return start >= 0 && start < end && end <= text.length && startsCharacter(text, start) && startsCharacter(text, end);
}

function startsCharacter(text: Uint8Array, place: number): boolean {
  return ((text[place] ?? 0) & 0xc0) !== 0x80;
}
