/** Publications as a table. */
import type { AnswerOf, Routes } from "@flakjacket/contract/http";
import { ago, short } from "./amounts.ts";
import { table } from "./table.ts";
import type { Voice } from "./voice.ts";

export function renderPublications(rows: AnswerOf<Routes["publications"]>["publications"], voice: Voice): string {
  const { phrases } = voice;
  if (rows.length === 0) return phrases.publish.none;
  return table(
    (["id", "since", "campaign", "channel", "state", "where"] as const).map((name) => phrases.columns[name]),
    rows.map(({ id, since, campaign, channel, publication }) => [
      short(id),
      ago(since, voice),
      campaign,
      channel,
      publication.state === "lapsed"
        ? `${phrases.publicationStates.lapsed}: ${phrases.lapses[publication.why]}`
        : phrases.publicationStates[publication.state],
      publication.state === "live" ? publication.ref : "",
    ]),
  );
}
