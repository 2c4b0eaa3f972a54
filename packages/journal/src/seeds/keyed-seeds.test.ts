import type { CallId, PostRef } from "@flakjacket/core";
import { describe, expect, it } from "vitest";
import { keyedSeeds } from "./keyed-seeds.ts";

const one = keyedSeeds(new Uint8Array(32).fill(1));
const other = keyedSeeds(new Uint8Array(32).fill(2));
const ref: PostRef = { network: "bluesky", uri: "at://did:plc:a/app.bsky.feed.post/1", version: "cid1" };

describe("keyed seeds", () => {
  it("name the same post the same, whatever its version, and differently under another key", () => {
    expect(one.callId(ref)).toBe(one.callId({ ...ref, version: "cid2" }));
    expect(one.callId(ref)).not.toBe(other.callId(ref));
    expect(one.callId(ref)).not.toBe(one.callId({ ...ref, network: "mastodon" }));
  });

  it("tell versions of a post apart by version and by text", () => {
    const seen = [one.versionOf(ref, "a"), one.versionOf(ref, "b"), one.versionOf({ ...ref, version: "cid2" }, "a")];
    expect(new Set(seen).size).toBe(3);
  });

  it("give another picture for each proposal, that a caller cannot foretell", () => {
    const call = "0".repeat(64) as CallId;
    expect(one.pictureSeed(call, 1)).not.toBe(one.pictureSeed(call, 2));
    expect(one.pictureSeed(call, 1)).not.toBe(other.pictureSeed(call, 1));
  });

  it("digest as everybody else does", () => {
    expect(one.digest("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("give ids that are UUIDs of version 7", () => {
    expect(one.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("refuse a key of another size", () => {
    expect(() => keyedSeeds(new Uint8Array(16))).toThrow("32 bytes");
  });
});
