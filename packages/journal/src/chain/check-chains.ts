/** Whether the chains in a store hold together, from their first event to their head. */
import { StoreProblem } from "../problem.ts";
import type { Ledger, LedgerSnapshot, StoredLink } from "../store.ts";
import type { Head } from "./head.ts";
import { type ChainTip, genesis, linkHash } from "./link.ts";
import { parseStored } from "./recorded.ts";

/** What is wrong where a chain first does not hold together. */
export type ChainFault = "event-changed" | "event-dropped" | "event-out-of-order" | "tail-cut" | "after-the-end" | "head-different";

/** `position`: of the first event that does not fit, or of the first that is missing. Everything before it is as it was written. */
export type ChainCheck =
  | { readonly whole: true; readonly events: number }
  | { readonly whole: false; readonly position: number; readonly fault: ChainFault };

/** One chain of a snapshot, link by link. A chain without events is whole. */
export async function checkChain(head: Head, snapshot: LedgerSnapshot): Promise<ChainCheck> {
  let tip: ChainTip = genesis(head.chain);
  for await (const link of snapshot.links(head.chain)) {
    const position = tip.position + 1;
    const fault = position > head.position ? "after-the-end" : faultOf(link, head.chain, tip);
    if (fault) return { whole: false, position, fault };
    tip = { position, hash: Buffer.from(link.hash) };
  }
  if (tip.position < head.position) return { whole: false, position: tip.position + 1, fault: "tail-cut" };
  if (tip.hash.toString("hex") !== head.hash) return { whole: false, position: tip.position, fault: "head-different" };
  return { whole: true, events: tip.position };
}

/** @throws StoreProblem `chain-broken` at the first event that does not follow from the one before */
export async function checkChains(ledger: Ledger): Promise<{ readonly chains: number; readonly events: number }> {
  const snapshot = await ledger.snapshot();
  let events = 0;
  try {
    for (const head of snapshot.heads) {
      const check = await checkChain(head, snapshot);
      if (!check.whole) throw new StoreProblem("chain-broken", { chain: head.chain, position: check.position });
      events += check.events;
    }
    return { chains: snapshot.heads.length, events };
  } finally {
    await snapshot.close();
  }
}

function faultOf({ hash, bytes }: StoredLink, chain: Head["chain"], before: ChainTip): ChainFault | undefined {
  const place = placeIn(bytes);
  if (!place) return "event-changed";
  if (place.chain !== chain || place.position <= before.position) return "event-out-of-order";
  if (place.position > before.position + 1) return "event-dropped";
  return linkHash(before.hash, bytes).equals(hash) ? undefined : "event-changed";
}

/** Undefined when the bytes are no recorded event any more. */
function placeIn(bytes: Uint8Array): ReturnType<typeof parseStored>["place"] | undefined {
  try {
    return parseStored(bytes).place;
  } catch {
    return undefined;
  }
}
