/** The life of one call as a campaign lives it, from its arrival to its reply: what the measurements write. */
import { createHash, randomUUID } from "node:crypto";
import type {
  Append,
  AuthorKey,
  CallId,
  CampaignId,
  ChannelId,
  Digest,
  NetworkRef,
  NonEmpty,
  PersonId,
  ProposalDigests,
  PublicationId,
  SendKey,
  Signal,
  VaultRef,
} from "@flakjacket/core";
import { callStream, campaignChain, clampRatio, publicationStream } from "@flakjacket/core";

const campaign = "bench" as CampaignId;
const channel = "bench-channel" as ChannelId;
const by = "bench" as PersonId;
const chain = campaignChain(campaign);

export const APPENDS_A_LIFE = 6;
export const EVENTS_A_LIFE = 7;

/** The appends of a fresh life, in order: seven events in two streams, as large as real ones. */
export function aLife(): readonly NonEmpty<Append>[] {
  const at = Date.now();
  const name = randomUUID();
  const hash = (use: string) => createHash("sha256").update(`${use}/${name}`).digest("hex");
  const call = callStream(hash("call") as CallId);
  const publication = publicationStream(hash("call") as PublicationId);
  const author = hash("author") as AuthorKey;
  const key = name as unknown as SendKey;
  const ref = `at://did:plc:bench/app.bsky.feed.post/${name}` as NetworkRef;
  const digests: ProposalDigests = {
    picture: hash("picture") as Digest,
    altText: hash("alt-text") as Digest,
    reply: hash("reply") as Digest,
  };
  const grumble: Signal = {
    screen: "words",
    kind: "ordinary-negativity",
    probability: clampRatio(0.93),
    spans: [{ of: "text", start: 4, end: 11 }],
    evidence: "words/en#214",
  };
  const received = { campaign, channel, author, post: hash("post") as VaultRef, version: hash("version") as Digest } as const;
  const recipe = { bag: hash("bag") as VaultRef, seed: 7, scene: "balloon", style: "confetti", palette: "day", size: 1_200 };
  const said = { altText: "A picture of a balloon made of letters.", reply: "Here is something to smile at.", language: "en" } as const;
  return [
    [{ chain, stream: call, expected: 0, events: [{ type: "call-received", v: 1, at, network: "bluesky", ...received }] }],
    [
      {
        ...{ chain, stream: call, expected: 1 },
        events: [{ type: "call-screened", v: 1, at, verdict: { outcome: "convert", evidence: [grumble] } }],
      },
    ],
    [
      {
        ...{ chain, stream: call, expected: 2 },
        events: [{ type: "proposal-composed", v: 1, at, proposal: { attempt: 1, recipe, ...said, digests } }],
      },
    ],
    [
      { chain, stream: call, expected: 3, events: [{ type: "proposal-approved", v: 1, at, by, digests, published: true }] },
      {
        ...{ chain, stream: publication, expected: 0 },
        events: [{ type: "publication-approved", v: 1, at, campaign, channel, author, digests, releaseAt: at + 10_000, by }],
      },
    ],
    [{ chain, stream: publication, expected: 1, events: [{ type: "sending-began", v: 1, at, key, deadline: at + 30_000 }] }],
    [{ chain, stream: publication, expected: 2, events: [{ type: "send-confirmed", v: 1, at, key, ref }] }],
  ];
}
