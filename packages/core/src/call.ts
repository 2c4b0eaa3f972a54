/** The life of a call: a post that asks the campaign to act by mentioning the channel. */
import type { CallEvent } from "./events.ts";
import type { PersonId } from "./ids.ts";
import type { Instant } from "./instant.ts";
import type { Proposal } from "./proposal.ts";
import type { Verdict } from "./verdict.ts";

export type Convertible = Exclude<Verdict, { outcome: "refuse" }>;
export type Refusal = Extract<Verdict, { outcome: "refuse" }>;

/** Why a call ended without us having anything more to say. */
export type Departure = "edited" | "deleted" | "blocked" | "opted-out" | "account-gone";

export type RefusalReason = "harmful" | "personal" | "off-topic" | "unkind-picture" | "unsure" | "other";

export type Call =
  | { readonly state: "received" }
  | { readonly state: "screened"; readonly verdict: Convertible }
  | {
      readonly state: "proposed";
      readonly verdict: Convertible;
      readonly proposal: Proposal;
      readonly since: Instant;
      readonly heldBy?: PersonId;
    }
  /** `published: false`: the campaign was in shadow mode, so the approval sends nothing. */
  | {
      readonly state: "approved";
      readonly verdict: Convertible;
      readonly proposal: Proposal;
      readonly since: Instant;
      readonly by: PersonId;
      readonly published: boolean;
    }
  | { readonly state: "refused"; readonly verdict: Refusal }
  | { readonly state: "turned-down"; readonly by: PersonId; readonly reason: RefusalReason }
  | { readonly state: "lapsed" }
  /** The author took it back, changed it or wants nothing of us. Never answered, whatever came before. */
  | { readonly state: "departed"; readonly why: Departure };

export type CallState = Call["state"];

/**
 * What an event makes of a call. Total: an event that does not fit the state leaves it as it is, and nothing
 * brings back a call whose author departed.
 */
export function nextCall(call: Call | undefined, event: CallEvent): Call | undefined {
  if (event.type === "call-received") return call ?? { state: "received" };
  if (!call || call.state === "departed") return call;
  switch (event.type) {
    case "author-departed":
      return { state: "departed", why: event.why };
    case "call-screened":
      if (call.state !== "received") return call;
      return event.verdict.outcome === "refuse"
        ? { state: "refused", verdict: event.verdict }
        : { state: "screened", verdict: event.verdict };
    case "proposal-composed":
      if (call.state !== "screened" && call.state !== "proposed") return call;
      return { state: "proposed", verdict: call.verdict, proposal: event.proposal, since: event.at };
    case "proposal-approved":
      if (call.state !== "proposed") return call;
      return { ...call, state: "approved", by: event.by, published: event.published };
    case "proposal-refused":
      return call.state === "proposed" ? { state: "turned-down", by: event.by, reason: event.reason } : call;
    case "proposal-held":
      return call.state === "proposed" ? { ...call, heldBy: event.by } : call;
    case "approval-undone":
      // Undone before release: the proposal waits again, as if nothing had been decided.
      if (call.state !== "approved") return call;
      return { state: "proposed", verdict: call.verdict, proposal: call.proposal, since: call.since };
    case "proposal-lapsed":
      return call.state === "proposed" ? { state: "lapsed" } : call;
    case "texts-erased":
      return call;
    default:
      return event satisfies never;
  }
}

export function callFrom(events: Iterable<CallEvent>): Call | undefined {
  let call: Call | undefined;
  for (const event of events) call = nextCall(call, event);
  return call;
}
