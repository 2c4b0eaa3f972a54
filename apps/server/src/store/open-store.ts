/** Opens the store that the settings name: the database of `DATABASE_URL`, or one of our own that starts and stops with us. */
import { SECOND_MS } from "@flakjacket/core";
import type { Store } from "@flakjacket/journal";
import { openMemoryStore } from "@flakjacket/journal";
import { openPostgresStore, startEmbeddedPostgres } from "@flakjacket/journal/postgres";
import type { MemoryDB } from "better-auth/adapters/memory";
import pg from "pg";
import { authMemory } from "../auth/open-auth.ts";
import { postgresDirOf } from "./postgres-dir.ts";

export type OpenStore = {
  readonly store: Store;
  readonly database: "embedded" | "yours";
  /** Where people, sessions and tokens are kept: tables of their own beside the journal's. */
  readonly people: pg.Pool | MemoryDB;
  /** Aborts once another process took the journal over: this one must stop. */
  readonly lost: AbortSignal;
  /** Starts our own database again should it have died. True when that was needed. */
  revive(): Promise<boolean>;
  /** Lets go of everything, and stops the database if it is ours. */
  close(): Promise<void>;
};

export type StoreOptions = {
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  /** 32 bytes: what secrets are encrypted with. */
  readonly key: Uint8Array;
  /** In place of the usual folder of the embedded database. */
  readonly postgresDir?: string | undefined;
};

const PEOPLE_SCHEMA = "people";
/** After a crash of ours the database needs a moment to notice that we are gone. */
const LEASE_WAIT_MS = 4 * SECOND_MS;

/** @throws StoreProblem when it cannot be used: the sentence says what to do */
export async function openStore(options: StoreOptions): Promise<OpenStore> {
  const { databaseUrl, dataDir, key } = options;
  const embedded =
    databaseUrl === undefined ? await startEmbeddedPostgres({ dir: options.postgresDir ?? (await postgresDirOf(dataDir)) }) : undefined;
  const url = embedded?.url ?? databaseUrl ?? "";
  try {
    const store = await openPostgresStore({ url, key, fence: { waitMs: LEASE_WAIT_MS }, holder: `server ${process.pid}` });
    const people = await openPeople(url);
    return {
      store,
      people,
      database: embedded ? "embedded" : "yours",
      lost: store.lost,
      revive: async () => (await embedded?.revive()) ?? false,
      async close() {
        await people.end();
        await store.close();
        await embedded?.stop();
      },
    };
  } catch (cause) {
    // One that ran already belongs to whoever holds the lease.
    if (embedded && !embedded.adopted) await embedded.stop().catch(() => undefined);
    throw cause;
  }
}

/** A store that is gone when the process is: for tests and rehearsals. */
export function memoryStore(): OpenStore {
  const store = openMemoryStore();
  return {
    store,
    people: authMemory(),
    database: "embedded",
    lost: new AbortController().signal,
    revive: async () => false,
    close: () => store.close(),
  };
}

async function openPeople(url: string): Promise<pg.Pool> {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: `flakjacket/people ${process.pid}`,
    options: `-c search_path=${PEOPLE_SCHEMA}`,
    max: 4,
    connectionTimeoutMillis: 3 * SECOND_MS,
    query_timeout: 5 * SECOND_MS,
  });
  // A connection that breaks while nobody uses it is replaced by the next one.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  await pool.query(`create schema if not exists ${PEOPLE_SCHEMA}`);
  return pool;
}
