/** What was sent without an answer is looked for until the network says where it is. It counts as live meanwhile. */
import type { ChannelId, Instant, NetworkWriter, PublicationEvent, PublicationId, PublicationRow } from "@flakjacket/core";
import { campaignChain, MINUTE_MS, publicationStream, SECOND_MS } from "@flakjacket/core";
import { Bell } from "../bell.ts";
import type { PublicationPorts } from "./ports.ts";

const ROWS_AT_ONCE = 200;
const LONGEST_WAIT_MS = 5 * MINUTE_MS;
/** After so many looks without a word of the network, a person is asked; we go on looking. */
export const ASK_A_PERSON_AFTER_LOOKS = 8;

export async function settleUnconfirmed(channel: ChannelId, ports: PublicationPorts, signal: AbortSignal): Promise<void> {
  const bell = new Bell(ports.clock);
  const stopListening = ports.journal.onAppended((recorded) => {
    if (recorded.some(({ event }) => event.type === "send-unanswered" || event.type === "sending-began")) bell.ring();
  });
  const notBefore = new Map<PublicationId, Instant>();
  try {
    while (!signal.aborted) await bell.wait(await settleRound(channel, notBefore, ports), signal);
  } finally {
    stopListening();
  }
}

/** One pass; gives when to look again. */
export async function settleRound(channel: ChannelId, notBefore: Map<PublicationId, Instant>, ports: PublicationPorts): Promise<Instant> {
  const writer = ports.writer(channel);
  let next = ports.clock.now() + MINUTE_MS;
  if (!writer) return next;
  const rows = await ports.views.publications({ channel, states: ["sending", "unconfirmed"], limit: ROWS_AT_ONCE });
  for (const row of rows) {
    if (ports.inFlight.has(row.id)) {
      next = Math.min(next, ports.clock.now() + SECOND_MS);
      continue;
    }
    const due = notBefore.get(row.id) ?? 0;
    if (due <= ports.clock.now()) notBefore.set(row.id, await look(row, writer, ports));
    next = Math.min(next, notBefore.get(row.id) ?? next);
  }
  const open = new Set(rows.map(({ id }) => id));
  for (const id of notBefore.keys()) if (!open.has(id)) notBefore.delete(id);
  return next;
}

async function look(row: PublicationRow, writer: NetworkWriter, ports: PublicationPorts): Promise<Instant> {
  const { publication } = row;
  if (publication.state !== "sending" && publication.state !== "unconfirmed") return ports.clock.now();
  const { key, deadline } = publication;
  const found = await writer.look(key);
  const at = ports.clock.now();
  const event: PublicationEvent =
    found.kind === "present" ? { type: "send-confirmed", v: 1, at, key, ref: found.ref } : { type: "looked", v: 1, at, found: found.kind };
  // A recall may have come meanwhile; what was found is true all the same.
  await ports.journal.append([{ chain: campaignChain(row.campaign), stream: publicationStream(row.id), expected: "any", events: [event] }]);
  ports.notes.note({ code: "publication-looked-for", publication: row.id, found: found.kind });
  const looks = publication.state === "unconfirmed" ? publication.looks : 0;
  const wait = Math.min(LONGEST_WAIT_MS, SECOND_MS * 2 ** looks);
  return found.kind === "absent" && at <= deadline ? Math.max(at + wait, deadline + 1) : at + wait;
}
