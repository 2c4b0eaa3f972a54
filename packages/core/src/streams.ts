/** Which chain and which stream an event belongs to. A stream is one life; a chain is one campaign's history, or the installation's. */
import type { BreakerEvent, CallEvent, CampaignEvent, InstallationEvent, JournalEvent, PublicationEvent, RecallEvent } from "./events.ts";
import type { CallId, CampaignId, ChannelId, PublicationId, RecallId } from "./ids.ts";

declare const kind: unique symbol;
/** `installation`, or `campaign/ID`. */
export type ChainId = string & { readonly [kind]: "chain" };
export type StreamKind = "installation" | "campaign" | "call" | "publication" | "recall" | "breaker";
/** `KIND/ID`: the kind says which events it may hold. */
export type StreamId<E extends JournalEvent = JournalEvent> = string & { readonly [kind]: "stream"; readonly events?: E };

export const installationChain = "installation" as ChainId;
export const installationStream = "installation/this" as StreamId<InstallationEvent>;

export function campaignChain(campaign: CampaignId): ChainId {
  return `campaign/${campaign}` as ChainId;
}
export function campaignStream(campaign: CampaignId): StreamId<CampaignEvent> {
  return `campaign/${campaign}` as StreamId<CampaignEvent>;
}
export function callStream(call: CallId): StreamId<CallEvent> {
  return `call/${call}` as StreamId<CallEvent>;
}
export function publicationStream(publication: PublicationId): StreamId<PublicationEvent> {
  return `publication/${publication}` as StreamId<PublicationEvent>;
}
export function recallStream(recall: RecallId): StreamId<RecallEvent> {
  return `recall/${recall}` as StreamId<RecallEvent>;
}

/** What a breaker guards: a whole campaign, or one channel whatever runs on it. */
export type BreakerScope = { readonly campaign: CampaignId } | { readonly channel: ChannelId };
export function breakerStream(scope: BreakerScope): StreamId<BreakerEvent> {
  return `breaker/${breakerScopeKey(scope)}` as StreamId<BreakerEvent>;
}
/** A channel's breaker is the installation's business; a campaign's is its own. */
export function breakerChain(scope: BreakerScope): ChainId {
  return "campaign" in scope ? campaignChain(scope.campaign) : installationChain;
}
/** `campaign:ID` or `channel:ID`. */
export function breakerScopeKey(scope: BreakerScope): string {
  return "campaign" in scope ? `campaign:${scope.campaign}` : `channel:${scope.channel}`;
}

export function streamKind(stream: StreamId): StreamKind {
  return stream.slice(0, stream.indexOf("/")) as StreamKind;
}
export function streamKey(stream: StreamId): string {
  return stream.slice(stream.indexOf("/") + 1);
}

const CHAIN = /^(?:installation|campaign\/[a-z0-9-]{1,64})$/;
const STREAM = /^(?:installation|campaign|call|publication|recall|breaker)\/[A-Za-z0-9:._-]{1,160}$/;
export function parseChainId(text: string): ChainId | undefined {
  return CHAIN.test(text) ? (text as ChainId) : undefined;
}
export function parseStreamId(text: string): StreamId | undefined {
  return STREAM.test(text) ? (text as StreamId) : undefined;
}
