/** What a campaign's file changed, or would change: one line each, with before and after. */
import type { AnswerOf, Routes } from "@flakjacket/contract/http";
import { printable } from "../printable.ts";
import { table } from "./table.ts";
import type { Voice } from "./voice.ts";

export function renderApplied(
  { campaign, difference, digest }: AnswerOf<Routes["applyCampaign"]>,
  dryRun: boolean,
  { phrases }: Voice,
): string {
  if (difference.length === 0) return phrases.campaign.nothingDiffers(campaign);
  const changes = table(
    (["change", "before", "after"] as const).map((name) => phrases.columns[name]),
    difference.map(({ path, before, after }) => [path, before === undefined ? `(${phrases.campaign.isNew})` : value(before), value(after)]),
  );
  return dryRun ? `${phrases.campaign.wouldChange(campaign)}\n${changes}` : `${changes}\n${phrases.campaign.applied(campaign, digest)}`;
}

const WIDEST = 60;

function value(given: unknown): string {
  if (given === undefined) return "–";
  const written = printable(typeof given === "string" ? given : JSON.stringify(given));
  return written.length > WIDEST ? `${written.slice(0, WIDEST - 1)}…` : written;
}
