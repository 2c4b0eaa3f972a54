/** Reads a channel for as long as it may, and remembers how far it came. */
import type { ChannelDefinition, Cursor, Instant, NetworkReader, WorkingStore } from "@flakjacket/core";
import { SECOND_MS } from "@flakjacket/core";
import type { CallPorts } from "./ports.ts";
import { takeReading } from "./take-reading.ts";

const SAVE_CURSOR_EVERY_MS = SECOND_MS;

/**
 * Takes readings until `signal` aborts, the first time from when the channel was added. The cursor is saved only
 * behind what was stored: whatever is read again after a crash is folded by its id.
 */
export async function readCalls(
  channel: ChannelDefinition,
  reader: NetworkReader,
  addedAt: Instant,
  ports: CallPorts & { readonly working: WorkingStore },
  signal: AbortSignal,
): Promise<void> {
  const key = `cursor/${channel.id}`;
  const saved = await ports.working.get(key);
  let savedAt = ports.clock.monotonic();
  let unsaved: Cursor | undefined;
  const from = typeof saved === "string" ? (saved as Cursor) : reader.cursorAt(addedAt);
  for await (const { observed, cursor } of reader.read(from, signal)) {
    await takeReading(observed, channel, ports);
    unsaved = cursor;
    if (observed.kind === "idle" && ports.clock.monotonic() - savedAt < SAVE_CURSOR_EVERY_MS) continue;
    await ports.working.set(key, cursor);
    savedAt = ports.clock.monotonic();
    unsaved = undefined;
  }
  if (unsaved !== undefined) await ports.working.set(key, unsaved);
}
