/** Where a reader stands: which host's stream, and when in it. Pure. */
import type { Cursor } from "@flakjacket/core";
import { SECOND_MS } from "@flakjacket/core";

/** Microseconds by the stream's own clock. */
export type Place = { readonly host: string; readonly timeUs: number };

/** How far a reader goes back when it connects again, or on another host whose times differ a little. */
export const REWIND_MS = 5 * SECOND_MS;

const CURSOR = /^([^|]{1,300})\|(\d{1,16})$/;

export function cursorAt({ host, timeUs }: Place): Cursor {
  return `${host}|${timeUs}` as Cursor;
}

/** @throws RangeError for a cursor of another network */
export function placeOf(cursor: Cursor): Place {
  const [, host, micros] = CURSOR.exec(cursor) ?? [];
  const timeUs = Number(micros);
  if (host === undefined || !Number.isSafeInteger(timeUs)) {
    throw new RangeError("A Bluesky cursor is HOST|MICROSECONDS; another network's cursor came. Remove it to read from now on.");
  }
  return { host, timeUs };
}

/** A bounded memory of what was given already; the oldest is forgotten first. */
export function createSeen(limit: number): { readonly size: number; isNew(id: string): boolean } {
  const ids = new Set<string>();
  return {
    get size() {
      return ids.size;
    },
    isNew(id) {
      if (ids.has(id)) return false;
      ids.add(id);
      if (ids.size > limit) {
        const [oldest] = ids;
        if (oldest !== undefined) ids.delete(oldest);
      }
      return true;
    },
  };
}

/** The address to connect to. @throws TypeError when the configured stream is no address */
export function streamUrl(stream: string, collections: readonly string[], cursorUs: number | undefined, maxBytes: number): URL {
  const url = new URL(stream);
  if (url.pathname === "/" || url.pathname === "") url.pathname = "/subscribe";
  if (url.protocol === "https:") url.protocol = "wss:";
  if (url.protocol === "http:") url.protocol = "ws:";
  for (const collection of collections) url.searchParams.append("wantedCollections", collection);
  url.searchParams.set("maxMessageSizeBytes", String(maxBytes));
  if (cursorUs !== undefined) url.searchParams.set("cursor", String(cursorUs));
  return url;
}
