/** A publication as a Bluesky record. The same key and publication always give the same record, so that a second try is no second post. Pure. */
import type { BlobRef } from "@atproto/api";
import type { Outgoing, SendKey } from "@flakjacket/core";
import { tidMicros } from "../tid.ts";

export type ReplyRecord = {
  readonly $type: "app.bsky.feed.post";
  readonly text: string;
  readonly langs: readonly string[];
  readonly createdAt: string;
  readonly reply: { readonly root: StrongRef; readonly parent: StrongRef };
  readonly facets?: readonly LinkFacet[];
  readonly embed: {
    readonly $type: "app.bsky.embed.images";
    readonly images: readonly [
      { readonly image: BlobRef; readonly alt: string; readonly aspectRatio: { readonly width: number; readonly height: number } },
    ];
  };
};
type StrongRef = { readonly uri: string; readonly cid: string };
type LinkFacet = {
  readonly index: { readonly byteStart: number; readonly byteEnd: number };
  readonly features: readonly [{ readonly $type: "app.bsky.richtext.facet#link"; readonly uri: string }];
};

/** The record, or undefined when the call's exact version is not known: a reply must name it. */
export function replyRecord(key: SendKey, { text, language, replyTo, picture }: Outgoing, image: BlobRef): ReplyRecord | undefined {
  const { root, parent } = replyTo;
  if (root.version === undefined || parent.version === undefined) return undefined;
  const facets = linkFacets(text);
  const { altText: alt, width, height } = picture;
  return {
    $type: "app.bsky.feed.post",
    text,
    langs: [language],
    // The key's own time: a later try would otherwise be another record.
    createdAt: new Date(Math.floor(tidMicros(key) / 1_000)).toISOString(),
    reply: { root: { uri: root.uri, cid: root.version }, parent: { uri: parent.uri, cid: parent.version } },
    ...(facets.length > 0 ? { facets } : {}),
    embed: { $type: "app.bsky.embed.images", images: [{ image, alt, aspectRatio: { width, height } }] },
  };
}

/** Links of a text, with their places in bytes of UTF-8. */
export function linkFacets(text: string): readonly LinkFacet[] {
  const bytes = (until: number): number => Buffer.byteLength(text.slice(0, until), "utf8");
  return [...text.matchAll(/https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]'’»]/giu)].map(({ 0: uri, index }) => ({
    index: { byteStart: bytes(index), byteEnd: bytes(index + uri.length) },
    features: [{ $type: "app.bsky.richtext.facet#link", uri }],
  }));
}

/** Whether two records, as JSON, say the same; the order of members does not matter. */
export function sameRecord(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
