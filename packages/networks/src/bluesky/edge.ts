/** The edge: bytes from a stranger to a JSON value, or the reason why not. Pure. */
import type { EdgeRefusal } from "@flakjacket/core";

export const MAX_FRAME_BYTES = 1_000_000;
export const MAX_DEPTH = 64;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Refuses before it parses: size, then encoding, then depth, then JSON itself. */
export function readJson(bytes: Uint8Array): { readonly value: unknown } | { readonly refused: EdgeRefusal } {
  if (bytes.byteLength > MAX_FRAME_BYTES) return { refused: "too-large" };
  if (tooDeep(bytes)) return { refused: "too-deep" };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { refused: "wrong-encoding" };
  }
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { refused: "malformed" };
  }
}

/** A member of a JSON object, or undefined. Never looks at prototypes. */
export function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

/** The string at a member when it is one and is well-formed Unicode. */
export function stringMember(value: unknown, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === "string" && found.isWellFormed() ? found : undefined;
}

export function listMember(value: unknown, key: string): readonly unknown[] {
  const found = member(value, key);
  return Array.isArray(found) ? found : [];
}

/** Counts brackets outside strings. All four are single bytes in UTF-8, so no decoding is needed. */
function tooDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  let inString = false;
  for (let place = 0; place < bytes.length; place += 1) {
    const byte = bytes[place];
    if (inString) {
      if (byte === BACKSLASH) place += 1;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === 0x7b || byte === 0x5b) {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (byte === 0x7d || byte === 0x5d) depth -= 1;
  }
  return false;
}
