/** The journal in PostgreSQL as bytes and hashes. */
import type { ChainId } from "@flakjacket/core";
import type pg from "pg";
import type { Head } from "../chain/head.ts";
import type { SignedHeads } from "../heads/statement.ts";
import type { Ledger, StoredLink } from "../store.ts";
import type { Database } from "./database.ts";
import { answered } from "./database.ts";

type HeadRow = { readonly chain: ChainId; readonly position: number; readonly hash: Buffer };
type SignedRow = { readonly statement: Buffer; readonly signature: Buffer; readonly signed_at: number };

/** Events a page when a whole chain is read. */
export const PAGE = 5_000;

export function postgresLedger({ reads }: Database): Ledger {
  return {
    heads: () => answered(() => headsIn(reads)),
    async snapshot() {
      const client = await answered(() => reads.connect());
      await client.query("begin isolation level repeatable read read only");
      return {
        heads: await headsIn(client),
        links: (chain) => linksIn(client, chain, 0),
        async close() {
          const over = await client.query("commit").then(
            () => true,
            () => false,
          );
          client.release(!over);
        },
      };
    },
    async keepSigned({ statement, signature, signedAt }) {
      const text = "insert into signed_head (signed_at, statement, signature) values ($1, $2, $3) on conflict (statement) do nothing";
      await answered(() => reads.query(text, [signedAt, Buffer.from(statement), Buffer.from(signature)]));
    },
    async lastSigned(): Promise<SignedHeads | undefined> {
      const text = "select statement, signature, signed_at from signed_head order by signed_at desc limit 1";
      const [row] = (await answered(() => reads.query<SignedRow>(text))).rows;
      return row && { statement: row.statement, signature: row.signature, signedAt: row.signed_at };
    },
  };
}

export async function headsIn(client: Pick<pg.ClientBase, "query"> | pg.Pool): Promise<Head[]> {
  const { rows } = await client.query<HeadRow>("select chain, position, hash from chain_head where position > 0 order by chain");
  return rows.map(({ chain, position, hash }) => ({ chain, position, hash: hash.toString("hex") }));
}

/** A chain's stored events behind a position, page by page. */
export async function* linksIn(client: pg.ClientBase, chain: ChainId, after: number): AsyncGenerator<StoredLink> {
  for (let at = after; ; at += PAGE) {
    const page = await linkPage(client, chain, at);
    yield* page;
    if (page.length < PAGE) return;
  }
}

/** Positions have no holes, so `after` is also a count. */
export async function linkPage(client: pg.ClientBase, chain: ChainId, after: number): Promise<StoredLink[]> {
  const text = "select hash, bytes from event where chain = $1 and position > $2 order by position limit $3";
  return (await client.query<{ hash: Buffer; bytes: Buffer }>({ name: "link-page", text, values: [chain, after, PAGE] })).rows;
}
