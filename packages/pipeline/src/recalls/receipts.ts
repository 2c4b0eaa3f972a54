/** What became of each publication of a recall, as it stands now. */
import type {
  ChannelId,
  Instant,
  Journal,
  NetworkRef,
  PublicationId,
  PublicationRow,
  RecallEvent,
  RecallFailure,
  RecallId,
  Views,
} from "@flakjacket/core";
import { recallStream } from "@flakjacket/core";

export type Receipt = {
  readonly publication: PublicationId;
  readonly channel: ChannelId;
  /** Where it is or was, once the network told. */
  readonly ref?: NetworkRef;
} & (
  | { readonly state: "recalling" }
  /** `readBackAt` absent: it never left. */
  | { readonly state: "withdrawn"; readonly readBackAt?: Instant }
  /** It counts as live. */
  | { readonly state: "not-withdrawn"; readonly why: RecallFailure }
);

export type RecallReceipts = { readonly order: RecallEvent; readonly receipts: readonly Receipt[] };

/** Receipts in the order they were asked for; undefined when there was no such recall. */
export async function receiptsOf(
  recall: RecallId,
  { journal, views }: { readonly journal: Journal; readonly views: Views },
): Promise<RecallReceipts | undefined> {
  const { events } = await journal.read(recallStream(recall));
  const [order] = events;
  if (!order) return undefined;
  const rows = await Promise.all(events.flatMap(({ publications }) => publications).map((id) => views.publication(id)));
  return { order, receipts: rows.flatMap((row) => (row ? [receiptOf(row)] : [])) };
}

function receiptOf({ id, channel, publication }: PublicationRow): Receipt {
  const one = { publication: id, channel };
  switch (publication.state) {
    case "withdrawn": {
      const { readBackAt, target } = publication;
      return { ...one, state: "withdrawn", ...(readBackAt !== undefined && { readBackAt }), ...where(target) };
    }
    case "not-withdrawn":
      return { ...one, state: "not-withdrawn", why: publication.why, ...where(publication.target) };
    case "recalling":
      return { ...one, state: "recalling", ...where(publication.target) };
    default:
      // Asked, and not folded in yet.
      return { ...one, state: "recalling" };
  }
}

function where(target: { readonly ref?: NetworkRef } | undefined): { readonly ref?: NetworkRef } {
  return target?.ref === undefined ? {} : { ref: target.ref };
}
