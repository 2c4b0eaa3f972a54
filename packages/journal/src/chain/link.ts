/** How one event hangs on the one before it. */
import { createHash } from "node:crypto";
import type { ChainId } from "@flakjacket/core";

/** Where a chain ends: how many events it has and the hash of the last. 32 bytes. */
export type ChainTip = { readonly position: number; readonly hash: Buffer };

/** The tip of a chain without any event. */
export function genesis(chain: ChainId): ChainTip {
  return { position: 0, hash: createHash("sha256").update(`flakjacket-chain-v1\n${chain}`, "utf8").digest() };
}

/** SHA-256 of `flakjacket-event-v1`, a line feed, the 32 bytes of the link before, and the event's stored bytes. */
export function linkHash(previous: Uint8Array, bytes: Uint8Array): Buffer {
  return createHash("sha256").update("flakjacket-event-v1\n", "utf8").update(previous).update(bytes).digest();
}
