/** Recalls that happened while the store was down: written to a synced file first, brought into the journal later. */
import type { Append, NonEmpty } from "@flakjacket/core";
import { nonEmpty } from "@flakjacket/core";
import type { RecallPorts } from "./ports.ts";

/** A synced, append-only file of lines. `append` returns once the line is on the disk. */
export interface Spool {
  append(line: string): Promise<void>;
  /** The whole lines, oldest first; a torn last line is left out. */
  read(): Promise<readonly string[]>;
  clear(): Promise<void>;
}

export async function spoolAppends(spool: Spool, appends: NonEmpty<Append>): Promise<void> {
  await spool.append(JSON.stringify(appends));
}

/**
 * Writes what was spooled into the journal, in its order, then empties the spool; gives how many lines it brought in.
 * Repeating it after a crash in between is harmless: a recall that is asked twice stays asked.
 */
export async function reconcileSpool(spool: Spool, { journal }: Pick<RecallPorts, "journal">): Promise<number> {
  const lines = await spool.read();
  for (const line of lines) {
    const appends = nonEmpty(JSON.parse(line) as readonly Append[]);
    if (appends) await journal.append(appends);
  }
  if (lines.length > 0) await spool.clear();
  return lines.length;
}
