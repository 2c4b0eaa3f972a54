/** A recall's receipts, and in one sentence whether all of it is gone. */
import type { AnswerOf, Routes } from "@flakjacket/contract/http";
import { clockTime, short, span } from "./amounts.ts";
import { table } from "./table.ts";
import type { Voice } from "./voice.ts";

type Report = AnswerOf<Routes["recallReport"]>;

/** @param tookMs from the order to now; 0 when it was ordered earlier: then it is measured from its order */
export function renderRecall(report: Report, tookMs: number, voice: Voice): string {
  const { phrases, language, now } = voice;
  const { counts, recall } = report;
  if (counts.publications === 0) return phrases.recall.nothing;
  const receipts = table(
    (["id", "channel", "state", "readBack", "where"] as const).map((name) => phrases.columns[name]),
    report.receipts.map(({ publication, channel, state, readBackAt, why, ref }) => [
      short(publication),
      channel,
      why ? `${phrases.publicationStates[state]}: ${phrases.recallFailures[why]}` : phrases.publicationStates[state],
      readBackAt === undefined ? (state === "withdrawn" ? phrases.recall.neverLeft : "") : clockTime(readBackAt, language),
      ref ?? "",
    ]),
  );
  const gone = counts.recalling === 0 && counts.notWithdrawn === 0;
  const last = Math.max(report.at, ...report.receipts.map(({ readBackAt }) => readBackAt ?? report.at));
  const took = span(tookMs > 0 ? tookMs : Math.min(last, now) - report.at, language);
  const sentence = gone
    ? phrases.recall.allGone(counts.withdrawn + counts.neverLeft, counts.neverLeft, took)
    : phrases.recall.notAll(counts.notWithdrawn, counts.recalling, recall);
  return `${receipts}\n${sentence}`;
}
