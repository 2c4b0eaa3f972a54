/** The life of a publication: an approved proposal, on its way to a network or out there. */
import type { PublicationEvent } from "./events.ts";
import type { RecallId } from "./ids.ts";
import type { Instant } from "./instant.ts";
import type { NetworkRef, SendKey } from "./network.ts";

/** Where a recall aims: always at the key we chose, and at the reference once the network told it. */
export type RecallTarget = { readonly key: SendKey; readonly ref?: NetworkRef };

export type RecallFailure = "forbidden" | "signed-out" | "unreachable" | "still-there";
export type PublicationLapse = "undone" | "stale" | "refused" | "other-bytes" | "campaign-ended";

/** The last attempt, once one was made. Its key is used again, so that the network can take it only once. */
export type Attempt = { readonly key: SendKey; readonly deadline: Instant };

export type Publication =
  /** Waits for its release time, or for another try. */
  | { readonly state: "approved"; readonly releaseAt: Instant; readonly attempts: number; readonly earlier?: Attempt }
  /** Until `deadline` the network may still take it. */
  | { readonly state: "sending"; readonly key: SendKey; readonly deadline: Instant; readonly attempts: number }
  /** Sent, no answer: it may be out there, so we look before anything else. Counts as live. */
  | { readonly state: "unconfirmed"; readonly key: SendKey; readonly deadline: Instant; readonly attempts: number; readonly looks: number }
  | { readonly state: "live"; readonly key: SendKey; readonly ref: NetworkRef; readonly since: Instant }
  /** `absentSince`: it was read back and not found once, after `deadline`; a second time and it is withdrawn. */
  | {
      readonly state: "recalling";
      readonly recall: RecallId;
      /** When it was asked, or when the network brought it up again after all. */
      readonly askedAt: Instant;
      readonly target: RecallTarget;
      readonly deadline: Instant;
      readonly tries: number;
      readonly absentSince?: Instant;
    }
  /** Without `readBackAt` and `target` it never left; `target` stays known, should the network bring it up after all. */
  | { readonly state: "withdrawn"; readonly recall: RecallId; readonly readBackAt?: Instant; readonly target?: RecallTarget }
  | {
      readonly state: "not-withdrawn";
      readonly recall: RecallId;
      readonly target: RecallTarget;
      readonly deadline: Instant;
      readonly why: RecallFailure;
    }
  /** Will not leave any more, unless a person approves it again. `earlier`: an attempt that was not found, or not taken. */
  | { readonly state: "lapsed"; readonly why: PublicationLapse; readonly earlier?: Attempt };

export type PublicationState = Publication["state"];

/** The states that count against the recall budget: what is out there, or may be. */
export const liveStates: readonly PublicationState[] = ["sending", "unconfirmed", "live", "recalling", "not-withdrawn"];

/** The key under which it was sent, if it ever was. */
export function keyOf(publication: Publication): SendKey | undefined {
  if ("key" in publication) return publication.key;
  if ("target" in publication) return publication.target?.key;
  return "earlier" in publication ? publication.earlier?.key : undefined;
}

/** How far apart the two readings are that prove a withdrawal. */
export const SECOND_READING_AFTER_MS = 1_000;

/**
 * What an event makes of a publication. Total: once its recall was asked nothing makes it live, and an answer
 * that comes late only tells the recall where to aim.
 */
export function nextPublication(publication: Publication | undefined, event: PublicationEvent): Publication | undefined {
  if (event.type === "recall-asked") return recalled(publication, event);
  if (event.type === "publication-approved") {
    if (publication && publication.state !== "lapsed") return publication;
    return { state: "approved", releaseAt: event.releaseAt, attempts: 0, ...attempted(publication?.earlier) };
  }
  if (!publication) return undefined;
  switch (publication.state) {
    case "approved":
    case "lapsed":
      return beforeItLeaves(publication, event);
    case "sending":
    case "unconfirmed":
      return onItsWay(publication, event);
    case "live":
      return publication;
    case "recalling":
    case "not-withdrawn":
    case "withdrawn":
      return comingDown(publication, event);
    default:
      return publication satisfies never;
  }
}

export function publicationFrom(events: Iterable<PublicationEvent>): Publication | undefined {
  let publication: Publication | undefined;
  for (const event of events) publication = nextPublication(publication, event);
  return publication;
}

/** What a recall makes of a publication. Total: there is no state in which it is refused. */
function recalled(publication: Publication | undefined, { recall, at: askedAt }: RecallAsked): Publication {
  if (!publication) return { state: "withdrawn", recall };
  switch (publication.state) {
    case "approved":
    case "lapsed": {
      const { earlier } = publication;
      // An attempt that was not found may yet surprise us: read back as if it had arrived.
      if (earlier) return { state: "recalling", recall, askedAt, target: { key: earlier.key }, deadline: earlier.deadline, tries: 0 };
      return { state: "withdrawn", recall };
    }
    case "sending":
    case "unconfirmed":
      // A late yes may still come: aim at the key, and read back until past the deadline.
      return { state: "recalling", recall, askedAt, target: { key: publication.key }, deadline: publication.deadline, tries: 0 };
    case "live":
      return {
        state: "recalling",
        recall,
        askedAt,
        target: { key: publication.key, ref: publication.ref },
        deadline: publication.since,
        tries: 0,
      };
    case "not-withdrawn":
      return { state: "recalling", recall, askedAt, target: publication.target, deadline: publication.deadline, tries: 0 };
    case "recalling":
    case "withdrawn":
      return publication;
    default:
      return publication satisfies never;
  }
}

