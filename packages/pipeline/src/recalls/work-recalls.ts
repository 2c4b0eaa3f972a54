/** Brings down what a channel's recalls ask for, several at a time, for as long as it runs. Shares nothing with publishing. */
import type { ChannelId, Instant, PublicationId, PublicationRow } from "@flakjacket/core";
import { MINUTE_MS, streamKey } from "@flakjacket/core";
import { Bell } from "../bell.ts";
import type { RecallPorts } from "./ports.ts";
import { backOff, recallOne } from "./recall-one.ts";

const AT_ONCE = 16;
const ROWS_AT_ONCE = 500;

export async function workRecalls(channel: ChannelId, ports: RecallPorts, signal: AbortSignal): Promise<void> {
  const bell = new Bell(ports.clock);
  const notBefore = new Map<PublicationId, Instant>();
  const stopListening = ports.journal.onAppended((recorded) => {
    for (const { event, stream } of recorded) {
      if (event.type !== "recall-asked" && event.type !== "send-confirmed") continue;
      // The network just said that it is out there: at once, not when its next look would have been.
      notBefore.delete(streamKey(stream) as PublicationId);
      bell.ring();
    }
  });
  try {
    while (!signal.aborted) await bell.wait(await recallRound(channel, notBefore, ports), signal);
  } finally {
    stopListening();
  }
}

/** One pass over all that is coming down. Gives the time of the next look; `notBefore` remembers each one's turn. */
export async function recallRound(channel: ChannelId, notBefore: Map<PublicationId, Instant>, ports: RecallPorts): Promise<Instant> {
  const writer = ports.writer(channel);
  const started = ports.clock.now();
  if (!writer) return started + MINUTE_MS;
  const seen = new Set<PublicationId>();
  let next = started + MINUTE_MS;
  for await (const rows of recalling(channel, ports)) {
    for (const row of rows) seen.add(row.id);
    const due = rows.filter((row) => (notBefore.get(row.id) ?? 0) <= ports.clock.now());
    await inParallel(due, AT_ONCE, async (row) => {
      notBefore.set(row.id, (await oneOrLater(row)) ?? started);
    });
    for (const { id } of rows) next = Math.min(next, notBefore.get(id) ?? next);
  }
  for (const id of notBefore.keys()) if (!seen.has(id)) notBefore.delete(id);
  return next;

  async function oneOrLater(row: PublicationRow): Promise<Instant | undefined> {
    try {
      if (!writer) return undefined;
      return await recallOne(row, writer, ports);
    } catch (cause) {
      // The store or the adapter broke: the others must still come down.
      ports.notes.note({ code: "duty-failed", duty: "recall", cause });
      return ports.clock.now() + backOff(0);
    }
  }
}

async function* recalling(channel: ChannelId, ports: RecallPorts): AsyncIterable<readonly PublicationRow[]> {
  let after: { readonly since: Instant; readonly id: PublicationId } | undefined;
  for (;;) {
    const rows = await ports.views.publications({ channel, states: ["recalling"], limit: ROWS_AT_ONCE, ...(after && { after }) });
    if (rows.length === 0) return;
    yield rows;
    const last = rows.at(-1);
    after = last && { since: last.since, id: last.id };
  }
}

/** Runs `work` on every item, at most `limit` at a time. */
async function inParallel<T>(items: readonly T[], limit: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: Math.min(limit, items.length) }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}
