/** Care of the store: verify, rebuild, export, back up. */
import type { AnswerOf, Routes } from "@flakjacket/contract/http";
import type { ChainCheck, Head } from "@flakjacket/journal";
import { checkChain, exportJournal } from "@flakjacket/journal";
import type { House } from "../../house.ts";
import type { Some } from "./some.ts";

type ChainVerdict = AnswerOf<Routes["verify"]>["chains"][number];

export function upkeepHandlers({ store, clock, signing, backup }: House): Some<"verify" | "rebuild" | "exportJournal" | "backup"> {
  return {
    async verify() {
      const snapshot = await store.ledger.snapshot();
      const chains: ChainVerdict[] = [];
      try {
        for (const head of snapshot.heads) chains.push(verdictOf(head, await checkChain(head, snapshot)));
      } finally {
        await snapshot.close();
      }
      return { whole: chains.every(({ whole }) => whole), chains };
    },
    rebuild: () => store.rebuild(),
    exportJournal: async () => exportJournal(store, signing, clock.now()),
    backup: async () => backup(),
  };
}

function verdictOf({ chain, position, hash }: Head, check: ChainCheck): ChainVerdict {
  if (check.whole) return { chain, events: check.events, head: hash, whole: true };
  return { chain, events: position, head: hash, whole: false, firstBad: { position: check.position, why: check.fault } };
}