type RecallAsked = Extract<PublicationEvent, { type: "recall-asked" }>;
type Step = Exclude<PublicationEvent, { type: "recall-asked" | "publication-approved" }>;
type In<S extends PublicationState> = Extract<Publication, { state: S }>;

function beforeItLeaves(publication: In<"approved" | "lapsed">, event: Step): Publication {
  switch (event.type) {
    case "sending-began":
      if (publication.state === "lapsed") return publication;
      return { state: "sending", key: event.key, deadline: event.deadline, attempts: publication.attempts + 1 };
    case "publication-lapsed":
      return publication.state === "approved" ? { state: "lapsed", why: event.why, ...attempted(publication.earlier) } : publication;
    case "send-confirmed":
      // The network says it is out there: the truth, wherever it came from.
      return { state: "live", key: event.key, ref: event.ref, since: event.at };
    default:
      return publication;
  }
}

function onItsWay(publication: In<"sending" | "unconfirmed">, event: Step): Publication {
  switch (event.type) {
    case "send-confirmed":
      return { state: "live", key: event.key, ref: event.ref, since: event.at };
    case "send-unanswered":
      return { ...unconfirmed(publication), looks: publication.state === "unconfirmed" ? publication.looks : 0 };
    case "looked":
      if (event.found === "unknown") return { ...unconfirmed(publication), looks: looksOf(publication) + 1 };
      // Not there, and too late for it to arrive: it may leave again.
      if (event.at > publication.deadline) return waiting(publication, event.at);
      return { ...unconfirmed(publication), looks: looksOf(publication) + 1 };
    case "send-postponed":
      return publication.state === "sending" ? waiting(publication, event.until) : publication;
    case "send-refused":
      return publication.state === "sending" ? { state: "lapsed", why: "refused", earlier: attemptOf(publication) } : publication;
    default:
      return publication;
  }
}

function waiting(publication: In<"sending" | "unconfirmed">, releaseAt: Instant): In<"approved"> {
  return { state: "approved", releaseAt, attempts: publication.attempts, earlier: attemptOf(publication) };
}

function attemptOf({ key, deadline }: In<"sending" | "unconfirmed">): Attempt {
  return { key, deadline };
}

function attempted(earlier: Attempt | undefined): { readonly earlier?: Attempt } {
  return earlier ? { earlier } : {};
}

function unconfirmed({ key, deadline, attempts }: In<"sending" | "unconfirmed">): Omit<In<"unconfirmed">, "looks"> {
  return { state: "unconfirmed", key, deadline, attempts };
}

function looksOf(publication: In<"sending" | "unconfirmed">): number {
  return publication.state === "unconfirmed" ? publication.looks : 0;
}

function comingDown(publication: In<"recalling" | "withdrawn" | "not-withdrawn">, event: Step): Publication {
  if (event.type === "send-confirmed" || event.type === "sending-began") return aimedAgain(publication, event);
  if (publication.state !== "recalling") return publication;
  const { absentSince, ...unread } = publication;
  switch (event.type) {
    case "removal-tried":
      return { ...publication, tries: publication.tries + 1 };
    case "read-back":
      if (event.found === "present") return unread;
      if (event.at <= publication.deadline) return publication;
      if (absentSince === undefined) return { ...publication, absentSince: event.at };
      if (event.at - absentSince < SECOND_READING_AFTER_MS) return publication;
      return { state: "withdrawn", recall: publication.recall, readBackAt: event.at, target: publication.target };
    case "recall-failed": {
      const { recall, target, deadline } = publication;
      return { state: "not-withdrawn", recall, target, deadline, why: event.why };
    }
    default:
      return publication;
  }
}

/** Something of it left, or was accepted, although its recall was asked: the recall aims there and starts its readings anew. */
function aimedAgain(
  publication: In<"recalling" | "withdrawn" | "not-withdrawn">,
  event: Extract<Step, { type: "send-confirmed" | "sending-began" }>,
): Publication {
  const before = publication.state === "withdrawn" ? event.at : publication.deadline;
  const target = event.type === "send-confirmed" ? { key: event.key, ref: event.ref } : { key: event.key };
  const deadline = event.type === "sending-began" ? Math.max(before, event.deadline) : before;
  const askedAt = publication.state === "recalling" ? publication.askedAt : event.at;
  return { state: "recalling", recall: publication.recall, askedAt, target, deadline, tries: 0 };
}
