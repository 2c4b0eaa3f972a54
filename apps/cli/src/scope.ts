/** What options name: a campaign, a channel, a span of time, a state. */
import type { CallId, CampaignId, ChannelId, PublicationState, RecallScope } from "@flakjacket/core";
import { parseAuthorKey, parseCampaignId, parseChannelId } from "@flakjacket/core";
import type { CliPhrases } from "@flakjacket/phrases/cli";
import { type Options, text } from "./act.ts";
import { Stop } from "./said.ts";

export function campaignQuery(options: Options): { campaign?: string; channel?: string } {
  const campaign = text(options, "campaign");
  const channel = text(options, "channel");
  return { ...(campaign ? { campaign } : {}), ...(channel ? { channel } : {}) };
}

const states = [
  "approved",
  "sending",
  "unconfirmed",
  "live",
  "recalling",
  "withdrawn",
  "not-withdrawn",
  "lapsed",
] as const satisfies readonly PublicationState[];

/** @throws Stop for a state there is not */
export function publicationStates(written: string | undefined, phrases: CliPhrases): { state?: PublicationState[] } {
  if (written === undefined) return {};
  return { state: written.split(",").map((one) => states.find((state) => state === one) ?? expected(states.join(", "), one, phrases)) };
}

/** What a recall takes back, or undefined when nothing was named. `call` was looked up before. @throws Stop for what cannot be read */
export function recallScope(options: Options, call: CallId | undefined, phrases: CliPhrases): RecallScope | undefined {
  const scope: RecallScope = {
    ...part("campaign", text(options, "campaign"), (value): CampaignId | undefined => parseCampaignId(value), "a campaign's id", phrases),
    ...part("channel", text(options, "channel"), (value): ChannelId | undefined => parseChannelId(value), "a channel's id", phrases),
    ...part("author", text(options, "author"), parseAuthorKey, "64 hexadecimal digits", phrases),
    ...part("from", text(options, "from"), parseTime, "ISO 8601: 2026-03-01T09:00Z", phrases),
    ...part("until", text(options, "until"), parseTime, "ISO 8601: 2026-03-01T09:00Z", phrases),
    ...(call ? { call } : {}),
  };
  return Object.keys(scope).length === 0 && options["all"] !== true ? undefined : scope;
}

function part<K extends string, T>(
  key: K,
  written: string | undefined,
  parse: (text: string) => T | undefined,
  shape: string,
  phrases: CliPhrases,
) {
  if (written === undefined) return {};
  return { [key]: parse(written) ?? expected(shape, written, phrases) } as { [P in K]: T };
}

function parseTime(written: string): number | undefined {
  const at = Date.parse(written);
  return Number.isNaN(at) ? undefined : at;
}

/** @throws Stop with what was expected and what came */
export function expected(shape: string, came: string, phrases: CliPhrases): never {
  throw new Stop("usage", "usage", phrases.usage.expected(shape, came));
}
