/** The seeds port over one installation's key: HMAC-SHA-256, each use under its own name, so that none foretells another. */
import { createHash, createHmac } from "node:crypto";
import type { AuthorKey, CallId, Digest, Seeds } from "@flakjacket/core";
import { parseAuthorKey, parseCallId, parseDigest } from "@flakjacket/core";
import { v7 } from "uuid";

const KEY_BYTES = 32;

/** @throws RangeError unless the key has 32 bytes */
export function keyedSeeds(key: Uint8Array): Seeds {
  if (key.length !== KEY_BYTES) throw new RangeError(`A key of ${KEY_BYTES} bytes was expected, got ${key.length}.`);
  // Parts are joined by NUL, which no network's ids contain.
  const keyed = (use: string, ...parts: readonly string[]): Buffer =>
    createHmac("sha256", key)
      .update([`flakjacket-${use}-v1`, ...parts].join("\0"))
      .digest();
  return {
    callId: (ref) => known(parseCallId(keyed("call", ref.network, ref.uri).toString("hex"))) satisfies CallId,
    authorKey: (network, authorId) => known(parseAuthorKey(keyed("author", network, authorId).toString("hex"))) satisfies AuthorKey,
    versionOf: (ref, text) =>
      known(parseDigest(keyed("version", ref.network, ref.uri, ref.version ?? "", text).toString("hex"))) satisfies Digest,
    pictureSeed: (call, attempt) => keyed("picture", call, String(attempt)).readUInt32BE(0),
    digest: (bytes) => known(parseDigest(createHash("sha256").update(bytes).digest("hex"))),
    uuid: () => v7(),
  };
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError("A hash in lower-case hex was expected.");
  return value;
}
