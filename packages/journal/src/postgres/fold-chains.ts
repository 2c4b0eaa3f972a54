/** Folds chains page by page into fresh tables of read models, and checks every link on the way. */
import type { ChainId } from "@flakjacket/core";
import type pg from "pg";
import type { Head } from "../chain/head.ts";
import { genesis, linkHash } from "../chain/link.ts";
import { parseRecorded } from "../chain/recorded.ts";
import { StoreProblem } from "../problem.ts";
import type { StoredLink } from "../store.ts";
import type { Table } from "../views/rows.ts";
import { foldInto, noRows, rowOf, tables } from "../views/rows.ts";
import { upsertInto } from "./batch-sql.ts";
import { columnArrays } from "./columns.ts";
import { headsIn, linkPage, PAGE } from "./ledger.ts";

export type Progress = (events: number) => void;
/** One connection may be both. A reader of its own lets the database read and write at once; it sees what is committed. */
export type Connections = { readonly reader: pg.ClientBase; readonly writer: pg.ClientBase };
/** How far each chain is folded. */
export type Folded = Map<ChainId, { readonly position: number; readonly hash: Uint8Array }>;
type Ask = <T>(query: () => Promise<T>) => Promise<T>;

/**
 * Folds what came since `done` into the tables `…_row_fresh`, and gives how many events that were, with those `before`.
 * While the database reads the next page and writes the last one, this process folds.
 *
 * @throws StoreProblem `chain-broken`
 */
export async function foldChains({ reader, writer }: Connections, done: Folded, progress: Progress, before: number): Promise<number> {
  const ask = inLine();
  const read = reader === writer ? ask : inLine();
  let events = before;
  let writing: Promise<unknown> = Promise.resolve();
  for (const head of await read(() => headsIn(reader))) {
    let position = done.get(head.chain)?.position ?? 0;
    let next: Promise<StoredLink[]> | undefined = read(() => linkPage(reader, head.chain, position));
    while (next) {
      const page: StoredLink[] = await next;
      position += page.length;
      next = page.length === PAGE ? read(() => linkPage(reader, head.chain, position)) : undefined;
      const rows = await foldPage(writer, ask, head.chain, page, done);
      await writing;
      writing = ask(rows);
      events += page.length;
      if (page.length > 0) progress(events);
    }
    checkHead(head, done.get(head.chain) ?? genesis(head.chain));
  }
  await writing;
  return events;
}

/** One query after the other on one connection. A failure is heard by whoever waits for that query. */
function inLine(): Ask {
  let last: Promise<unknown> = Promise.resolve();
  return (query) => {
    const mine = last.then(query);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** Appends may have come since the head was read: then the fold is further on, never behind. */
function checkHead({ chain, position, hash }: Head, tip: { readonly position: number; readonly hash: Uint8Array }): void {
  const reached = tip.position > position || (tip.position === position && Buffer.from(tip.hash).toString("hex") === hash);
  if (!reached) throw new StoreProblem("chain-broken", { chain, position: tip.position + 1 });
}

/** Folds the next page of a chain; gives how to write the rows it changed. */
async function foldPage(
  client: pg.ClientBase,
  ask: Ask,
  chain: ChainId,
  page: readonly StoredLink[],
  done: Folded,
): Promise<() => Promise<unknown>> {
  let { position, hash } = done.get(chain) ?? genesis(chain);
  const recorded = page.map((link) => {
    position += 1;
    const one = parseRecorded(link.bytes);
    const follows = linkHash(hash, link.bytes).equals(link.hash) && one.chain === chain && one.position === position;
    if (!follows) throw new StoreProblem("chain-broken", { chain, position });
    hash = link.hash;
    return one;
  });
  done.set(chain, { position, hash });
  const touched = new Map<Table, Set<string>>(tables.map((table) => [table, new Set()]));
  for (const one of recorded) {
    const place = rowOf(one);
    if (place) touched.get(place.table)?.add(place.key);
  }
  const rows = noRows();
  for (const [table, keys] of touched) {
    if (keys.size === 0 || table === "campaign" || table === "channel") continue;
    const text = `select id, row from ${table}_row_fresh where id = any($1::text[])`;
    const found = await ask(() => client.query<{ id: string; row: never }>(text, [[...keys]]));
    for (const { id, row } of found.rows) rows[table].set(id, row);
  }
  for (const one of recorded) foldInto(rows, one);
  const changed = [...touched].filter(([, keys]) => keys.size > 0);
  return async () => {
    for (const [table, keys] of changed) {
      await client.query(upsertInto(table, `${table}_row_fresh`), columnArrays(table, rows[table], keys));
    }
  };
}
