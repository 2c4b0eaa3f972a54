/** A person's decision on a proposal, as the server asks for it. */
import type { AnswerOf, Client, Outcome, Routes } from "@flakjacket/contract/http";
import type { CallRow, RefusalReason } from "@flakjacket/core";
import type { CliPhrases } from "@flakjacket/phrases/cli";
import { short } from "../render/amounts.ts";
import { Stop } from "../said.ts";
import { expected } from "../scope.ts";

export const refusalReasons = [
  "harmful",
  "personal",
  "off-topic",
  "unkind-picture",
  "unsure",
  "other",
] as const satisfies readonly RefusalReason[];

/** @throws Stop for a reason there is not */
export function refusalReasonOf(written: string, phrases: CliPhrases): RefusalReason {
  return refusalReasons.find((reason) => reason === written) ?? expected(refusalReasons.join(", "), written, phrases);
}

/**
 * Approves exactly the proposal in `row`: the one that was shown.
 *
 * @throws Stop when it has none that waits, or it is another one than `attempt`
 */
export function approve(
  row: CallRow,
  attempt: number | undefined,
  server: Client,
  phrases: CliPhrases,
): Promise<Outcome<AnswerOf<Routes["approveCall"]>>> {
  const { call, id } = row;
  if (call.state !== "proposed")
    throw new Stop("conflict", "call-not-waiting", phrases.review.noProposal(short(id), phrases.callStates[call.state]));
  const { proposal } = call;
  // Another attempt than the one shown is the server's to refuse: it knows which is current.
  return server.approveCall({ params: { id }, body: { attempt: attempt ?? proposal.attempt, digests: proposal.digests } });
}
