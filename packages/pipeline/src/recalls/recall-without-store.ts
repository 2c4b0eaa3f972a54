/** Takes publications back while the store is down: from the live set in memory, with what happened in the spool. */
import type {
  Append,
  NetworkWriter,
  NonEmpty,
  PersonId,
  PublicationEvent,
  PublicationId,
  PublicationRow,
  RecallId,
  RecallScope,
} from "@flakjacket/core";
import { campaignChain, keyOf, publicationStream } from "@flakjacket/core";
import { newRecallId, recallAppends } from "./ask-recall.ts";
import type { LiveSet } from "./live-set.ts";
import type { RecallPorts } from "./ports.ts";
import type { Spool } from "./spool.ts";
import { spoolAppends } from "./spool.ts";

export type RecalledWithoutStore = {
  readonly recall: RecallId;
  readonly publications: readonly PublicationId[];
  /** Deleted, and not found when read back once; the second reading follows when the store is back. */
  readonly gone: readonly PublicationId[];
};

export async function recallWithoutStore(
  scope: RecallScope,
  by: PersonId,
  live: LiveSet,
  spool: Spool,
  ports: Pick<RecallPorts, "clock" | "seeds" | "writer">,
): Promise<RecalledWithoutStore> {
  const rows = live.matching(scope);
  const recall = newRecallId(ports.seeds);
  // On the disk before anything is touched: until the spool is in the journal, nothing is published.
  await spoolAppends(spool, recallAppends({ recall, scope, reason: "person", at: ports.clock.now(), by }, rows));
  const gone: PublicationId[] = [];
  for (const row of rows) {
    const writer = ports.writer(row.channel);
    const facts = writer && (await takeDown(row, writer, ports));
    if (!facts) continue;
    await spoolAppends(spool, [factsOf(row, facts)]);
    if (facts.some((fact) => fact.type === "read-back" && fact.found === "absent")) gone.push(row.id);
  }
  return { recall, publications: rows.map(({ id }) => id), gone };
}

async function takeDown(
  { publication }: PublicationRow,
  writer: NetworkWriter,
  { clock }: Pick<RecallPorts, "clock">,
): Promise<NonEmpty<PublicationEvent> | undefined> {
  const key = keyOf(publication);
  if (!key) return undefined;
  const removal = await writer.remove(key);
  const tried: PublicationEvent = { type: "removal-tried", v: 1, at: clock.now(), outcome: removal.kind };
  const look = await writer.look(key);
  return look.kind === "unknown" ? [tried] : [tried, { type: "read-back", v: 1, at: clock.now(), found: look.kind }];
}

function factsOf(row: PublicationRow, events: NonEmpty<PublicationEvent>): Append {
  return { chain: campaignChain(row.campaign), stream: publicationStream(row.id), expected: "any", events };
}
