/** A person, or the breaker, takes back everything that matches a scope. */
import type {
  Append,
  BreakerScope,
  Instant,
  PersonId,
  PublicationId,
  PublicationRow,
  PublicationState,
  RecallId,
  RecallReason,
  RecallScope,
} from "@flakjacket/core";
import { breakerChain, breakerStream, callOf, publicationOf } from "@flakjacket/core";
import { newRecallId, recallAppends } from "./ask-recall.ts";
import type { RecallPorts } from "./ports.ts";

/** What a recall can do something about: all but what never left, and what is down or coming down already. */
const recallable: readonly PublicationState[] = ["approved", "sending", "unconfirmed", "live", "not-withdrawn"];
const ROWS_AT_ONCE = 250;

export type Ordered = { readonly recall: RecallId; readonly publications: readonly PublicationId[] };

/**
 * Records the order and asks for each publication, in batches that are each durable before the next is read.
 * With `stop`, the breakers of the scope's campaign or channel trip first, so that nothing new goes out meanwhile.
 */
export async function orderRecall(
  scope: RecallScope,
  how: { readonly by?: PersonId; readonly reason: RecallReason; readonly stop?: string },
  ports: RecallPorts,
): Promise<Ordered> {
  const at = ports.clock.now();
  const order = { recall: newRecallId(ports.seeds), scope, reason: how.reason, at, ...(how.by && { by: how.by }) };
  const stops = how.stop !== undefined && how.by ? await stopsOf(scope, how.by, how.stop, at, ports) : [];
  const publications: PublicationId[] = [];
  for await (const rows of batches(scope, ports)) {
    await ports.journal.append([...recallAppends(order, rows), ...(publications.length === 0 ? stops : [])]);
    publications.push(...rows.map(({ id }) => id));
  }
  if (publications.length === 0) await ports.journal.append([...recallAppends(order, []), ...stops]);
  return { recall: order.recall, publications };
}

export type RecallPreview = {
  readonly publications: number;
  /** Those of the scope that an earlier recall takes down already. */
  readonly comingDown: number;
};

/** What a recall of this scope would take back. */
export async function previewRecall(scope: RecallScope, ports: Pick<RecallPorts, "views">): Promise<RecallPreview> {
  if (scope.call) {
    const row = await ports.views.publication(publicationOf(scope.call));
    const publications = (await recallableOne(scope, ports)).length;
    return { publications, comingDown: row?.publication.state === "recalling" ? 1 : 0 };
  }
  const count = (states: readonly PublicationState[]): Promise<number> => ports.views.countPublications({ ...filterOf(scope), states });
  const [publications, comingDown] = await Promise.all([count(recallable), count(["recalling"])]);
  return { publications, comingDown };
}

async function* batches(scope: RecallScope, ports: Pick<RecallPorts, "views">): AsyncIterable<readonly PublicationRow[]> {
  if (scope.call) {
    const rows = await recallableOne(scope, ports);
    if (rows.length > 0) yield rows;
    return;
  }
  let after: { readonly since: Instant; readonly id: PublicationId } | undefined;
  for (;;) {
    const rows = await ports.views.publications({ ...filterOf(scope), states: recallable, limit: ROWS_AT_ONCE, ...(after && { after }) });
    if (rows.length === 0) return;
    yield rows;
    const last = rows.at(-1);
    after = last && { since: last.since, id: last.id };
  }
}

async function recallableOne(scope: RecallScope, ports: Pick<RecallPorts, "views">): Promise<readonly PublicationRow[]> {
  const row = scope.call && (await ports.views.publication(publicationOf(scope.call)));
  return row && recallable.includes(row.publication.state) && callOf(row.id) === scope.call ? [row] : [];
}

function filterOf({ campaign, channel, author, from, until }: RecallScope) {
  return {
    ...(campaign && { campaign }),
    ...(channel && { channel }),
    ...(author && { author }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
}

async function stopsOf(
  scope: RecallScope,
  by: PersonId,
  reason: string,
  at: Instant,
  ports: Pick<RecallPorts, "views">,
): Promise<readonly Append[]> {
  const scopes: BreakerScope[] = [];
  if (scope.campaign) scopes.push({ campaign: scope.campaign });
  if (scope.channel) scopes.push({ channel: scope.channel });
  if (scopes.length === 0) for (const { id } of await ports.views.campaigns()) scopes.push({ campaign: id });
  return scopes.map((breaker) => ({
    chain: breakerChain(breaker),
    stream: breakerStream(breaker),
    expected: "any",
    events: [{ type: "breaker-tripped", v: 1, at, cause: { kind: "person", by, reason } }],
  }));
}
