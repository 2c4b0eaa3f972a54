/** Read models that change in the append's own transaction: what is read here is never older than the journal. */
import type { Breaker } from "../breaker.ts";
import type { CallState } from "../call.ts";
import type { Campaign, ChannelDefinition } from "../campaign.ts";
import type { AuthorKey, CallId, CampaignId, ChannelId, PublicationId } from "../ids.ts";
import type { Instant } from "../instant.ts";
import type { PublicationState } from "../publication.ts";
import type { BreakerScope } from "../streams.ts";
import type { CallRow } from "../views/call-row.ts";
import type { PublicationRow } from "../views/publication-row.ts";

/** Rows must match every given field. Oldest first by `since`, then by id; `after` continues behind a row already seen. */
export type CallFilter = {
  readonly campaign?: CampaignId;
  readonly channel?: ChannelId;
  readonly author?: AuthorKey;
  readonly states?: readonly CallState[];
  /** Received from (included), until (excluded). */
  readonly from?: Instant;
  readonly until?: Instant;
  readonly after?: { readonly since: Instant; readonly id: CallId };
  readonly limit: number;
};

export type PublicationFilter = {
  readonly campaign?: CampaignId;
  readonly channel?: ChannelId;
  readonly author?: AuthorKey;
  readonly states?: readonly PublicationState[];
  /** Approved from (included), until (excluded). */
  readonly from?: Instant;
  readonly until?: Instant;
  /** Only `approved` ones whose release time has come. */
  readonly dueBy?: Instant;
  readonly after?: { readonly since: Instant; readonly id: PublicationId };
  readonly limit: number;
};

export interface Views {
  campaign(id: CampaignId): Promise<Campaign | undefined>;
  campaigns(): Promise<readonly Campaign[]>;
  channels(): Promise<readonly ChannelDefinition[]>;
  call(id: CallId): Promise<CallRow | undefined>;
  calls(filter: CallFilter): Promise<readonly CallRow[]>;
  publication(id: PublicationId): Promise<PublicationRow | undefined>;
  publications(filter: PublicationFilter): Promise<readonly PublicationRow[]>;
  /** How many rows match; `limit` and `after` are not looked at. */
  countCalls(filter: Omit<CallFilter, "limit" | "after">): Promise<number>;
  countPublications(filter: Omit<PublicationFilter, "limit" | "after">): Promise<number>;
  /** Armed when nothing ever tripped it. */
  breaker(scope: BreakerScope): Promise<Breaker>;
}
