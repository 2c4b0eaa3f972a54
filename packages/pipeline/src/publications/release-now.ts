/** An approved publication leaves without waiting for the time in which it could be undone. */
import type { PersonId, PublicationRow } from "@flakjacket/core";
import { campaignChain, publicationStream } from "@flakjacket/core";
import type { PublicationPorts } from "./ports.ts";

/**
 * Ends the approval and gives it anew with a release time that has come, in one append: the call stays approved, and the
 * bytes stay the ones that were approved. One that was tried already keeps its own time, for it keeps its key.
 *
 * @returns `not-released` where it is not approved any more, was tried, or moved on in the same moment: nothing was recorded
 */
export async function releaseNow(
  { id, campaign, channel, author, digests, version, publication }: PublicationRow,
  by: PersonId,
  { journal, clock }: Pick<PublicationPorts, "journal" | "clock">,
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
