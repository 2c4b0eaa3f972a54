/** A recorded event as bytes: what is stored, hashed and exported, and how it is read back. */
import type { ChainId, JournalEvent, Recorded, StreamId } from "@flakjacket/core";
import { parseChainId, parseStreamId, upcast } from "@flakjacket/core";
import { canonical } from "./canonical.ts";

/** An event ready to be written: `json` is its canonical form, `event` what one reads back from that. */
export type Sealed = { readonly event: JournalEvent; readonly json: string };

/**
 * The event as it will be read back: a copy nobody else holds, without what JSON does not keep (`-0`).
 *
 * @throws TypeError when JSON cannot hold it
 */
export function seal(event: JournalEvent): Sealed {
  const json = canonical(event);
  return { event: JSON.parse(json) as JournalEvent, json };
}

export type Place = Omit<Recorded, "event">;

/** The canonical UTF-8 bytes of `{chain, event, position, stream, version}`. The event keeps its own object: a call has a `version` too. */
export function recordedBytes({ chain, position, stream, version }: Place, eventJson: string): Buffer {
  const text = `{"chain":${JSON.stringify(chain)},"event":${eventJson},"position":${position},"stream":${JSON.stringify(stream)},"version":${version}}`;
  return Buffer.from(text, "utf8");
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * A recorded event from its stored bytes, as today's program knows it.
 *
 * @throws UnreadableEvent for an event of no known type or version
 * @throws TypeError or SyntaxError when the bytes are no recorded event at all
 */
export function parseRecorded(bytes: Uint8Array): Recorded {
  const { place, event } = parseStored(bytes);
  return { ...place, event: upcast(event) };
}

/** Like `parseRecorded`, with the event as it was stored. */
export function parseStored(bytes: Uint8Array): { readonly place: Place; readonly event: unknown } {
  const value: unknown = JSON.parse(strictUtf8.decode(bytes));
  if (typeof value !== "object" || value === null) throw new TypeError("A recorded event was expected, got no object.");
  const { chain, event, position, stream, version, ...rest } = value as Record<string, unknown>;
  const chainId = typeof chain === "string" ? parseChainId(chain) : undefined;
  const streamId = typeof stream === "string" ? parseStreamId(stream) : undefined;
  if (!chainId || !streamId || !isCount(position) || !isCount(version) || Object.keys(rest).length > 0) {
    throw new TypeError("A recorded event with chain, event, position, stream and version was expected.");
  }
  return { place: placeOf(chainId, position, streamId, version), event };
}

function placeOf(chain: ChainId, position: number, stream: StreamId, version: number): Place {
  return { chain, position, stream, version };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}
