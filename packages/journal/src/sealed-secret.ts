/** A secret as it lies on the disk: AES-256-GCM, bound to its name so that two rows cannot be exchanged. */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { StoreProblem } from "./problem.ts";

/** `sealed`: the ciphertext with its 16-byte tag behind it. */
export type SealedSecret = { readonly nonce: Buffer; readonly sealed: Buffer };

/** @throws StoreProblem `key-malformed` unless the key has 32 bytes */
export function checkKey(key: Uint8Array): Uint8Array {
  if (key.length !== 32) throw new StoreProblem("key-malformed", { bytes: key.length });
  return key;
}

export function sealSecret(key: Uint8Array, name: string, value: string): SealedSecret {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(name, "utf8"));
  const sealed = Buffer.concat([cipher.update(value, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return { nonce, sealed };
}

/** @throws StoreProblem `secret-unreadable` when key, name or bytes are not those it was sealed with */
export function openSecret(key: Uint8Array, name: string, { nonce, sealed }: SealedSecret): string {
  try {
    const cipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: 16 }).setAAD(Buffer.from(name, "utf8"));
    cipher.setAuthTag(sealed.subarray(-16));
    return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]).toString("utf8");
  } catch (error) {
    throw new StoreProblem("secret-unreadable", { name }, error);
  }
}
