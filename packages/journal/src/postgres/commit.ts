/** One batch of appends, committed to PostgreSQL: chains locked, fence checked, events, read models and heads written together. */
import type { AppendOutcome, ChainId, Recorded, StreamId } from "@flakjacket/core";
import { Fenced } from "@flakjacket/core";
import type pg from "pg";
import type { ChainTip } from "../chain/link.ts";
import { genesis } from "../chain/link.ts";
import type { CommitBatch } from "../commit/group-commit.ts";
import type { Link, Order, Plan, StreamTip } from "../commit/plan.ts";
import { planBatch } from "../commit/plan.ts";
import type { RowPlace, Rows, Table } from "../views/rows.ts";
import { foldInto, noRows, rowOf, tables } from "../views/rows.ts";
import type { StandingRow } from "./batch-sql.ts";
import { lockHeads, newHeads, standing, write } from "./batch-sql.ts";
import { columnArrays } from "./columns.ts";
import { isDown, unavailable } from "./database.ts";

/** `token`: the fencing token this process holds; 0 when it never took the lease. */
export type Committing = { readonly pool: pg.Pool; token(): number; committed(recorded: readonly Recorded[]): void };
type Outcomes = readonly (AppendOutcome | Error)[];

/**
 * Commits batches one after the other. What the database surely did not take is tried once more: after a connection
 * that broke before the commit was sent, together; after an error of a statement, each append alone.
 */
export function committer(committing: Committing): CommitBatch {
  const known = new Set<ChainId>();
  const once = (orders: readonly Order[]) => commitOnce(orders, known, committing);
  return async (orders) => {
    const first = await tried(() => once(orders));
    if ("outcomes" in first) return first.outcomes;
    if (first.failure === "unsent") return orFailed(await tried(() => once(orders)), orders);
    if (first.failure !== "said-no") return orFailed(first, orders);
    const outcomes: (AppendOutcome | Error)[] = [];
    for (const order of orders) outcomes.push(...orFailed(await tried(() => once([order])), [order]));
    return outcomes;
  };
}

/** `unsent`: the connection broke before the commit was sent. `unknown`: after. `said-no`: a statement failed, rolled back. */
type Failed = { readonly failure: "unsent" | "unknown" | "said-no" | "fenced"; readonly error: Error };
type Tried = { readonly outcomes: Outcomes } | Failed;

async function tried(work: () => Promise<Outcomes>): Promise<Tried> {
  try {
    return { outcomes: await work() };
  } catch (error) {
    if (error instanceof CommitFailed) return error.what;
    return { failure: "unknown", error: unavailable(error) };
  }
}

function orFailed(attempt: Tried, orders: readonly Order[]): Outcomes {
  return "outcomes" in attempt ? attempt.outcomes : orders.map(() => attempt.error);
}

class CommitFailed extends Error {
  readonly what: Failed;
  constructor(failure: Failed["failure"], error: Error) {
    super(error.message);
    this.what = { failure, error };
  }
}

async function commitOnce(orders: readonly Order[], known: Set<ChainId>, { pool, token, committed }: Committing): Promise<Outcomes> {
  const client = await pool.connect().catch((error: unknown) => {
    throw new CommitFailed("unsent", unavailable(error));
  });
  let sent = false;
  try {
    await client.query("begin");
    const plan = await planned(client, orders, known, token());
    if (plan.links.length > 0) await written(client, plan);
    sent = true;
    await client.query("commit");
    client.release();
    for (const chain of plan.tips.keys()) known.add(chain);
    committed(plan.links.map(({ recorded }) => recorded));
    return plan.outcomes;
  } catch (error) {
    throw await rolledBack(client, error, sent);
  }
}

async function rolledBack(client: pg.PoolClient, error: unknown, sent: boolean): Promise<CommitFailed> {
  const broken = !(error instanceof Fenced) && isDown(error);
  const kept =
    !broken &&
    (await client.query("rollback").then(
      () => true,
      () => false,
    ));
  client.release(!kept);
  if (error instanceof Fenced) return new CommitFailed("fenced", error);
  if (!broken) return new CommitFailed("said-no", unavailable(error));
  return new CommitFailed(sent ? "unknown" : "unsent", unavailable(error));
}

