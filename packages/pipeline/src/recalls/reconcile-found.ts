/** Brings into the journal what `recall --from-network` took back while neither server nor store could be asked. */
import type { Append, ChannelId, PersonId, PublicationRow, PublicationState, SendKey } from "@flakjacket/core";
import { breakerChain, breakerStream } from "@flakjacket/core";
import { publicationsByKey } from "../account/by-key.ts";
import { newRecallId, recallAppends } from "./ask-recall.ts";
import type { RecallPorts } from "./ports.ts";

/** Known to be down, or coming down, already. */
const asked: ReadonlySet<PublicationState> = new Set(["recalling", "withdrawn"]);

/**
 * Orders a recall of every publication that was found, so that each is read back and proved like any other, and trips the breakers of
 * their channels: whoever emptied an account does not expect it to fill again at the next start. Repeating it changes
 * nothing. Gives how many were ordered.
 */
export async function reconcileFound(
  found: ReadonlySet<SendKey>,
  by: PersonId,
  ports: Pick<RecallPorts, "journal" | "views" | "clock" | "seeds">,
): Promise<number> {
  let ordered = 0;
  for (const { id } of found.size > 0 ? await ports.views.channels() : []) {
    const known = await publicationsByKey(id, ports);
    const rows = [...found].flatMap((key) => known.get(key) ?? []).filter(({ publication }) => !asked.has(publication.state));
    if (rows.length > 0) await order(id, rows, by, ports);
    ordered += rows.length;
  }
  return ordered;
}

async function order(
  channel: ChannelId,
  rows: readonly PublicationRow[],
  by: PersonId,
  { journal, clock, seeds }: Pick<RecallPorts, "journal" | "clock" | "seeds">,
): Promise<void> {
  const at = clock.now();
  const breaker = { channel };
  const trip: Append = {
    chain: breakerChain(breaker),
    stream: breakerStream(breaker),
    expected: "any",
    events: [{ type: "breaker-tripped", v: 1, at, cause: { kind: "person", by, reason: "recall-from-network" } }],
  };
  await journal.append([...recallAppends({ recall: newRecallId(seeds), scope: breaker, reason: "from-network", at, by }, rows), trip]);
}
