/** One event of every type, and arbitrary ones: enough for a store, which looks at none of their insides. */
import type {
  AuthorKey,
  BreakerEvent,
  CallEvent,
  CallId,
  CampaignDefinition,
  CampaignId,
  ChannelDefinition,
  ChannelId,
  Digest,
  EventType,
  Instant,
  JournalEvent,
  NetworkRef,
  PersonId,
  Proposal,
  ProposalDigests,
  PublicationEvent,
  PublicationId,
  RecallEvent,
  RecallId,
  Signal,
  VaultRef,
  Verdict,
} from "@flakjacket/core";
import { clampRatio } from "@flakjacket/core";
import fc from "fast-check";

export const hex = (seed: number): string => seed.toString(16).padStart(64, "0");
export const callId = (seed: number): CallId => hex(seed) as CallId;
export const publicationId = (seed: number): PublicationId => hex(seed) as PublicationId;
export const authorKey = (seed: number): AuthorKey => hex(seed) as AuthorKey;
export const vaultRef = (seed: number): VaultRef => hex(seed) as VaultRef;
export const person = (name: string): PersonId => name as PersonId;
export const recallId = (name: string): RecallId => name as RecallId;
const digest = (seed: number): Digest => hex(seed) as Digest;
const key = (name: string) => name as Extract<PublicationEvent, { type: "sending-began" }>["key"];
const ref = (name: string): NetworkRef => `at://did:plc:brand/app.bsky.feed.post/${name}` as NetworkRef;

export const campaignId = (name: string): CampaignId => name as CampaignId;
export const channelId = (name: string): ChannelId => name as ChannelId;

export const channelDefinition = (id: string): ChannelDefinition => ({
  id: channelId(id),
  network: "bluesky",
  account: "brand.example.com",
  service: "https://pds.example.com",
});

export const campaignDefinition = (id: string): CampaignDefinition => ({
  id: campaignId(id),
  title: "Sunny side",
  mode: "assisted",
  languages: ["en", "fr"],
  timeZone: "Europe/Paris",
  channels: [channelDefinition("main")],
  replies: { en: ["Here is a cat."], fr: ["Voici un chat."] },
  scenes: ["cat"],
  releaseAfterMs: 10_000,
  lapseAfterMs: 3_600_000,
  staleAfterMs: 7_200_000,
  caps: { perAuthorPerDay: 1, perHour: 30 },
  recallWithinMs: 600_000,
});

const signal: Signal = {
  screen: "words",
  kind: "ordinary-negativity",
  probability: clampRatio(0.9),
  spans: [{ of: "text", start: 0, end: 4 }],
  evidence: "words/en#214",
};
const digests: ProposalDigests = { picture: digest(1), altText: digest(2), reply: digest(3) };
const proposal: Proposal = {
  attempt: 1,
  recipe: { bag: vaultRef(7), seed: 4_294_967_295, scene: "cat", style: "ink", palette: "dawn", size: 1_200 },
  altText: "A cat made of letters.",
  reply: "Here is a cat. 🐈",
  language: "en",
  digests,
};

type Samples = { readonly [T in EventType]: (at: Instant) => Extract<JournalEvent, { type: T }> };

