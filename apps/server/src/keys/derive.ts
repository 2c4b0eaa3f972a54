/** The keys of each use, drawn from the installation's key: knowing one tells nothing of the others. */
import type { KeyObject } from "node:crypto";
import { createPrivateKey, hkdfSync } from "node:crypto";

export type Keys = {
  /** Of the keyed hashes that name calls and authors. */
  readonly seeds: Uint8Array;
  /** Of the secrets kept in the store. */
  readonly secrets: Uint8Array;
  /** Signs the heads of the journal. */
  readonly signing: KeyObject;
  /** Signs cookies. */
  readonly sessions: string;
};

/** An Ed25519 private key in PKCS 8 is these bytes, then the 32 of its seed. @source RFC 8410, section 7 */
const ED25519_PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");

export function deriveKeys(key: Uint8Array): Keys {
  const part = (use: string): Uint8Array => new Uint8Array(hkdfSync("sha256", key, new Uint8Array(0), `flakjacket-${use}-v1`, 32));
  return {
    seeds: part("seeds"),
    secrets: part("secrets"),
    signing: createPrivateKey({ key: Buffer.concat([ED25519_PKCS8, part("signing")]), format: "der", type: "pkcs8" }),
    sessions: Buffer.from(part("sessions")).toString("base64url"),
  };
}
