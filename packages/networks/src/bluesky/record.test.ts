import type { BlobRef } from "@atproto/api";
import type { Outgoing, SendKey } from "@flakjacket/core";
import { describe, expect, it } from "vitest";
import { tid } from "../tid.ts";
import { linkFacets, replyRecord, sameRecord } from "./record.ts";

const call = { network: "bluesky", uri: "at://did:plc:ada/app.bsky.feed.post/3k", version: "bafyada" } as const;
const outgoing: Outgoing = {
  replyTo: { root: call, parent: call },
  text: "Sunny.",
  language: "fr",
  picture: { png: new Uint8Array(), altText: "Un chien", width: 4, height: 3 },
};
const key = tid(1_700_000_000_123_456, 1);
const blob = { ref: "bafyblob" } as unknown as BlobRef;

describe("the record of a publication", () => {
  it("promise 5: is the same for the same key and publication, whenever it is made", () => {
    expect(replyRecord(key, outgoing, blob)).toEqual(replyRecord(key, outgoing, blob));
    expect(replyRecord(key, outgoing, blob)?.createdAt).toBe("2023-11-14T22:13:20.123Z");
  });

  it("names the call's exact version, and is not made without it", () => {
    expect(replyRecord(key, outgoing, blob)?.reply.parent).toEqual({ uri: call.uri, cid: "bafyada" });
    const { version: _, ...unversioned } = call;
    expect(replyRecord(key, { ...outgoing, replyTo: { root: unversioned, parent: call } }, blob)).toBeUndefined();
  });

  it("refuses a key that tells no time", () => {
    expect(() => replyRecord("mine" as SendKey, outgoing, blob)).toThrow(RangeError);
  });

  it("promise 4: mentions nobody, whatever the text says", () => {
    const record = replyRecord(key, { ...outgoing, text: "@ada.test see https://example.test, @ada" }, blob);
    expect(JSON.stringify(record)).not.toContain("facet#mention");
    expect(record?.facets).toEqual([
      { index: { byteStart: 14, byteEnd: 34 }, features: [{ $type: "app.bsky.richtext.facet#link", uri: "https://example.test" }] },
    ]);
    expect(linkFacets("no link")).toEqual([]);
  });

  it("is compared by what it says, not by the order it is written in", () => {
    expect(sameRecord({ a: 1, b: { c: [1, { d: 2, e: 3 }] } }, { b: { c: [1, { e: 3, d: 2 }] }, a: 1 })).toBe(true);
    expect(sameRecord({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
    expect(sameRecord({ text: "one" }, { text: "two" })).toBe(false);
  });
});
