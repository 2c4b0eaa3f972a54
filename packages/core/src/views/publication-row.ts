/** The read model of a publication: its life, and what one searches by. A fold over its stream. */
import type { PublicationEvent } from "../events.ts";
import type { AuthorKey, CampaignId, ChannelId, PersonId, PublicationId } from "../ids.ts";
import type { Instant } from "../instant.ts";
import type { Recorded } from "../ports/journal.ts";
import type { ProposalDigests } from "../proposal.ts";
import type { Publication } from "../publication.ts";
import { nextPublication } from "../publication.ts";
import { streamKey } from "../streams.ts";

export type PublicationRow = {
  readonly id: PublicationId;
  readonly version: number;
  readonly campaign: CampaignId;
  readonly channel: ChannelId;
  readonly author: AuthorKey;
  readonly digests: ProposalDigests;
  readonly by: PersonId;
  /** When it was approved (again, after an undo). */
  readonly since: Instant;
  readonly publication: Publication;
};

/** A row with one more event folded in. A stream that a recall reached before any approval has no row, ever: it cannot leave. */
export function nextPublicationRow(row: PublicationRow | undefined, recorded: Recorded<PublicationEvent>): PublicationRow | undefined {
  const { event, version } = recorded;
  if (event.type === "publication-approved" && (row || version === 1)) {
    const { campaign, channel, author, digests, by, at } = event;
    const publication = nextPublication(row?.publication, event);
    if (!publication) return row;
    const id = streamKey(recorded.stream) as PublicationId;
    if (row && publication === row.publication) return { ...row, version };
    return { id, version, campaign, channel, author, digests, by, since: at, publication };
  }
  if (!row) return undefined;
  return { ...row, version, publication: nextPublication(row.publication, event) ?? row.publication };
}
