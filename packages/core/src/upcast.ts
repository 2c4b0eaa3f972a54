/** From an event as it was once stored to the event as it is now. Pure; every version that was ever written stays readable. */
import type { EventType, JournalEvent } from "./events.ts";
import type { StreamKind } from "./streams.ts";

/** Of each type: its version today, and the kind of stream that may hold it. */
export const eventCatalogue: { readonly [T in EventType]: { readonly v: number; readonly stream: StreamKind } } = {
  "installation-made": { v: 1, stream: "installation" },
  "channel-added": { v: 1, stream: "installation" },
  "person-added": { v: 1, stream: "installation" },
  "unknown-post-found": { v: 1, stream: "installation" },
  "gap-noticed": { v: 1, stream: "installation" },
  "campaign-applied": { v: 1, stream: "campaign" },
  "call-received": { v: 1, stream: "call" },
  "call-screened": { v: 1, stream: "call" },
  "proposal-composed": { v: 1, stream: "call" },
  "proposal-approved": { v: 1, stream: "call" },
  "proposal-refused": { v: 1, stream: "call" },
  "proposal-held": { v: 1, stream: "call" },
  "approval-undone": { v: 1, stream: "call" },
  "proposal-lapsed": { v: 1, stream: "call" },
  "author-departed": { v: 1, stream: "call" },
  "texts-erased": { v: 1, stream: "call" },
  "publication-approved": { v: 1, stream: "publication" },
  "sending-began": { v: 1, stream: "publication" },
  "send-confirmed": { v: 1, stream: "publication" },
  "send-unanswered": { v: 1, stream: "publication" },
  "send-postponed": { v: 1, stream: "publication" },
  "send-refused": { v: 1, stream: "publication" },
  looked: { v: 1, stream: "publication" },
  "publication-lapsed": { v: 1, stream: "publication" },
  "recall-asked": { v: 1, stream: "publication" },
  "removal-tried": { v: 1, stream: "publication" },
  "read-back": { v: 1, stream: "publication" },
  "recall-failed": { v: 1, stream: "publication" },
  "recall-ordered": { v: 1, stream: "recall" },
  "breaker-tripped": { v: 1, stream: "breaker" },
  "breaker-rearm-agreed": { v: 1, stream: "breaker" },
};

/** An event as stored, of whatever version. */
export type StoredEvent = { readonly type: string; readonly v: number; readonly [field: string]: unknown };

/** Makes an event of version `v` one of version `v + 1`, its `v` included. */
export type Upcaster = (event: StoredEvent) => StoredEvent;
/** By `TYPE@V`, the version it reads. Every type is at its first version today, so there is none. */
const upcasters: ReadonlyMap<string, Upcaster> = new Map();

/** What was stored is not an event that this program knows. */
export class UnreadableEvent extends Error {
  override readonly name = "UnreadableEvent";
  readonly code: "event-malformed" | "event-unknown-type" | "event-newer-version";
  readonly type: string | undefined;
  readonly v: number | undefined;
  constructor(code: UnreadableEvent["code"], message: string, type?: string, v?: number) {
    super(message);
    this.code = code;
    this.type = type;
    this.v = v;
  }
}

/**
 * The event as it is today.
 *
 * @throws UnreadableEvent when it is not an event, its type is unknown, or a newer program wrote it
 */
export function upcast(
  stored: unknown,
  steps: ReadonlyMap<string, Upcaster> = upcasters,
  catalogue: { readonly [type: string]: { readonly v: number } } = eventCatalogue,
): JournalEvent {
  let event = parseStored(stored);
  const { type } = event;
  const current = Object.hasOwn(catalogue, type) ? catalogue[type]?.v : undefined;
  if (current === undefined) throw new UnreadableEvent("event-unknown-type", `No event type is called "${type}".`, type, event.v);
  if (event.v > current) {
    const message = `"${type}" is known up to version ${current}, got version ${event.v}: a newer program wrote it.`;
    throw new UnreadableEvent("event-newer-version", message, type, event.v);
  }
  while (event.v < current) {
    const step = steps.get(`${type}@${event.v}`);
    if (!step) throw new UnreadableEvent("event-malformed", `"${type}" never had a version ${event.v}.`, type, event.v);
    event = step(event);
  }
  return event as JournalEvent;
}

function parseStored(stored: unknown): StoredEvent {
  if (typeof stored === "object" && stored !== null && "type" in stored && "v" in stored && "at" in stored) {
    const { type, v, at } = stored;
    if (typeof type === "string" && Number.isSafeInteger(v) && Number(v) >= 1 && typeof at === "number") return stored as StoredEvent;
  }
  throw new UnreadableEvent("event-malformed", "An event with type, v and at was expected.");
}
