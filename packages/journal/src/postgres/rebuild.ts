/** Folds the whole journal into fresh read models and swaps them in. */
import type { ChainId } from "@flakjacket/core";
import type pg from "pg";
import type { Head } from "../chain/head.ts";
import { genesis, linkHash } from "../chain/link.ts";
import { parseRecorded } from "../chain/recorded.ts";
import { StoreProblem } from "../problem.ts";
import type { RebuildReport } from "../store.ts";
import type { Table } from "../views/rows.ts";
import { foldInto, noRows, rowOf, tables } from "../views/rows.ts";
import { upsertInto } from "./batch-sql.ts";
import { columnArrays } from "./columns.ts";
import type { Database } from "./database.ts";
import { answered } from "./database.ts";
import { headsIn, linkPage, PAGE } from "./ledger.ts";

type Progress = (events: number) => void;
type Tip = { readonly position: number; readonly hash: Uint8Array };

/**
 * Appends go on while most of the work is done; they wait only for the tail and the swap. Every link is checked on the way.
 *
 * @throws StoreProblem `chain-broken` when the journal does not hold together: then nothing is swapped
 */
export async function rebuildViews({ reads }: Database, progress: Progress = () => undefined): Promise<RebuildReport> {
  const started = performance.now();
  const client = await answered(() => reads.connect());
  try {
    await makeFresh(client);
    const done = new Map<ChainId, Tip>();
    let events = await foldAll(client, done, progress, 0);
    const indexes = await indexFresh(client);
    await client.query("begin");
    await client.query("lock table chain_head in exclusive mode");
    events = await foldAll(client, done, progress, events);
    const { equal, rows } = await compared(client);
    await swapIn(client, indexes);
    await client.query("commit");
    client.release();
    const seconds = (performance.now() - started) / 1_000;
    return { events, rows, equal, seconds, eventsPerSecond: events / seconds };
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** The same inside a transaction of the caller's, who lets nobody else write. */
export async function foldIntoPlace(client: pg.ClientBase): Promise<{ readonly events: number }> {
  await makeFresh(client);
  const events = await foldAll(client, new Map(), () => undefined, 0);
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

async function foldAll(client: pg.ClientBase, done: Map<ChainId, Tip>, progress: Progress, before: number): Promise<number> {
  let events = before;
  for (const head of await headsIn(client)) {
    for (let count = PAGE; count === PAGE; ) {
      count = await foldPage(client, head.chain, done);
      events += count;
      if (count > 0) progress(events);
    }
    checkHead(head, done.get(head.chain) ?? genesis(head.chain));
  }
  return events;
}

/** Appends may have come since the head was read: then the fold is further on, never behind. */
function checkHead({ chain, position, hash }: Head, tip: Tip): void {
  const reached = tip.position > position || (tip.position === position && Buffer.from(tip.hash).toString("hex") === hash);
  if (!reached) throw new StoreProblem("chain-broken", { chain, position: tip.position + 1 });
}

/** Folds the next page of a chain and gives how many events it had. */
async function foldPage(client: pg.ClientBase, chain: ChainId, done: Map<ChainId, Tip>): Promise<number> {
  const tip = done.get(chain) ?? genesis(chain);
  const page = await linkPage(client, chain, tip.position);
  let { position, hash } = tip;
  const recorded = page.map((link) => {
    position += 1;
    const one = parseRecorded(link.bytes);
    const follows = linkHash(hash, link.bytes).equals(link.hash) && one.chain === chain && one.position === position;
    if (!follows) throw new StoreProblem("chain-broken", { chain, position });
    hash = link.hash;
    return one;
  });
  const touched = new Map<Table, Set<string>>(tables.map((table) => [table, new Set()]));
  for (const one of recorded) {
    const place = rowOf(one);
    if (place) touched.get(place.table)?.add(place.key);
  }
  const rows = noRows();
  for (const [table, keys] of touched) {
    if (keys.size === 0 || table === "campaign" || table === "channel") continue;
    const text = `select id, row from ${table}_row_fresh where id = any($1::text[])`;
    const found = await client.query<{ id: string; row: never }>(text, [[...keys]]);
    for (const { id, row } of found.rows) rows[table].set(id, row);
  }
  for (const one of recorded) foldInto(rows, one);
  for (const [table, keys] of touched) {
    if (keys.size > 0) await client.query(upsertInto(table, `${table}_row_fresh`), columnArrays(table, rows[table], keys));
  }
  done.set(chain, { position, hash });
  return page.length;
}

/** Column by column as text: search columns must agree too. */
async function compared(client: pg.ClientBase): Promise<{ readonly equal: boolean; readonly rows: number }> {
  let rows = 0;
  let differing = 0;
  for (const table of tables) {
    const text = `select count(fresh.id)::int as rows,
        (count(*) filter (where (live.*)::text is distinct from (fresh.*)::text))::int as differing
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
