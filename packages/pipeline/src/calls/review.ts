/** A person's decision on a proposal. An approval binds the bytes that were looked at; other bytes never leave. */
import type {
  Append,
  CallEvent,
  CallId,
  CallRow,
  Instant,
  PersonId,
  ProposalDigests,
  PublicationId,
  RefusalReason,
} from "@flakjacket/core";
import { callStream, campaignChain, publicationOf, publicationStream } from "@flakjacket/core";
import { keepUntil } from "../retention.ts";
import type { CallPorts } from "./ports.ts";

/** Why a decision was not taken. Nothing was recorded. */
export type NotDecided =
  | "unknown-call"
  /** It waits for nobody: decided, lapsed, departed or not composed yet. */
  | "not-waiting"
  /** What was looked at is not what waits now. */
  | "changed"
  /** Somebody else decided in the same moment. */
  | "decided-meanwhile"
  /** It has left, or is on its way: recall it instead. */
  | "too-late";

export type Approved = {
  readonly kind: "approved";
  /** Absent in shadow mode: nothing will be sent. */
  readonly publication?: { readonly id: PublicationId; readonly releaseAt: Instant };
};
export type Decision<T> = T | { readonly kind: "not-decided"; readonly why: NotDecided };

export async function approveProposal(
  id: CallId,
  seen: { readonly attempt: number; readonly digests: ProposalDigests },
  by: PersonId,
  ports: CallPorts,
): Promise<Decision<Approved>> {
  const row = await ports.views.call(id);
  if (!row) return notDecided("unknown-call");
  if (row.call.state !== "proposed") return notDecided("not-waiting");
  const { attempt, digests } = row.call.proposal;
  if (attempt !== seen.attempt || !sameDigests(digests, seen.digests)) return notDecided("changed");
  const definition = (await ports.views.campaign(row.campaign))?.definition;
  const now = ports.clock.now();
  const published = definition?.mode === "assisted";
  const approval = decisionOn(row, { type: "proposal-approved", v: 1, at: now, by, digests, published });
  const publication = published ? { id: publicationOf(id), releaseAt: now + definition.releaseAfterMs } : undefined;
  const outcome = await ports.journal.append([approval, ...(publication ? [await start(publication)] : [])]);
  if (outcome.kind === "conflict") return notDecided("decided-meanwhile");
  await ports.vault.keep(id, keepUntil({ ...row.call, state: "approved", by, published }, definition, now).until);
  return { kind: "approved", ...(publication && { publication }) };

  async function start({ id: publicationId, releaseAt }: { readonly id: PublicationId; readonly releaseAt: Instant }): Promise<Append> {
    const { campaign, channel, author } = row as CallRow;
    const undone = await ports.views.publication(publicationId);
    return {
      chain: campaignChain(campaign),
      stream: publicationStream(publicationId),
      expected: undone?.version ?? 0,
      events: [{ type: "publication-approved", v: 1, at: now, campaign, channel, author, digests, releaseAt, by }],
    };
  }
}

export async function refuseProposal(
  id: CallId,
  reason: RefusalReason,
  by: PersonId,
  ports: CallPorts,
): Promise<Decision<{ readonly kind: "refused" }>> {
  const at = ports.clock.now();
  return decide(id, { type: "proposal-refused", v: 1, at, by, reason }, { kind: "refused" }, ports);
}

export async function holdProposal(id: CallId, by: PersonId, ports: CallPorts): Promise<Decision<{ readonly kind: "held" }>> {
  return decide(id, { type: "proposal-held", v: 1, at: ports.clock.now(), by }, { kind: "held" }, ports);
}

/** Takes an approval back while the publication has not left. The proposal waits again. */
export async function undoApproval(id: CallId, by: PersonId, ports: CallPorts): Promise<Decision<{ readonly kind: "undone" }>> {
  const row = await ports.views.call(id);
  if (!row) return notDecided("unknown-call");
  if (row.call.state !== "approved") return notDecided("not-waiting");
  const at = ports.clock.now();
  const undone = decisionOn(row, { type: "approval-undone", v: 1, at, by });
  const publication = await ports.views.publication(publicationOf(id));
  if (publication && publication.publication.state !== "approved") return notDecided("too-late");
  // An attempt was made: it may have left after all.
  if (publication?.publication.state === "approved" && publication.publication.earlier) return notDecided("too-late");
  const lapse: readonly Append[] = publication
    ? [
        {
          chain: campaignChain(row.campaign),
          stream: publicationStream(publication.id),
          expected: publication.version,
          events: [{ type: "publication-lapsed", v: 1, at, why: "undone" }],
        },
      ]
    : [];
  const outcome = await ports.journal.append([undone, ...lapse]);
  return outcome.kind === "conflict" ? notDecided("too-late") : { kind: "undone" };
}

async function decide<T>(id: CallId, event: CallEvent, done: T, ports: CallPorts): Promise<Decision<T>> {
  const row = await ports.views.call(id);
  if (!row) return notDecided("unknown-call");
  if (row.call.state !== "proposed") return notDecided("not-waiting");
  const outcome = await ports.journal.append([decisionOn(row, event)]);
  return outcome.kind === "conflict" ? notDecided("decided-meanwhile") : done;
}

function decisionOn(row: CallRow, event: CallEvent): Append {
  return { chain: campaignChain(row.campaign), stream: callStream(row.id), expected: row.version, events: [event] };
}

function notDecided(why: NotDecided): { readonly kind: "not-decided"; readonly why: NotDecided } {
  return { kind: "not-decided", why };
}

function sameDigests(one: ProposalDigests, other: ProposalDigests): boolean {
  return one.picture === other.picture && one.altText === other.altText && one.reply === other.reply;
}
