/** Calls under review: what waits, one proposal in full, and the source when it was asked for. */
import type { CallRow, CampaignId, Post, Proposal } from "@flakjacket/core";
import { printable, quoted } from "../printable.ts";
import { ago, dateTime, ratio, short } from "./amounts.ts";
import { pairs, table } from "./table.ts";
import { signalLines, verdictLine } from "./verdict.ts";
import type { Voice } from "./voice.ts";

/** @param count how many wait, when the rows themselves are shown one by one later */
export function renderWaiting(campaign: CampaignId, calls: readonly CallRow[], voice: Voice, count = calls.length): string {
  const { phrases, language } = voice;
  if (count === 0) return phrases.review.nothingWaits(campaign);
  const head = phrases.review.waits(count, campaign);
  if (calls.length === 0) return head;
  const rows = calls.flatMap(({ id, since, call }) => {
    if (call.state !== "proposed") return [];
    const { verdict, proposal } = call;
    const sure = verdict.outcome === "convert" ? ratio(Math.max(...verdict.evidence.map(({ probability }) => probability)), language) : "";
    return [[short(id), ago(since, voice), `${phrases.outcomes[verdict.outcome]} ${sure}`.trim(), proposal.language, proposal.attempt]];
  });
  return `${head}\n${table(
    (["id", "since", "verdict", "language", "attempt"] as const).map((name) => phrases.columns[name]),
    rows,
  )}`;
}

/** One call without a word of its source. */
export function renderCall(row: CallRow, voice: Voice): string {
  const { phrases } = voice;
  const { call } = row;
  const head = `${short(row.id)}  ${phrases.callStates[call.state]}${call.state === "departed" ? ` (${phrases.departures[call.why]})` : ""}  ${ago(row.since, voice)}  ${row.campaign} · ${row.channel}`;
  const verdict =
    "verdict" in call ? [`${phrases.review.verdict}: ${verdictLine(call.verdict, voice)}`, ...signalLines(call.verdict, voice)] : [];
  const proposal = call.state === "proposed" || call.state === "approved" ? [proposalLines(call.proposal, voice)] : [];
  const reason = call.state === "turned-down" ? [phrases.refusalReasons[call.reason]] : [];
  return [head, ...verdict, ...proposal, ...reason].join("\n");
}

function proposalLines({ reply, altText, recipe, attempt, language }: Proposal, { phrases }: Voice): string {
  return pairs([
    [`${phrases.review.reply} (${language})`, printable(reply)],
    [phrases.review.altText, printable(altText)],
    [
      phrases.review.picture,
      `${recipe.scene} · ${recipe.style} · ${recipe.palette} · ${recipe.size} px · ${phrases.columns.attempt} ${attempt}`,
    ],
  ]);
}

/** What the person wrote, with nothing in it that could act on the terminal. */
export function renderSource(post: Post, { phrases, language }: Voice): string {
  const author = [post.author.displayName, `@${post.author.handle}`]
    .filter((part) => part !== undefined)
    .map(printable)
    .join(" ");
  return [
    `${phrases.review.source}: ${author}, ${dateTime(post.receivedAt, language)}`,
    quoted(post.text),
    ...post.altTexts.map((alt) => quoted(`[${alt}]`)),
    ...post.links.map((link) => quoted(link)),
  ].join("\n");
}
