/** Connections to PostgreSQL: one for commits alone, so that no reader keeps a recall waiting, and some for reading. */
import { JournalUnavailable } from "@flakjacket/core";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Schema } from "./schema.ts";

export type Database = {
  readonly url: string;
  /** Who we are to others who look: `flakjacket/…`. */
  readonly holder: string;
  readonly commits: pg.Pool;
  readonly reads: pg.Pool;
  readonly kysely: Kysely<Schema>;
  close(): Promise<void>;
};

/** bigint columns hold counts and instants: they come as numbers. */
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);

export type Patience = { readonly connectMs: number; readonly queryMs: number };
export const defaultPatience: Patience = { connectMs: 5_000, queryMs: 20_000 };

export function connectTo(url: string, holder: string, patience: Patience = defaultPatience): Database {
  const commits = pool(url, holder, patience, 1);
  const reads = pool(url, holder, patience, 6);
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: reads }) });
  return {
    ...{ url, holder, commits, reads, kysely },
    async close() {
      await Promise.all([commits.end(), kysely.destroy()]);
    },
  };
}

function pool(url: string, holder: string, { connectMs, queryMs }: Patience, max: number): pg.Pool {
  const made = new pg.Pool({ ...clientOptions(url, holder, connectMs), max, query_timeout: queryMs, idleTimeoutMillis: 60_000 });
  made.on("connect", (client) => client.on("error", () => undefined));
  // A connection that breaks while nobody uses it is replaced by the next one.
  made.on("error", () => undefined);
  return made;
}

/** A frozen process must not hold the chains for ever: the server ends a transaction that stands still. */
export function clientOptions(url: string, holder: string, connectMs: number): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: holder,
    connectionTimeoutMillis: connectMs,
    idle_in_transaction_session_timeout: 60_000,
    lock_timeout: 15_000,
    keepAlive: true,
    types,
  };
}

/** Whether an error means that the database did not answer, rather than that it said no. */
export function isDown(error: unknown): boolean {
  // 08 connection, 53 out of something (disk, memory, connections), 57 shut down or cancelled, 58 the system failed it.
  if (error instanceof pg.DatabaseError) return /^(?:08|53|57|58)/.test(error.code ?? "08");
  return isFromDriver(error);
}

export function unavailable(error: unknown): JournalUnavailable {
  if (error instanceof JournalUnavailable) return error;
  const reason = error instanceof Error ? error.message || ("code" in error ? String(error.code) : error.name) : String(error);
  return new JournalUnavailable(`The database did not answer: ${reason}`, { cause: error });
}

/** Does the work; when the database does not answer, that is a `JournalUnavailable`. Other errors stay what they are. */
export async function answered<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isDown(error)) throw unavailable(error);
    throw error;
  }
}

/** The driver throws plain errors when a connection fails: by a system code, or by these words. */
function isFromDriver(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("errors" in error && Array.isArray(error.errors)) return error.errors.some(isFromDriver);
  if ("syscall" in error || ("code" in error && /^E[A-Z]+$/.test(String(error.code)))) return true;
  return /Connection terminated|timeout|Client has encountered a connection error|not queryable|after calling end/i.test(error.message);
}
