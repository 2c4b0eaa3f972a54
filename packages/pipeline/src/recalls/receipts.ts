/** What became of each publication of a recall, as it stands now. */
import type { ChannelId, Instant, Journal, PublicationId, RecallFailure, RecallId, Views } from "@flakjacket/core";
import { recallStream } from "@flakjacket/core";

export type Receipt = { readonly publication: PublicationId; readonly channel: ChannelId } & (
  | { readonly state: "recalling"; readonly tries: number }
  /** `readBackAt` absent: it never left. */
  | { readonly state: "withdrawn"; readonly readBackAt?: Instant }
  /** It counts as live. */
  | { readonly state: "not-withdrawn"; readonly why: RecallFailure }
);

/** Receipts in the order they were asked for; undefined when there was no such recall. */
export async function receiptsOf(
  recall: RecallId,
  { journal, views }: { readonly journal: Journal; readonly views: Views },
): Promise<readonly Receipt[] | undefined> {
  const { events } = await journal.read(recallStream(recall));
  if (events.length === 0) return undefined;
  const receipts = await Promise.all(events.flatMap(({ publications }) => publications).map((id) => receipt(id, views)));
  return receipts.filter((one) => one !== undefined);
}

async function receipt(id: PublicationId, views: Views): Promise<Receipt | undefined> {
  const row = await views.publication(id);
  if (!row) return undefined;
  const { channel, publication } = row;
  switch (publication.state) {
    case "recalling":
      return { publication: id, channel, state: "recalling", tries: publication.tries };
    case "withdrawn": {
      const { readBackAt } = publication;
      return { publication: id, channel, state: "withdrawn", ...(readBackAt !== undefined && { readBackAt }) };
    }
    case "not-withdrawn":
      return { publication: id, channel, state: "not-withdrawn", why: publication.why };
    default:
      return undefined;
  }
}
