/** Whether a journal is whole, chain by chain, and where it is not. */
import type { AnswerOf, Routes } from "@flakjacket/contract/http";
import { table } from "./table.ts";
import type { Voice } from "./voice.ts";

export function renderVerification({ whole, chains }: AnswerOf<Routes["verify"]>, { phrases }: Voice): string {
  const rows = table(
    [phrases.columns.chain, phrases.columns.events, "head"],
    chains.map(({ chain, events, head }) => [chain, events, head ?? phrases.verify.emptyChain]),
  );
  const bad = chains.flatMap(({ chain, firstBad }) => (firstBad ? [phrases.verify.broken(chain, firstBad.position, firstBad.why)] : []));
  const events = chains.reduce((total, chain) => total + chain.events, 0);
  return [rows, ...(whole ? [phrases.verify.whole(chains.length, events)] : bad)].join("\n");
}
