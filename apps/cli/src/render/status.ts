/** The state of an installation on one screen. */
import type { AnswerOf, Routes } from "@flakjacket/contract/http";
import type { Breaker, Health, WaitCause } from "@flakjacket/core";
import { phrasesFor } from "@flakjacket/phrases";
import { printable } from "../printable.ts";
import { span } from "./amounts.ts";
import { table } from "./table.ts";
import type { Voice } from "./voice.ts";

export type Status = {
  readonly url: string;
  readonly installation: AnswerOf<Routes["installation"]>;
  readonly campaigns: AnswerOf<Routes["campaigns"]>["campaigns"];
  readonly channels: AnswerOf<Routes["channels"]>["channels"];
  /** Absent: ready. */
  readonly waitingFor?: readonly WaitCause[];
};

export function renderStatus({ url, installation, campaigns, channels, waitingFor }: Status, voice: Voice): string {
  const { phrases, language, now } = voice;
  const { version, startedAt, database, duties, rearmNeeds } = installation;
  return [
    phrases.status.head(version, url, span(Math.max(0, now - startedAt), language), database),
    ...(waitingFor === undefined ? [] : waitingLines(waitingFor, voice)),
    ...(duties === "recalls" ? [phrases.status.recallsAlone] : []),
    ...(rearmNeeds === 1 ? [phrases.status.oneOperator] : []),
    "",
    campaigns.length === 0 ? phrases.status.noCampaign : renderCampaigns(campaigns, voice),
    ...(channels.length === 0 ? [] : ["", renderChannels(channels, voice)]),
  ].join("\n");
}

function waitingLines(causes: readonly WaitCause[], { phrases, language }: Voice): readonly string[] {
  const { waitCause } = phrasesFor(language).sentences;
  return [phrases.status.notReady, ...causes.map((cause) => `  ${printable(waitCause(cause))}`)];
}

export function renderCampaigns(campaigns: Status["campaigns"], { phrases }: Voice): string {
  const names = [
    "campaign",
    "mode",
    "breaker",
    "waiting",
    "approved",
    "live",
    "unconfirmed",
    "recalling",
    "withdrawn",
    "notWithdrawn",
  ] as const;
  return table(
    names.map((name) => phrases.columns[name]),
    campaigns.map(({ campaign, breaker, counts }) => [
      campaign.id,
      phrases.modes[campaign.definition.mode],
      breakerWord(breaker, { phrases }),
      ...[counts.waiting, counts.approved, counts.live, counts.unconfirmed, counts.recalling, counts.withdrawn, counts.notWithdrawn],
    ]),
  );
}

export function renderChannels(channels: Status["channels"], voice: Voice): string {
  const { phrases } = voice;
  const names = ["channel", "network", "account", "reads", "writes", "breaker", "live", "recallBudget", "sentLastHour", "secret"] as const;
  return table(
    names.map((name) => phrases.columns[name]),
    channels.map(({ channel, reader, writer, breaker, budgets, hasSecret }) => [
      channel.id,
      channel.network,
      channel.account,
      healthWord(reader, voice),
      healthWord(writer, voice),
      breakerWord(breaker, voice),
      budgets.live,
      budgets.recallBudget,
      budgets.sentLastHour,
      channel.network === "simulated" ? phrases.notNeeded : hasSecret ? phrases.yes : phrases.no,
    ]),
  );
}

export function breakerWord(breaker: Breaker, { phrases }: Pick<Voice, "phrases">): string {
  if (breaker.state === "armed") return phrases.breaker.armed;
  return phrases.breaker.tripped(phrases.tripCauses[breaker.cause.kind], breaker.agreed.length);
}

function healthWord(health: Health | undefined, { phrases, language, now }: Voice): string {
  if (!health) return phrases.health.notStarted;
  if (health.state !== "waiting") return phrases.health[health.state];
  return `${phrases.health.waiting} (${health.why}, ${span(Math.max(0, health.until - now), language)})`;
}
