import type { AuthorKey, CallId, Digest } from "../ids.ts";
import type { NetworkName, PostRef } from "../post.ts";

/** Keyed hashes and fresh names: what nobody outside can foretell. Pure for one installation's key, except `uuid`. */
export interface Seeds {
  callId(ref: PostRef): CallId;
  authorKey(network: NetworkName, authorId: string): AuthorKey;
  /** Keyed hash of the exact version of a post that was read. */
  versionOf(ref: PostRef, text: string): Digest;
  /** 32 bits for the picture of this call's nth proposal: who calls chooses the call's id, and must not choose the picture. */
  pictureSeed(call: CallId, attempt: number): number;
  /** Unkeyed SHA-256: what an approval binds. A string is hashed as UTF-8. */
  digest(bytes: Uint8Array | string): Digest;
  /** A fresh UUIDv7. */
  uuid(): string;
}
