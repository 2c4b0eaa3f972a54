/**
 * The facts and decisions that the journal holds, each with its type and version. They carry kinds, offsets,
 * probabilities, digests and keys; never words of the public, handles, or an address of anybody but our own posts.
 */
import type { Departure, RefusalReason } from "./call.ts";
import type { CampaignDefinition, ChannelDefinition } from "./campaign.ts";
import type { AuthorKey, CallId, CampaignId, ChannelId, Digest, PersonId, PublicationId, RecallId, VaultRef } from "./ids.ts";
import type { Instant } from "./instant.ts";
import type { NetworkRef, SendKey } from "./network.ts";
import type { NonEmpty } from "./non-empty.ts";
import type { NetworkName } from "./post.ts";
import type { Proposal, ProposalDigests } from "./proposal.ts";
import type { PublicationLapse, RecallFailure } from "./publication.ts";
import type { Verdict } from "./verdict.ts";

/** `at` is our clock when it was decided; the chain's positions, not times, order events. */
type Fact<T extends string, D = object> = { readonly type: T; readonly v: 1; readonly at: Instant } & D;

export type Role = "owner" | "lead" | "reviewer" | "viewer";

export type InstallationEvent =
  | Fact<"installation-made", { readonly publicKey: string }>
  | Fact<"channel-added", { readonly channel: ChannelDefinition; readonly by: PersonId }>
  | Fact<"person-added", { readonly person: PersonId; readonly role: Role; readonly by?: PersonId }>
  | Fact<"unknown-post-found", { readonly channel: ChannelId; readonly ref: NetworkRef }>
  | Fact<"gap-noticed", { readonly channel: ChannelId; readonly from: string; readonly to: string }>;

export type CampaignEvent = Fact<
  "campaign-applied",
  { readonly definition: CampaignDefinition; readonly digest: Digest; readonly by: PersonId }
>;

export type CallEvent =
  | Fact<
      "call-received",
      {
        readonly campaign: CampaignId;
        readonly channel: ChannelId;
        readonly network: NetworkName;
        readonly author: AuthorKey;
        readonly post: VaultRef;
        /** Keyed hash of the exact version read, to notice an edit. */
        readonly version: Digest;
      }
    >
  /** `policy` is the version of the policy that judged; absent from before policies had one. */
  | Fact<"call-screened", { readonly verdict: Verdict; readonly policy?: string }>
  | Fact<"proposal-composed", { readonly proposal: Proposal }>
  | Fact<"proposal-approved", { readonly by: PersonId; readonly digests: ProposalDigests; readonly published: boolean }>
  | Fact<"proposal-refused", { readonly by: PersonId; readonly reason: RefusalReason }>
  | Fact<"proposal-held", { readonly by: PersonId }>
  | Fact<"approval-undone", { readonly by: PersonId }>
  | Fact<"proposal-lapsed">
  | Fact<"author-departed", { readonly why: Departure }>
  | Fact<"texts-erased", { readonly refs: NonEmpty<VaultRef>; readonly why: "author-asked" | "kept-long-enough" | "departed" }>;

export type PublicationEvent =
  | Fact<
      "publication-approved",
      {
        readonly campaign: CampaignId;
        readonly channel: ChannelId;
        readonly author: AuthorKey;
        readonly digests: ProposalDigests;
        readonly releaseAt: Instant;
        readonly by: PersonId;
      }
    >
  /** Chosen and recorded before a byte leaves; `deadline`: after it, an attempt that was not found counts as not arrived. */
  | Fact<"sending-began", { readonly key: SendKey; readonly deadline: Instant }>
  | Fact<"send-confirmed", { readonly key: SendKey; readonly ref: NetworkRef }>
  | Fact<"send-unanswered">
  /** The network surely did not take it and may later. */
  | Fact<"send-postponed", { readonly until: Instant; readonly why: "rate-limited" | "unreachable" }>
  /** The network surely did not take it and never will. */
  | Fact<"send-refused", { readonly code: string }>
  | Fact<"looked", { readonly found: "absent" | "unknown" }>
  | Fact<"publication-lapsed", { readonly why: PublicationLapse }>
  | Fact<"recall-asked", { readonly recall: RecallId; readonly reason: RecallReason }>
  | Fact<"removal-tried", { readonly outcome: "removed" | "unanswered" | "rate-limited" | "refused" }>
  | Fact<"read-back", { readonly found: "absent" | "present" }>
  | Fact<"recall-failed", { readonly why: RecallFailure }>;

export type RecallReason = "person" | "author-departed" | "breaker" | "from-network";

/** What a recall order takes back: everything that matches all the given fields. */
export type RecallScope = {
  readonly campaign?: CampaignId;
  readonly channel?: ChannelId;
  readonly author?: AuthorKey;
  readonly call?: CallId;
  /** Approved from (included) and until (excluded). */
  readonly from?: Instant;
  readonly until?: Instant;
};

/** One order may be recorded in several of these, each with the publications it takes. */
export type RecallEvent = Fact<
  "recall-ordered",
  { readonly scope: RecallScope; readonly reason: RecallReason; readonly by?: PersonId; readonly publications: readonly PublicationId[] }
>;

export type TripCause =
  | { readonly kind: "person"; readonly by: PersonId; readonly reason: string }
  | { readonly kind: "not-withdrawn" | "unknown-post" };

export type BreakerEvent =
  | Fact<"breaker-tripped", { readonly cause: TripCause }>
  | Fact<"breaker-rearm-agreed", { readonly by: PersonId; readonly reason: string; readonly peopleNeeded: 1 | 2 }>;

export type JournalEvent = InstallationEvent | CampaignEvent | CallEvent | PublicationEvent | RecallEvent | BreakerEvent;
export type EventType = JournalEvent["type"];

/** Events that may not wait behind publishing: the journal commits them first. */
const urgentTypes: ReadonlySet<EventType> = new Set(["recall-asked", "recall-ordered", "breaker-tripped", "author-departed"]);

export function isUrgent(event: JournalEvent): boolean {
  return urgentTypes.has(event.type);
}
