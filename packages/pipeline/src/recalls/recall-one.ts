/** One publication comes down: delete, read back, and read back again once it is past the deadline of its send. */
import type {
  Append,
  Instant,
  NetworkWriter,
  Publication,
  PublicationEvent,
  PublicationId,
  PublicationRow,
  RecallFailure,
} from "@flakjacket/core";
import {
  breakerChain,
  breakerStream,
  campaignChain,
  nextPublication,
  publicationStream,
  SECOND_MS,
  SECOND_READING_AFTER_MS,
} from "@flakjacket/core";
import type { RecallPorts } from "./ports.ts";

/** After so many removals without success a person is told; the publication goes on counting as live. */
export const GIVE_UP_AFTER_TRIES = 10;
const REFUSALS_BEFORE_GIVING_UP = 3;
const LONGEST_WAIT_MS = 60 * SECOND_MS;

/** When to come back to this publication, or undefined when there is nothing more to do. */
export type NextLook = Instant | undefined;

/** Makes one removal and one reading, as far as they are due, and records both. */
export async function recallOne(row: PublicationRow, writer: NetworkWriter, ports: RecallPorts): Promise<NextLook> {
  const { publication } = row;
  if (publication.state !== "recalling") return undefined;
  const { key } = publication.target;
  const facts: PublicationEvent[] = [];
  if (publication.absentSince === undefined) {
    const removal = await writer.remove(key);
    facts.push({ type: "removal-tried", v: 1, at: ports.clock.now(), outcome: removal.kind });
    ports.notes.note({ code: "removal-tried", publication: row.id, outcome: removal.kind });
    if (removal.kind === "rate-limited") return record(row, facts, ports, ports.clock.now() + removal.retryAfterMs);
    if (removal.kind === "refused" && publication.tries + 1 >= REFUSALS_BEFORE_GIVING_UP) return giveUp(row, facts, removal.why, ports);
    if (removal.kind !== "removed" && publication.tries + 1 >= GIVE_UP_AFTER_TRIES) return giveUp(row, facts, "unreachable", ports);
  }
  const look = await writer.look(key);
  const now = ports.clock.now();
  if (look.kind === "unknown") return record(row, facts, ports, now + backOff(publication.tries));
  facts.push({ type: "read-back", v: 1, at: now, found: look.kind });
  if (look.kind === "present") {
    if (publication.tries + 1 >= GIVE_UP_AFTER_TRIES) return giveUp(row, facts, "still-there", ports);
    return record(row, facts, ports, now + backOff(publication.tries));
  }
  // The network may still take what it has in hand: look again and again, so that it is not out for long.
  const again = now > publication.deadline ? SECOND_READING_AFTER_MS : backOff(publication.tries);
  return record(row, facts, ports, Math.min(now + again, Math.max(now + SECOND_READING_AFTER_MS, publication.deadline + 1)));
}

/** 1 s, 2 s, 4 s … one minute. */
export function backOff(tries: number): number {
  return Math.min(LONGEST_WAIT_MS, SECOND_MS * 2 ** tries);
}

async function record(row: PublicationRow, facts: readonly PublicationEvent[], ports: RecallPorts, next: Instant): Promise<NextLook> {
  await append(row.id, row, facts, [], ports);
  const { publication } = row;
  const after = facts.reduce<Publication | undefined>(nextPublication, publication);
  if (after?.state === "withdrawn" && publication.state === "recalling") {
    ports.notes.note({ code: "withdrawn", publication: row.id, tookMs: ports.clock.now() - publication.askedAt });
    return undefined;
  }
  return next;
}

async function giveUp(row: PublicationRow, facts: readonly PublicationEvent[], why: RecallFailure, ports: RecallPorts): Promise<NextLook> {
  const at = ports.clock.now();
  const scope = { channel: row.channel };
  const trip: Append = {
    chain: breakerChain(scope),
    stream: breakerStream(scope),
    expected: "any",
    events: [{ type: "breaker-tripped", v: 1, at, cause: { kind: "not-withdrawn" } }],
  };
  await append(row.id, row, [...facts, { type: "recall-failed", v: 1, at, why }], [trip], ports);
  ports.notes.note({ code: "not-withdrawn", publication: row.id, why });
  return undefined;
}

async function append(
  id: PublicationId,
  row: PublicationRow,
  [first, ...rest]: readonly PublicationEvent[],
  more: readonly Append[],
  ports: RecallPorts,
): Promise<void> {
  if (!first) return;
  await ports.journal.append([
    { chain: campaignChain(row.campaign), stream: publicationStream(id), expected: "any", events: [first, ...rest] },
    ...more,
  ]);
}
