/** Whether a journal or an export of one is whole, chain by chain, and where it is not. */
import type { AnswerOf, Routes } from "@flakjacket/contract/http";
import { type ExportVerdict, formatHead } from "@flakjacket/journal/verify";
import { dateTime } from "./amounts.ts";
import { table } from "./table.ts";
import type { Voice } from "./voice.ts";

/** A live journal. The last column is what `--head` takes. */
export function renderVerification({ whole, chains }: AnswerOf<Routes["verify"]>, { phrases }: Voice): string {
  const rows = table(
    [phrases.columns.chain, phrases.columns.events, "--head"],
    chains.map(({ chain, events, head }) => [chain, events, head === undefined ? phrases.verify.emptyChain : `${chain}@${events}:${head}`]),
  );
  const bad = chains.flatMap(({ chain, firstBad }) =>
    firstBad ? [phrases.verify.broken(chain, firstBad.position, phrases.verify.breaks[firstBad.why])] : [],
  );
  const events = chains.reduce((total, chain) => total + chain.events, 0);
  return [rows, ...(whole ? [phrases.verify.whole(chains.length, events)] : [...bad, phrases.verify.whatNow])].join("\n");
}

/** @param compared whether heads from elsewhere were given */
export function renderExport(verdict: ExportVerdict, compared: boolean, { phrases, language }: Voice): string {
  if (!verdict.ok) {
    const { line, chain, position, fault } = verdict.problem;
    return phrases.verify.exportBroken(
      line,
      chain === undefined ? "" : `${chain} ${position ?? ""}`.trimEnd(),
      phrases.verify.faults[fault],
    );
  }
  const { heads, events, publicKey, signedAt } = verdict;
  return [
    table(
      [phrases.columns.chain, phrases.columns.events, "--head"],
      heads.map((head) => [head.chain, head.position, formatHead(head)]),
    ),
    phrases.verify.signedBy(publicKey, dateTime(signedAt, language)),
    phrases.verify.whole(heads.length, events),
    ...(compared ? [] : [phrases.verify.noHead]),
  ].join("\n");
}
