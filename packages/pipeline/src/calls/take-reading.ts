/** One thing seen on a network becomes facts: a call that is taken, or an author who departed. Safe to repeat. */
import type { ChannelDefinition, Observed, Post } from "@flakjacket/core";
import { callStream, campaignChain, installationChain, installationStream } from "@flakjacket/core";
import { KEEP_HELD_MS } from "../retention.ts";
import { toStored } from "../stored-post.ts";
import { authorDeparts, callDeparts } from "./depart.ts";
import type { CallPorts } from "./ports.ts";

/** Stores what was read, durably, before it returns: only then may the reader's cursor move on. */
export async function takeReading(observed: Observed, channel: ChannelDefinition, ports: CallPorts): Promise<void> {
  switch (observed.kind) {
    case "post":
      return takePost(observed.post, channel, ports);
    case "edited":
      return callDeparts(ports.seeds.callId(observed.ref), "edited", ports);
    case "deleted":
      return callDeparts(ports.seeds.callId(observed.ref), "deleted", ports);
    case "account-gone":
      return authorDeparts(ports.seeds.authorKey(channel.network, observed.authorId), "account-gone", ports);
    case "blocked-us":
      return authorDeparts(ports.seeds.authorKey(channel.network, observed.authorId), "blocked", ports);
    case "unreadable":
      return ports.notes.note({ code: "edge-refused", channel: channel.id, why: observed.why });
    case "gap":
      return noticeGap(observed, channel, ports);
    case "idle":
      return;
    default:
      return observed satisfies never;
  }
}

async function takePost(post: Post, channel: ChannelDefinition, ports: CallPorts): Promise<void> {
  const { seeds, views, clock } = ports;
  // Our own words call nobody: a channel that answers itself never ends.
  if (post.author.handle === channel.account) return;
  const id = seeds.callId(post.ref);
  const version = seeds.versionOf(post.ref, post.text);
  const known = await views.call(id);
  if (known) return known.postVersion === version ? undefined : callDeparts(id, "edited", ports);
  const now = clock.now();
  const campaign = (await views.campaigns()).find(
    ({ definition }) => definition.channels.some(({ id }) => id === channel.id) && now < (definition.endsAt ?? Number.POSITIVE_INFINITY),
  );
  if (!campaign) return;
  const author = seeds.authorKey(post.ref.network, post.author.id);
  const stored = await ports.vault.put({ kind: "post", bytes: toStored(post), call: id, keepUntil: now + KEEP_HELD_MS });
  const outcome = await ports.journal.append([
    {
      chain: campaignChain(campaign.id),
      stream: callStream(id),
      expected: 0,
      events: [
        {
          type: "call-received",
          v: 1,
          at: now,
          campaign: campaign.id,
          channel: channel.id,
          network: post.ref.network,
          author,
          post: stored,
          version,
        },
      ],
    },
  ]);
  if (outcome.kind === "appended") ports.notes.note({ code: "call-taken", channel: channel.id, call: id });
}

async function noticeGap(gap: Extract<Observed, { kind: "gap" }>, channel: ChannelDefinition, ports: CallPorts): Promise<void> {
  await ports.journal.append([
    {
      chain: installationChain,
      stream: installationStream,
      expected: "any",
      events: [{ type: "gap-noticed", v: 1, at: ports.clock.now(), channel: channel.id, from: gap.from, to: gap.to }],
    },
  ]);
  ports.notes.note({ code: "gap-noticed", channel: channel.id });
}
