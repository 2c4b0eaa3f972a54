/** Sends a channel's approved publications as their release times come, one at a time, oldest first. */
import type { ChannelId, Instant, PublicationId, PublicationRow } from "@flakjacket/core";
import { MINUTE_MS, SECOND_MS } from "@flakjacket/core";
import { Bell } from "../bell.ts";
import { gate } from "./gate.ts";
import type { PublicationPorts } from "./ports.ts";
import { ASK_AGAIN_AFTER_MS, publishOne } from "./publish-one.ts";

const ROWS_AT_ONCE = 100;

export async function publishDue(channel: ChannelId, ports: PublicationPorts, signal: AbortSignal): Promise<void> {
  const bell = new Bell(ports.clock);
  const types = new Set(["publication-approved", "breaker-rearm-agreed", "looked", "send-postponed"]);
  const stopListening = ports.journal.onAppended((recorded) => {
    if (recorded.some(({ event }) => types.has(event.type))) bell.ring();
  });
  const waiting = new Map<PublicationId, Instant>();
  try {
    while (!signal.aborted) await bell.wait(await publishRound(channel, waiting, ports, signal), signal);
  } finally {
    stopListening();
  }
}

/** One pass over what is due; gives when to look again. `waiting` remembers those that wait on their own account. */
export async function publishRound(
  channel: ChannelId,
  waiting: Map<PublicationId, Instant>,
  ports: PublicationPorts,
  signal: AbortSignal,
): Promise<Instant> {
  const writer = ports.writer(channel);
  const health = writer?.health();
  const now = ports.clock.now();
  if (!writer || !health || health.state === "closed") return now + MINUTE_MS;
  if (health.state === "waiting") return Math.max(health.until, now + SECOND_MS);
  for (;;) {
    const [row] = await nextDue(channel, waiting, ports);
    if (!row || signal.aborted) break;
    const campaign = await ports.views.campaign(row.campaign);
    if (!campaign) break;
    const open = await gate(row, campaign.definition, writer, ports);
    if (open.kind === "wait" && open.why === "author-cap") {
      // Their other calls wait; those of others go on.
      waiting.set(row.id, ports.clock.now() + MINUTE_MS);
      continue;
    }
    if (open.kind === "wait") {
      ports.notes.note({ code: "publication-waits", channel, why: open.why });
      return ports.clock.now() + open.forMs;
    }
    const outcome = await publishOne(row, campaign.definition, writer, ports);
    if (outcome === "waits") waiting.set(row.id, ports.clock.now() + ASK_AGAIN_AFTER_MS);
    else waiting.delete(row.id);
    if (outcome === "postponed") break;
  }
  return nextTime(channel, waiting, ports);
}

async function nextDue(
  channel: ChannelId,
  waiting: ReadonlyMap<PublicationId, Instant>,
  ports: PublicationPorts,
): Promise<readonly PublicationRow[]> {
  const now = ports.clock.now();
  const rows = await ports.views.publications({ channel, states: ["approved"], dueBy: now, limit: ROWS_AT_ONCE });
  return rows.filter(({ id }) => (waiting.get(id) ?? 0) <= now);
}

/** The next release time, at the latest in a minute. */
async function nextTime(
  channel: ChannelId,
  waiting: ReadonlyMap<PublicationId, Instant>,
  { views, clock }: PublicationPorts,
): Promise<Instant> {
  const now = clock.now();
  const rows = await views.publications({ channel, states: ["approved"], limit: ROWS_AT_ONCE });
  const times = rows.map(({ id, publication }) =>
    Math.max(publication.state === "approved" ? publication.releaseAt : now, waiting.get(id) ?? 0, now + 1),
  );
  return Math.min(now + MINUTE_MS, ...times);
}
