/** The appends that ask for publications to be taken back. They expect no position, so nothing can refuse them. */
import type { Append, CampaignId, Instant, NonEmpty, PersonId, PublicationId, RecallId, RecallReason, RecallScope } from "@flakjacket/core";
import { campaignChain, installationChain, parseRecallId, publicationStream, recallStream, type Seeds } from "@flakjacket/core";

export type RecallOrder = {
  readonly recall: RecallId;
  readonly scope: RecallScope;
  readonly reason: RecallReason;
  readonly at: Instant;
  readonly by?: PersonId;
};

/** The order itself, and one asking for each publication; all of it is committed together. */
export function recallAppends(
  order: RecallOrder,
  publications: readonly { readonly id: PublicationId; readonly campaign: CampaignId }[],
): NonEmpty<Append> {
  const { recall, scope, reason, at, by } = order;
  const ordered: Append = {
    chain: scope.campaign ? campaignChain(scope.campaign) : installationChain,
    stream: recallStream(recall),
    expected: "any",
    events: [{ type: "recall-ordered", v: 1, at, scope, reason, publications: publications.map(({ id }) => id), ...(by && { by }) }],
  };
  const asked = publications.map(
    ({ id, campaign }): Append => ({
      chain: campaignChain(campaign),
      stream: publicationStream(id),
      expected: "any",
      events: [{ type: "recall-asked", v: 1, at, recall, reason }],
    }),
  );
  return [ordered, ...asked];
}

/** @throws TypeError when the seeds port gives something that is no id */
export function newRecallId(seeds: Pick<Seeds, "uuid">): RecallId {
  const id = parseRecallId(seeds.uuid());
  if (!id) throw new TypeError("The seeds port must give ids that can name a recall.");
  return id;
}
