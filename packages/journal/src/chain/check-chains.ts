/** Whether the chains in a store hold together, from their first event to their head. */
import { StoreProblem } from "../problem.ts";
import type { Ledger } from "../store.ts";
import { genesis, linkHash } from "./link.ts";
import { parseStored } from "./recorded.ts";

/** @throws StoreProblem `chain-broken` at the first event that does not follow from the one before */
export async function checkChains(ledger: Ledger): Promise<{ readonly chains: number; readonly events: number }> {
  const snapshot = await ledger.snapshot();
  let events = 0;
  try {
    for (const head of snapshot.heads) {
      let { position, hash }: { position: number; hash: Uint8Array } = genesis(head.chain);
      for await (const link of snapshot.links(head.chain)) {
        position += 1;
        const { place } = parseStored(link.bytes);
        const follows = linkHash(hash, link.bytes).equals(link.hash) && place.chain === head.chain && place.position === position;
        if (!follows) throw new StoreProblem("chain-broken", { chain: head.chain, position });
        hash = link.hash;
      }
      const isHead = position === head.position && Buffer.from(hash).toString("hex") === head.hash;
      if (!isHead) throw new StoreProblem("chain-broken", { chain: head.chain, position: position + 1 });
      events += position;
    }
    return { chains: snapshot.heads.length, events };
  } finally {
    await snapshot.close();
  }
}