type HeadRow = { readonly chain: ChainId; readonly position: number; readonly hash: Buffer; readonly fence: number };
type Standing = Plan & { readonly rows: Rows };

async function planned(client: pg.PoolClient, orders: readonly Order[], known: Set<ChainId>, token: number): Promise<Standing> {
  const appends = orders.flatMap((order) => order.appends);
  const chains = [...new Set(appends.map(({ chain }) => chain))];
  const fresh = chains.filter((chain) => !known.has(chain));
  if (fresh.length > 0) await client.query({ ...newHeads, values: [fresh, fresh.map((chain) => genesis(chain).hash)] });
  const heads = await client.query<HeadRow>({ ...lockHeads, values: [chains] });
  const newer = heads.rows.find(({ fence }) => fence > token);
  if (newer) throw new Fenced(`Another process took over (token ${newer.fence}, ours is ${token}): this one must stop.`);
  const tips = new Map(heads.rows.map(({ chain, position, hash }): [ChainId, ChainTip] => [chain, { position, hash }]));
  const { streams, rows } = await standings(client, appends);
  return { ...planBatch(orders, tips, streams), rows };
}

type Placed = { readonly stream: StreamId; readonly events: Order["appends"][number]["events"] };

async function standings(client: pg.PoolClient, appends: readonly Placed[]) {
  const streams = new Map<StreamId, StreamTip>();
  const rows = noRows();
  const keys = { call: new Set<string>(), publication: new Set<string>(), breaker: new Set<string>() };
  for (const { stream, events } of appends) {
    for (const { event } of events.slice(0, 1)) {
      const place = rowOf({ stream, event });
      if (place && place.table in keys) keys[place.table as keyof typeof keys].add(place.key);
    }
  }
  const names = [...new Set(appends.map(({ stream }) => stream))];
  const values = [names, [...keys.call], [...keys.publication], [...keys.breaker]];
  const found = await client.query<StandingRow>({ ...standing, values });
  for (const { kind, key, chain, version, row } of found.rows) {
    if (kind === "stream") streams.set(key as StreamId, { chain: chain as ChainId, version: version ?? 0 });
    else (rows[kind] as Map<string, unknown>).set(key, row);
  }
  return { streams, rows };
}

async function written(client: pg.PoolClient, { links, tips, rows }: Standing): Promise<void> {
  const changed = new Map<Table, Set<string>>(tables.map((table) => [table, new Set()]));
  for (const { recorded } of links) note(changed, foldInto(rows, recorded));
  const heads = [...tips];
  await client.query({
    ...write,
    values: [
      ...eventArrays(links),
      ...tables.flatMap((table) => columnArrays(table, rows[table], changed.get(table) ?? [])),
      ...[heads.map(([chain]) => chain), heads.map(([, { position }]) => position), heads.map(([, { hash }]) => hash)],
    ],
  });
}

function note(changed: ReadonlyMap<Table, Set<string>>, place: RowPlace | undefined): void {
  if (place) changed.get(place.table)?.add(place.key);
}

function eventArrays(links: readonly Link[]): unknown[][] {
  return [
    links.map(({ recorded }) => recorded.chain),
    links.map(({ recorded }) => recorded.position),
    links.map(({ recorded }) => recorded.stream),
    links.map(({ recorded }) => recorded.version),
    links.map(({ recorded }) => recorded.event.type),
    links.map(({ recorded }) => recorded.event.at),
    links.map(({ bytes }) => bytes),
    links.map(({ hash }) => hash),
    links.map(({ json }) => derivedBody(json)),
  ];
}

/** jsonb cannot hold U+0000; the copy for people who look shows U+FFFD there. Null: the bytes themselves will do. */
function derivedBody(json: string): string | null {
  if (!json.includes("\\u0000")) return null;
  const shown = (_: string, value: unknown) => (typeof value === "string" ? value.replaceAll("\u0000", "\ufffd") : value);
  return `{"event":${JSON.stringify(JSON.parse(json, shown))}}`;
}
