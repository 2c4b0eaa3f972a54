/** Compares one of our accounts with the journal, since the network has the last word on what is out there. */
import type { ChannelId, NetworkRef, NetworkWriter, OwnPost, PublicationRow, PublicationState } from "@flakjacket/core";
import { breakerChain, breakerStream, campaignChain, installationChain, installationStream, publicationStream } from "@flakjacket/core";
import type { RecallPorts } from "../recalls/ports.ts";
import { publicationsByKey } from "./by-key.ts";

/** In these the journal says that nothing of it is out there, although it was sent once. */
const thoughtAbsent: ReadonlySet<PublicationState> = new Set(["approved", "lapsed", "withdrawn"]);

/**
 * A reply that the journal does not know raises an alarm and trips the breaker; gives those. One of ours that the network took
 * later than it ever should is recorded as out there: a recall that was done with it then starts again.
 * Posts from before `since` (when the channel was added) and posts that answer nobody belong to the people of the account.
 *
 * @throws when the account cannot be listed
 */
export async function sweepAccount(
  channel: ChannelId,
  writer: NetworkWriter,
  since: number,
  ports: RecallPorts,
): Promise<readonly NetworkRef[]> {
  const posts = await Array.fromAsync(writer.ownPosts());
  const known = await publicationsByKey(channel, ports);
  const unknown: OwnPost[] = [];
  for (const post of posts) {
    const row = known.get(post.key);
    if (row) await cameUp(row, post, writer, ports);
    else if (post.replyTo !== undefined && (post.createdAt ?? since) >= since) unknown.push(post);
  }
  if (unknown.length > 0) await alarm(channel, unknown, ports);
  return unknown.map(({ ref }) => ref);
}

/** Asked once more before it is believed: what came down while the account was being listed is in the list all the same. */
async function cameUp(
  row: PublicationRow,
  { key, ref }: OwnPost,
  writer: NetworkWriter,
  { journal, clock, notes }: RecallPorts,
): Promise<void> {
  if (!thoughtAbsent.has(row.publication.state)) return;
  if ((await writer.look(key)).kind !== "present") return;
  const chain = campaignChain(row.campaign);
  await journal.append([
    { chain, stream: publicationStream(row.id), expected: "any", events: [{ type: "send-confirmed", v: 1, at: clock.now(), key, ref }] },
  ]);
  notes.note({ code: "publication-came-up-late", publication: row.id, state: row.publication.state });
}

async function alarm(channel: ChannelId, unknown: readonly OwnPost[], { journal, clock, notes }: RecallPorts): Promise<void> {
  const at = clock.now();
  const scope = { channel };
  const [first, ...rest] = unknown.map(({ ref }) => ({ type: "unknown-post-found", v: 1, at, channel, ref }) as const);
  if (!first) return;
  await journal.append([
    { chain: installationChain, stream: installationStream, expected: "any", events: [first, ...rest] },
    {
      chain: breakerChain(scope),
      stream: breakerStream(scope),
      expected: "any",
      events: [{ type: "breaker-tripped", v: 1, at, cause: { kind: "unknown-post" } }],
    },
  ]);
  notes.note({ code: "unknown-post-found", channel });
}
