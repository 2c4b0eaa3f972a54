/** The report of a recall: what was ordered, and what became of each publication so far. */
import type { AnswerOf, Routes } from "@flakjacket/contract/http";
import type { ChannelId, NetworkName, PublicationRow, RecallId } from "@flakjacket/core";
import { JournalUnavailable, recallStream } from "@flakjacket/core";
import type { House } from "../house.ts";
import type { Aside } from "./set-aside.ts";

type Report = AnswerOf<Routes["recallReport"]>;
type Receipt = Report["receipts"][number];
type Needs = Pick<House, "store" | "setAside" | "live" | "channels">;

/** Undefined when there was no such recall. */
export async function reportOf(recall: RecallId, house: Needs): Promise<Report | undefined> {
  try {
    const { journal, views } = house.store;
    const { events } = await journal.read(recallStream(recall));
    const [first] = events;
    if (!first) return fromMemory(recall, house);
    const networks = new Map<ChannelId, NetworkName>((await views.channels()).map(({ id, network }) => [id, network]));
    const ids = events.flatMap(({ publications }) => publications);
    const rows = await Promise.all(ids.map((id) => views.publication(id)));
    const receipts = rows.flatMap((row) => {
      const network = row && networks.get(row.channel);
      return network ? [receiptOf(row, network)] : [];
    });
    const { scope, reason, by, at } = first;
    return { recall, scope, reason, at, ...(by && { by }), counts: countsOf(receipts), receipts };
  } catch (cause) {
    const aside = cause instanceof JournalUnavailable ? fromMemory(recall, house) : undefined;
    if (aside) return aside;
    throw cause;
  }
}

/** What was recalled without the store is coming down until the store can record that it is gone. */
function fromMemory(recall: RecallId, { setAside, live, channels }: Needs): Report | undefined {
  const aside: Aside | undefined = setAside.find(recall);
  if (!aside) return undefined;
  const { scope, by, at } = aside;
  const rows = new Map(live.matching({}).map((row) => [row.id, row]));
  const receipts = aside.publications.flatMap((id): readonly Receipt[] => {
    const channel = rows.get(id)?.channel;
    const network = channel && channels.networkOf(channel);
    return network ? [{ publication: id, channel, network, state: "recalling" }] : [];
  });
  return { recall, scope, reason: "person", by, at, counts: countsOf(receipts), receipts };
}

function receiptOf({ id, channel, publication }: PublicationRow, network: NetworkName): Receipt {
  const one = { publication: id, channel, network };
  switch (publication.state) {
    case "withdrawn": {
      const { readBackAt, target } = publication;
      return { ...one, state: "withdrawn", ...(readBackAt !== undefined && { readBackAt }), ...(target?.ref && { ref: target.ref }) };
    }
    case "not-withdrawn": {
      const { ref } = publication.target;
      return { ...one, state: "not-withdrawn", why: publication.why, ...(ref && { ref }) };
    }
    case "recalling": {
      const { ref } = publication.target;
      return { ...one, state: "recalling", ...(ref && { ref }) };
    }
    default:
      return { ...one, state: "recalling" };
  }
}

function countsOf(receipts: readonly Receipt[]): Report["counts"] {
  const count = (fits: (receipt: Receipt) => boolean): number => receipts.filter(fits).length;
  return {
    publications: receipts.length,
    recalling: count(({ state }) => state === "recalling"),
    withdrawn: count(({ state, readBackAt }) => state === "withdrawn" && readBackAt !== undefined),
    neverLeft: count(({ state, readBackAt }) => state === "withdrawn" && readBackAt === undefined),
    notWithdrawn: count(({ state }) => state === "not-withdrawn"),
  };
}