/** How to make one event of each type. A new type does not compile until it is here. */
export const samples = (campaign = "sunny-side", channel = "main"): Samples => ({
  "installation-made": (at) => ({ type: "installation-made", v: 1, at, publicKey: hex(5) }),
  "channel-added": (at) => ({ type: "channel-added", v: 1, at, channel: channelDefinition(channel), by: person("ada") }),
  "person-added": (at) => ({ type: "person-added", v: 1, at, person: person("ada"), role: "owner" }),
  "unknown-post-found": (at) => ({ type: "unknown-post-found", v: 1, at, channel: channelId(channel), ref: ref("3k2") }),
  "gap-noticed": (at) => ({ type: "gap-noticed", v: 1, at, channel: channelId(channel), from: "17", to: "23" }),
  "campaign-applied": (at) => ({
    type: "campaign-applied",
    v: 1,
    at,
    definition: campaignDefinition(campaign),
    digest: digest(4),
    by: person("ada"),
  }),
  "call-received": (at) => ({
    ...{ type: "call-received", v: 1, at, campaign: campaignId(campaign), channel: channelId(channel) },
    ...{ network: "bluesky", author: authorKey(at % 3), post: vaultRef(9), version: digest(8) },
  }),
  "call-screened": (at) => ({ type: "call-screened", v: 1, at, verdict: { outcome: "convert", evidence: [signal] } }),
  "proposal-composed": (at) => ({ type: "proposal-composed", v: 1, at, proposal }),
  "proposal-approved": (at) => ({ type: "proposal-approved", v: 1, at, by: person("ada"), digests, published: true }),
  "proposal-refused": (at) => ({ type: "proposal-refused", v: 1, at, by: person("ada"), reason: "unkind-picture" }),
  "proposal-held": (at) => ({ type: "proposal-held", v: 1, at, by: person("ada") }),
  "approval-undone": (at) => ({ type: "approval-undone", v: 1, at, by: person("ada") }),
  "proposal-lapsed": (at) => ({ type: "proposal-lapsed", v: 1, at }),
  "author-departed": (at) => ({ type: "author-departed", v: 1, at, why: "deleted" }),
  "texts-erased": (at) => ({ type: "texts-erased", v: 1, at, refs: [vaultRef(9)], why: "author-asked" }),
  "publication-approved": (at) => ({
    ...{ type: "publication-approved", v: 1, at, campaign: campaignId(campaign), channel: channelId(channel) },
    ...{ author: authorKey(at % 3), digests, releaseAt: at + 10, by: person("ada") },
  }),
  "sending-began": (at) => ({ type: "sending-began", v: 1, at, key: key("3k2"), deadline: at + 30 }),
  "send-confirmed": (at) => ({ type: "send-confirmed", v: 1, at, key: key("3k2"), ref: ref("3k2") }),
  "send-unanswered": (at) => ({ type: "send-unanswered", v: 1, at }),
  "send-postponed": (at) => ({ type: "send-postponed", v: 1, at, until: at + 60, why: "rate-limited" }),
  "send-refused": (at) => ({ type: "send-refused", v: 1, at, code: "InvalidRequest" }),
  looked: (at) => ({ type: "looked", v: 1, at, found: "absent" }),
  "publication-lapsed": (at) => ({ type: "publication-lapsed", v: 1, at, why: "stale" }),
  "recall-asked": (at) => ({ type: "recall-asked", v: 1, at, recall: recallId("r1"), reason: "person" }),
  "removal-tried": (at) => ({ type: "removal-tried", v: 1, at, outcome: "removed" }),
  "read-back": (at) => ({ type: "read-back", v: 1, at, found: "absent" }),
  "recall-failed": (at) => ({ type: "recall-failed", v: 1, at, why: "still-there" }),
  "recall-ordered": (at) => ({
    ...{ type: "recall-ordered", v: 1, at, scope: { campaign: campaignId(campaign) } },
    ...{ reason: "person", by: person("ada"), publications: [publicationId(3)] },
  }),
  "breaker-tripped": (at) => ({ type: "breaker-tripped", v: 1, at, cause: { kind: "not-withdrawn" } }),
  "breaker-rearm-agreed": (at) => ({ type: "breaker-rearm-agreed", v: 1, at, by: person("ada"), reason: "Looked at it.", peopleNeeded: 2 }),
});

const ofStream = {
  call: ["call-received", "call-screened", "proposal-composed", "proposal-approved", "proposal-refused", "proposal-held"].concat([
    ...["approval-undone", "proposal-lapsed", "author-departed", "texts-erased"],
  ]),
  publication: ["publication-approved", "sending-began", "send-confirmed", "send-unanswered", "send-postponed", "send-refused"].concat([
    ...["looked", "publication-lapsed", "recall-asked", "removal-tried", "read-back", "recall-failed"],
  ]),
  breaker: ["breaker-tripped", "breaker-rearm-agreed"],
} as const;

const anyText = fc.oneof(fc.string({ unit: "grapheme", maxLength: 12 }), fc.constantFrom("", "\u0000", "a\nb", '"\\', "é", "🐈"));
const anyVerdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), evidence: anyText }).map(
    ({ probability, evidence }): Verdict => ({
      outcome: "convert",
      evidence: [{ ...signal, probability: clampRatio(probability), evidence }],
    }),
  ),
  fc.constant<Verdict>({ outcome: "hold", because: "no-evidence", signals: [] }),
  fc.constant<Verdict>({ outcome: "refuse", because: [signal], alert: false }),
);

function anyOf<E extends JournalEvent>(kind: keyof typeof ofStream, campaign: string): fc.Arbitrary<E> {
  const make = samples(campaign);
  return fc
    .record({ type: fc.constantFrom(...ofStream[kind]), at: fc.nat({ max: 10_000 }), text: anyText, verdict: anyVerdict })
    .map(({ type, at, text, verdict }) => {
      const event: JournalEvent = make[type as EventType](at);
      if (event.type === "call-screened") return { ...event, verdict } as E;
      if (event.type === "send-refused") return { ...event, code: text } as E;
      if (event.type === "breaker-rearm-agreed") return { ...event, by: person(text), reason: text } as E;
      return event as E;
    });
}

/** Events of one kind of stream in any order, fitting its life or not. */
export const anyCallEvent = (campaign: string): fc.Arbitrary<CallEvent> => anyOf<CallEvent>("call", campaign);
export const anyPublicationEvent = (campaign: string): fc.Arbitrary<PublicationEvent> => anyOf<PublicationEvent>("publication", campaign);
export const anyBreakerEvent = (campaign: string): fc.Arbitrary<BreakerEvent> => anyOf<BreakerEvent>("breaker", campaign);
export const recallOrdered = (at: Instant): RecallEvent => samples()["recall-ordered"](at);
