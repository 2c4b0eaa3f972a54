/** Calls under review: what waits, one proposal in full, and the source when it was asked for. */
import type { CallRow, CampaignId, Post, Proposal, Verdict } from "@flakjacket/core";
import { printable, quoted } from "../printable.ts";
import { ago, dateTime, ratio, short } from "./amounts.ts";
import { markedWords, marksOf, signalsOf } from "./marks.ts";
import { pairs, table } from "./table.ts";
import { signalShort, verdictLine, verdictPairs } from "./verdict.ts";
import type { Voice } from "./voice.ts";
import { SCREEN } from "./wrap.ts";

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

/** Calls with what was found in them and what became of them. */
export function renderRecent(campaign: CampaignId, calls: readonly CallRow[], voice: Voice): string {
  const { phrases } = voice;
  if (calls.length === 0) return phrases.review.noneRecently(campaign);
  return table(
    (["id", "since", "state", "verdict"] as const).map((name) => phrases.columns[name]),
    calls.map(({ id, since, call }) => [
      short(id),
      ago(since, voice),
      phrases.callStates[call.state],
      "verdict" in call ? verdictLine(call.verdict, voice) : "",
    ]),
  );
}

/** One call without a word of its source. */
export function renderCall(row: CallRow, voice: Voice): string {
  const { phrases } = voice;
  const { call } = row;
  const head = `${short(row.id)}  ${phrases.callStates[call.state]}${call.state === "departed" ? ` (${phrases.departures[call.why]})` : ""}  ${ago(row.since, voice)}  ${row.campaign} · ${row.channel}`;
  const verdict = "verdict" in call ? verdictPairs(call.verdict, voice) : [];
  const proposal = call.state === "proposed" || call.state === "approved" ? proposalPairs(call.proposal, voice) : [];
  const reason = call.state === "turned-down" ? [phrases.refusalReasons[call.reason]] : [];
  const rows = [...verdict, ...proposal];
  return [head, ...(rows.length > 0 ? [pairs(rows)] : []), ...reason].join("\n");
}

function proposalPairs(
  { reply, altText, recipe, attempt, language }: Proposal,
  { phrases }: Voice,
): readonly (readonly [string, string])[] {
  return [
    [`${phrases.review.reply} (${language})`, printable(reply)],
    [phrases.review.altText, printable(altText)],
    [
      phrases.review.picture,
      `${recipe.scene} · ${recipe.style} · ${recipe.palette} · ${recipe.size} px · ${phrases.columns.attempt} ${attempt}`,
    ],
  ];
}

/**
 * What the person wrote, with nothing in it that could act on the terminal, and below it the words that the verdict stands on.
 *
 * @param verdict undefined: none was given yet
 */
export function renderSource(post: Post, verdict: Verdict | undefined, voice: Voice): string {
  const { phrases, language } = voice;
  const author = [post.author.displayName, `@${post.author.handle}`]
    .filter((part) => part !== undefined)
    .map(printable)
    .join(" ");
  const marked = marksOf(verdict ? signalsOf(verdict) : []).flatMap((mark) => {
    const words = markedWords(mark, post);
    return words.length > 0 ? [[signalShort(mark, voice), words.join("\u00a0· ")] as const] : [];
  });
  return [
    `${phrases.review.source}  ${author}  ${dateTime(post.receivedAt, language)}`,
    ...[post.text, ...post.altTexts.map((alt) => `[${alt}]`), ...post.links].map((text) => quoted(text, SCREEN)),
    ...(marked.length > 0 ? [pairs(marked)] : []),
  ].join("\n");
}

/** The verdict that a call was given, in whatever state it is now. */
export function verdictOf({ call }: CallRow): Verdict | undefined {
  return "verdict" in call ? call.verdict : undefined;
}
