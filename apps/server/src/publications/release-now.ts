/** An approved publication leaves without waiting for the time in which it could be undone. */
import type { Clock, Journal, PersonId, PublicationRow } from "@flakjacket/core";
import { campaignChain, publicationStream } from "@flakjacket/core";

/**
 * Ends the approval and gives it anew with a release time that has come, in one append: the call stays approved, and the
 * bytes stay the ones that were approved. One that was tried already keeps its own time, for it keeps its key.
 */
export async function releaseNow(
  { id, campaign, channel, author, digests, version, publication }: PublicationRow,
  by: PersonId,
  { journal, clock }: { readonly journal: Journal; readonly clock: Clock },
): Promise<"released" | "not-released"> {
  if (publication.state !== "approved" || publication.earlier) return "not-released";
  const at = clock.now();
  if (publication.releaseAt <= at) return "released";
  const outcome = await journal.append([
    {
      chain: campaignChain(campaign),
      stream: publicationStream(id),
      expected: version,
      events: [
        { type: "publication-lapsed", v: 1, at, why: "undone" },
        { type: "publication-approved", v: 1, at, campaign, channel, author, digests, releaseAt: at, by },
      ],
    },
  ]);
  return outcome.kind === "appended" ? "released" : "not-released";
}
