/** The report of a recall: what was ordered, and what became of each publication so far. */
import type { AnswerOf, Routes } from "@flakjacket/contract/http";
import type { ChannelId, NetworkName, RecallId } from "@flakjacket/core";
import { JournalUnavailable } from "@flakjacket/core";
import { receiptsOf } from "@flakjacket/pipeline";
import type { House } from "../house.ts";
import type { Aside } from "./set-aside.ts";

type Report = AnswerOf<Routes["recallReport"]>;
type Receipt = Report["receipts"][number];
type Needs = Pick<House, "store" | "setAside" | "live" | "channels">;

/** Undefined when there was no such recall. */
export async function reportOf(recall: RecallId, house: Needs): Promise<Report | undefined> {
  try {
    const found = await receiptsOf(recall, house.store);
    if (!found) return fromMemory(recall, house);
    const networks = new Map<ChannelId, NetworkName>((await house.store.views.channels()).map(({ id, network }) => [id, network]));
    const receipts = found.receipts.flatMap((receipt) => {
      const network = networks.get(receipt.channel);
      return network ? [{ ...receipt, network }] : [];
    });
    const { scope, reason, by, at } = found.order;
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
