/** A post as it lies in the vault: canonical enough to read back, never hashed by anybody but the vault. */
import type { Post } from "@flakjacket/core";

const utf8 = new TextEncoder();

export function toStored(post: Post): Uint8Array {
  return utf8.encode(JSON.stringify(post));
}

/** The only reader of what `toStored` wrote. @throws SyntaxError when the bytes are not ours */
export function fromStored(bytes: Uint8Array): Post {
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as Post;
}
