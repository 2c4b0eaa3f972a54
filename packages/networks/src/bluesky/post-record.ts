/** A post's record as we read it: strict for what we use, and every unknown attachment counts as media. Pure. */
import type { EdgeRefusal, Instant, Post, PostRef } from "@flakjacket/core";
import { listMember, member, stringMember } from "./edge.ts";
import type { Facets } from "./facets.ts";
import { readFacets } from "./facets.ts";

/** Everything of a post that its record holds. */
export type RecordParts = Omit<Post, "ref" | "author" | "receivedAt">;

/** What the network's own schema allows. @source lexicon app.bsky.feed.post */
const MAX_TEXT_BYTES = 3_000;
const MAX_PARTS = 20;
const MAX_ALT_LENGTH = 20_000;
const MAX_URI_LENGTH = 8_192;

const encoder = new TextEncoder();

export function readPostRecord(record: unknown): RecordParts | EdgeRefusal {
  const text = member(record, "text");
  if (typeof text !== "string") return "malformed";
  if (!text.isWellFormed()) return "wrong-encoding";
  const bytes = encoder.encode(text);
  if (bytes.length > MAX_TEXT_BYTES) return "too-large";
  const facets = readFacets(member(record, "facets"), bytes);
  if (typeof facets === "string") return facets;
  const attached = readEmbed(member(record, "embed"));
  if (typeof attached === "string") return attached;
  const languages = strings(listMember(record, "langs"));
  const tags = strings(listMember(record, "tags"));
  const replyTo = readReply(member(record, "reply"));
  if (typeof languages === "string") return languages;
  if (typeof tags === "string") return tags;
  if (typeof replyTo === "string") return replyTo;
  return { ...parts(text, facets, attached, languages, tags), ...(replyTo ? { replyTo } : {}), ...claimedAt(record) };
}

type Attached = {
  readonly altTexts: readonly string[];
  readonly links: readonly string[];
  readonly mediaCount: number;
  readonly quotes?: PostRef;
};
const nothing: Attached = { altTexts: [], links: [], mediaCount: 0 };

function parts(text: string, facets: Facets, attached: Attached, languages: readonly string[], tags: readonly string[]): RecordParts {
  return {
    text,
    claimedLanguages: languages.map((language) => language.toLowerCase()),
    altTexts: attached.altTexts,
    links: [...new Set([...facets.links, ...attached.links, ...linksIn(text)])],
    mediaCount: attached.mediaCount,
    mentions: facets.mentions,
    tags: [...new Set([...facets.tags, ...tags])],
    ...(attached.quotes ? { quotes: attached.quotes } : {}),
  };
}

function readEmbed(embed: unknown): Attached | EdgeRefusal {
  if (embed === undefined) return nothing;
  switch (member(embed, "$type")) {
    case "app.bsky.embed.images":
      return readImages(listMember(embed, "images"));
    case "app.bsky.embed.video":
      return readImages([embed]);
    case "app.bsky.embed.external": {
      const uri = stringMember(member(embed, "external"), "uri");
      if (uri === undefined || uri.length > MAX_URI_LENGTH) return "malformed";
      return { ...nothing, links: [uri] };
    }
    case "app.bsky.embed.record": {
      const quotes = strongRef(member(embed, "record"));
      return quotes ? { ...nothing, quotes } : "malformed";
    }
    case "app.bsky.embed.recordWithMedia": {
      const quotes = strongRef(member(member(embed, "record"), "record"));
      const media = readEmbed(member(embed, "media"));
      if (!quotes || typeof media === "string") return "malformed";
      return { ...media, quotes };
    }
    default:
      return { ...nothing, mediaCount: 1 };
  }
}

function readImages(images: readonly unknown[]): Attached | EdgeRefusal {
  if (images.length > MAX_PARTS) return "too-many-parts";
  const altTexts: string[] = [];
  for (const image of images) {
    const alt = member(image, "alt") ?? "";
    if (typeof alt !== "string") return "malformed";
    if (!alt.isWellFormed()) return "wrong-encoding";
    if (alt.length > MAX_ALT_LENGTH) return "too-large";
    if (alt !== "") altTexts.push(alt);
  }
  return { ...nothing, altTexts, mediaCount: images.length };
}

function readReply(reply: unknown): RecordParts["replyTo"] | EdgeRefusal {
  if (reply === undefined) return undefined;
  const root = strongRef(member(reply, "root"));
  const parent = strongRef(member(reply, "parent"));
  return root && parent ? { root, parent } : "malformed";
}

function strongRef(value: unknown): PostRef | undefined {
  const uri = stringMember(value, "uri");
  const cid = stringMember(value, "cid");
  if (!uri?.startsWith("at://") || uri.length > MAX_URI_LENGTH || !cid || cid.length > 256) return undefined;
  return { network: "bluesky", uri, version: cid };
}

function strings(list: readonly unknown[]): readonly string[] | EdgeRefusal {
  if (list.length > MAX_PARTS) return "too-many-parts";
  const all = list.filter((one): one is string => typeof one === "string" && one.isWellFormed() && one.length <= 640);
  return all.length === list.length ? all : "malformed";
}

function claimedAt(record: unknown): { readonly claimedAt?: Instant } {
  const at = Date.parse(stringMember(record, "createdAt") ?? "");
  return Number.isFinite(at) ? { claimedAt: at } : {};
}

function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"]+/giu)].map(([link]) => link);
}
