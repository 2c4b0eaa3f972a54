/** Folds the whole journal into fresh read models and swaps them in. */
import type pg from "pg";
import type { RebuildReport } from "../store.ts";
import { tables } from "../views/rows.ts";
import { rowColumns } from "./batch-sql.ts";
import type { Database } from "./database.ts";
import { answered } from "./database.ts";
import type { Folded, Progress } from "./fold-chains.ts";
import { foldChains } from "./fold-chains.ts";

/**
 * Appends go on while most of the work is done; they wait only for the tail and the swap. Every link is checked on the way.
 *
 * @throws StoreProblem `chain-broken` when the journal does not hold together: then nothing is swapped
 */
export async function rebuildViews({ reads }: Database, progress: Progress = () => undefined): Promise<RebuildReport> {
  const started = performance.now();
  const client = await answered(() => reads.connect());
  const reader = await answered(() => reads.connect()).catch((error: unknown) => {
    client.release();
    throw error;
  });
  const connections = { reader, writer: client };
  try {
    await makeFresh(client);
    const done: Folded = new Map();
    let events = await foldChains(connections, done, progress, 0);
    const indexes = await indexFresh(client);
    await client.query("begin");
    await client.query("lock table chain_head in exclusive mode");
    events = await foldChains(connections, done, progress, events);
    const { equal, rows } = await compared(client);
    await swapIn(client, indexes);
    await client.query("commit");
    client.release();
    reader.release();
    const seconds = (performance.now() - started) / 1_000;
    return { events, rows, equal, seconds, eventsPerSecond: events / seconds };
  } catch (error) {
    client.release(true);
    reader.release(true);
    throw error;
  }
}

/** The same inside a transaction of the caller's, who lets nobody else write. */
export async function foldIntoPlace(client: pg.ClientBase): Promise<{ readonly events: number }> {
  await makeFresh(client);
  const events = await foldChains({ reader: client, writer: client }, new Map(), () => undefined, 0);
  await swapIn(client, await indexFresh(client));
  return { events };
}

async function makeFresh(client: pg.ClientBase): Promise<void> {
  for (const table of tables) {
    await client.query(`drop table if exists ${table}_row_fresh`);
    await client.query(`create table ${table}_row_fresh (like ${table}_row including defaults including constraints)`);
    await client.query(`alter table ${table}_row_fresh add primary key (id)`);
  }
}

/** Column by column as text: search columns must agree too. */
async function compared(client: pg.ClientBase): Promise<{ readonly equal: boolean; readonly rows: number }> {
  let rows = 0;
  let differing = 0;
  for (const table of tables) {
    const differs = rowColumns[table].map(([name]) => `live.${name}::text is distinct from fresh.${name}::text`).join(" or ");
    const text = `select count(fresh.id)::int as rows, (count(*) filter (where ${differs}))::int as differing
      from ${table}_row as live full join ${table}_row_fresh as fresh using (id)`;
    const [counted] = (await client.query<{ rows: number; differing: number }>(text)).rows;
    rows += counted?.rows ?? 0;
    differing += counted?.differing ?? 0;
  }
  return { equal: differing === 0, rows };
}

type Index = { readonly name: string; readonly definition: string };

/** The indexes of the live tables, made on the fresh ones while appends still go on. Gives their names. */
async function indexFresh(client: pg.ClientBase): Promise<string[]> {
  const names: string[] = [];
  for (const table of tables) {
    const text = `select i.relname as name, pg_get_indexdef(x.indexrelid) as definition
      from pg_index x join pg_class i on i.oid = x.indexrelid where x.indrelid = '${table}_row'::regclass and not x.indisprimary`;
    for (const { name, definition } of (await client.query<Index>(text)).rows) {
      const [, columns = ""] = definition.split(" USING ");
      await client.query(`create index ${name}_fresh on ${table}_row_fresh using ${columns}`);
      names.push(name);
    }
  }
  return names;
}

async function swapIn(client: pg.ClientBase, indexes: readonly string[]): Promise<void> {
  for (const table of tables) {
    await client.query(`drop table ${table}_row`);
    await client.query(`alter table ${table}_row_fresh rename to ${table}_row`);
    await client.query(`alter index ${table}_row_fresh_pkey rename to ${table}_row_pkey`);
  }
  for (const name of indexes) await client.query(`alter index ${name}_fresh rename to ${name}`);
}
