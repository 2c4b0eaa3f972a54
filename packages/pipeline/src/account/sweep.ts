/** Compares one of our accounts with the journal: a post there that we do not know raises an alarm and trips the breaker. */
import type { ChannelId, NetworkRef, NetworkWriter, PublicationRow } from "@flakjacket/core";
import { breakerChain, breakerStream, installationChain, installationStream } from "@flakjacket/core";
import type { RecallPorts } from "../recalls/ports.ts";

const ROWS_AT_ONCE = 500;

/**
 * Gives the unknown replies. Posts from before `since` (when the channel was added) and posts that answer nobody
 * belong to the people of the account.
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
  const known = await knownKeys(channel, ports);
  const unknown = posts.filter((post) => post.replyTo !== undefined && (post.createdAt ?? since) >= since && !known.has(post.key));
  if (unknown.length === 0) return [];
  const at = ports.clock.now();
  const scope = { channel };
  const [first, ...rest] = unknown.map(({ ref }) => ({ type: "unknown-post-found", v: 1, at, channel, ref }) as const);
  if (first) {
    await ports.journal.append([
      { chain: installationChain, stream: installationStream, expected: "any", events: [first, ...rest] },
      {
        chain: breakerChain(scope),
        stream: breakerStream(scope),
        expected: "any",
        events: [{ type: "breaker-tripped", v: 1, at, cause: { kind: "unknown-post" } }],
      },
    ]);
  }
  ports.notes.note({ code: "unknown-post-found", channel });
  return unknown.map(({ ref }) => ref);
}

async function knownKeys(channel: ChannelId, { views }: RecallPorts): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  let after: Pick<PublicationRow, "since" | "id"> | undefined;
  for (;;) {
    const rows = await views.publications({ channel, limit: ROWS_AT_ONCE, ...(after && { after }) });
    for (const { publication } of rows) {
      if ("key" in publication) keys.add(publication.key);
      if ("target" in publication) keys.add(publication.target.key);
      if (publication.state === "approved" && publication.earlier) keys.add(publication.earlier.key);
    }
    after = rows.at(-1);
    if (!after) return keys;
  }
}
