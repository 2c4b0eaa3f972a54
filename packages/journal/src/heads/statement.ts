/** A signed statement of how far the chains have come: published, it shows a journal that was cut short or rewritten. */
import type { KeyObject } from "node:crypto";
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from "node:crypto";
import type { Instant } from "@flakjacket/core";
import { canonicalBytes } from "../chain/canonical.ts";
import type { Head } from "../chain/head.ts";

/** `statement`: the canonical bytes that were signed. `signature`: 64 bytes, Ed25519. */
export type SignedHeads = { readonly statement: Uint8Array; readonly signature: Uint8Array; readonly signedAt: Instant };

export type StatementFormat = "flakjacket-heads-1" | "flakjacket-export-1";

/** Signs the heads under a format name. The statement carries the public key: lower-case hex of its 32 raw bytes. */
export function signStatement(format: StatementFormat, chains: readonly Head[], key: KeyObject, signedAt: Instant): SignedHeads {
  const statement = canonicalBytes({ format, chains, publicKey: publicKeyOf(key), signedAt });
  return { statement, signature: sign(null, statement, key), signedAt };
}

export function isSigned(statement: Uint8Array, signature: Uint8Array, publicKey: string): boolean {
  const key = publicKeyFrom(publicKey);
  return key !== undefined && signature.length === 64 && verify(null, statement, key, signature);
}

/** A fresh Ed25519 key as PEM (PKCS 8): a secret. */
export function newSigningKey(): string {
  return generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }).toString();
}

/** @throws TypeError when it is no Ed25519 key in PEM */
export function parseSigningKey(pem: string): KeyObject {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== "ed25519") throw new TypeError(`An Ed25519 key was expected, got ${key.asymmetricKeyType ?? "another"}.`);
  return key;
}

/** The public half of a signing key: 64 lower-case hex digits, as `installation-made` records it. */
export function publicKeyOf(key: KeyObject): string {
  const { x = "" } = createPublicKey(key).export({ format: "jwk" });
  return Buffer.from(x, "base64url").toString("hex");
}

function publicKeyFrom(hex: string): KeyObject | undefined {
  if (!/^[0-9a-f]{64}$/.test(hex)) return undefined;
  return createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: Buffer.from(hex, "hex").toString("base64url") }, format: "jwk" });
}
