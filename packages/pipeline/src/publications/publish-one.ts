/** One approved publication leaves: checked a last time, its key recorded, sent once, and its answer recorded whatever it is. */
import type {
  CampaignDefinition,
  Departure,
  NetworkWriter,
  PublicationEvent,
  PublicationRow,
  SendOutcome,
  Standing,
} from "@flakjacket/core";
import { callOf, campaignChain, publicationStream, SECOND_MS } from "@flakjacket/core";
import { callDeparts } from "../calls/depart.ts";
import type { PublicationPorts, SendWithin } from "./ports.ts";
import { redraw } from "./redraw.ts";

/** How long an answer is waited for, and how long the network may still take what it has in hand, unless something else is wanted. */
export const SEND_WITHIN: SendWithin = { answerMs: 30 * SECOND_MS, takenMs: 90 * SECOND_MS };
export const ASK_AGAIN_AFTER_MS = 30 * SECOND_MS;

const departures: { readonly [S in Standing]?: Departure } = {
  edited: "edited",
  deleted: "deleted",
  blocked: "blocked",
  "opted-out": "opted-out",
};

/** Sends it if everything still stands. Gives what came of it; `waits` names why it stays. */
export async function publishOne(
  row: PublicationRow,
  campaign: CampaignDefinition,
  writer: NetworkWriter,
  ports: PublicationPorts,
): Promise<SendOutcome["kind"] | "lapsed" | "departed" | "waits" | "overtaken"> {
  const { clock } = ports;
  const call = await ports.views.call(callOf(row.id));
  if (row.publication.state !== "approved" || call?.call.state !== "approved") return "overtaken";
  if (clock.now() > call.since + campaign.staleAfterMs) return lapse("stale");
  const redrawn = await redraw(call, call.call.proposal, ports);
  if (redrawn.kind === "other-bytes") return lapse("other-bytes");
  const { outgoing, post } = redrawn;
  const standing = await writer.standing(post.ref, post.author.id);
  const departure = departures[standing];
  if (departure) {
    await callDeparts(call.id, departure, ports);
    return "departed";
  }
  if (standing !== "as-read") return "waits";
  const began = clock.now();
  const giveUpAt = began + ports.sendWithin.answerMs;
  const deadline = began + ports.sendWithin.takenMs;
  const key = row.publication.earlier?.key ?? writer.newKey();
  ports.inFlight.add(row.id);
  try {
    // From here on it may be out there: nothing leaves before this is durable, and only from the state that was read.
    const recorded = await append({ type: "sending-began", v: 1, at: clock.now(), key, deadline }, row.version);
    if (recorded === "conflict") return "overtaken";
    const beganAt = clock.monotonic();
    const outcome = await writer.send(key, outgoing, giveUpAt);
    await append(answered(outcome), "any");
    ports.notes.note({ code: "publication-sent", publication: row.id, outcome: outcome.kind, tookMs: clock.monotonic() - beganAt });
    return outcome.kind;
  } finally {
    ports.inFlight.delete(row.id);
  }

  function answered(outcome: SendOutcome): PublicationEvent {
    const at = clock.now();
    switch (outcome.kind) {
      case "live":
        return { type: "send-confirmed", v: 1, at, key, ref: outcome.ref };
      case "postponed":
        return { type: "send-postponed", v: 1, at, until: at + outcome.retryAfterMs, why: outcome.why };
      case "refused":
        return { type: "send-refused", v: 1, at, code: outcome.code };
      case "unconfirmed":
        return { type: "send-unanswered", v: 1, at };
      default:
        return outcome satisfies never;
    }
  }

  async function lapse(why: "stale" | "other-bytes"): Promise<"lapsed" | "overtaken"> {
    const outcome = await append({ type: "publication-lapsed", v: 1, at: clock.now(), why }, row.version);
    return outcome === "conflict" ? "overtaken" : "lapsed";
  }

  async function append(event: PublicationEvent, expected: number | "any"): Promise<"appended" | "conflict"> {
    const outcome = await ports.journal.append([
      { chain: campaignChain(row.campaign), stream: publicationStream(row.id), expected, events: [event] },
    ]);
    return outcome.kind;
  }
}
