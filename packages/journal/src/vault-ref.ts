/** How a vault item is named: by its bytes under its own salt, so that the name says nothing once the salt is erased. */
import { createHmac, randomBytes } from "node:crypto";
import type { VaultRef } from "@flakjacket/core";

/** 32 random bytes, one salt per item. */
export function newSalt(): Buffer {
  return randomBytes(32);
}

/** Hex HMAC-SHA-256 of the bytes under the salt. */
export function vaultRef(salt: Uint8Array, bytes: Uint8Array): VaultRef {
  return createHmac("sha256", salt).update(bytes).digest("hex") as VaultRef;
}
