/** Care of the store: verify, rebuild, export, back up. */
import type { AnswerOf, Routes } from "@flakjacket/contract/http";
import type { Head, Ledger } from "@flakjacket/journal";
import { checkChains, exportJournal, StoreProblem } from "@flakjacket/journal";
import type { House } from "../../house.ts";
import type { Some } from "./some.ts";

type ChainVerdict = AnswerOf<Routes["verify"]>["chains"][number];

export function upkeepHandlers({ store, clock, signing, backup }: House): Some<"verify" | "rebuild" | "exportJournal" | "backup"> {
  return {
    async verify() {
      const { heads, close } = await store.ledger.snapshot();
      await close();
      const chains: ChainVerdict[] = [];
      for (const head of heads) chains.push(await verifyChain(head, store.ledger));
      return { whole: chains.every(({ whole }) => whole), chains };
    },
    rebuild: () => store.rebuild(),
    exportJournal: async () => exportJournal(store, signing, clock.now()),
    backup: async () => backup(),
  };
}

/** One chain of the live store, up to where it stands now. */
async function verifyChain(head: Head, ledger: Ledger): Promise<ChainVerdict> {
  const { chain } = head;
  const only: Ledger = {
    ...ledger,
    async snapshot() {
      const whole = await ledger.snapshot();
      return { ...whole, heads: whole.heads.filter((one) => one.chain === chain) };
    },
  };
  try {
    const { events } = await checkChains(only);
    return { chain, events, head: head.hash, whole: true };
  } catch (cause) {
    if (!(cause instanceof StoreProblem)) throw cause;
    const position = Number(cause.params["position"] ?? 0);
    return { chain, events: head.position, head: head.hash, whole: false, firstBad: { position, why: cause.code } };
  }
}
