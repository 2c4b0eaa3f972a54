/** Opens the store that the settings name: the database of `DATABASE_URL`, or one of our own that starts and stops with us. */
import type { Instant } from "@flakjacket/core";
import { SECOND_MS } from "@flakjacket/core";
import type { Store } from "@flakjacket/journal";
import { makeBackup, openPostgresStore, startEmbeddedPostgres } from "@flakjacket/journal/postgres";
import type { MemoryDB } from "better-auth/adapters/memory";
import type pg from "pg";
import { connectToPeople, preparePeople } from "./people-tables.ts";
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
  /** Everything that cannot be made again, as of one instant. */
  backup(now: Instant): AsyncIterable<Uint8Array>;
  /** Lets go of everything, and stops the database if it is ours. */
  close(): Promise<void>;
};

export type StoreOptions = {
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  /** `take`: from another server, should one hold it. */
  readonly lease: "wait" | "take";
  /** 32 bytes: what secrets are encrypted with. */
  readonly key: Uint8Array;
  /** In place of the usual folder of the embedded database. */
  readonly postgresDir?: string | undefined;
};

/** After a crash of ours the database needs a moment to notice that we are gone. */
const LEASE_WAIT_MS = 4 * SECOND_MS;

/** @throws StoreProblem when it cannot be used: the sentence says what to do */
export async function openStore(options: StoreOptions): Promise<OpenStore> {
  const { databaseUrl, dataDir, key, lease } = options;
  const embedded =
    databaseUrl === undefined ? await startEmbeddedPostgres({ dir: options.postgresDir ?? (await postgresDirOf(dataDir)) }) : undefined;
  const url = embedded?.url ?? databaseUrl ?? "";
  try {
    const fence = lease === "take" ? { takeOver: true } : { waitMs: LEASE_WAIT_MS };
    const store = await openPostgresStore({ url, key, fence, holder: `server ${process.pid}` });
    const people = connectToPeople(url);
    await preparePeople(people, store.working);
    return {
      store,
      people,
      database: embedded ? "embedded" : "yours",
      lost: store.lost,
      backup: (now) => makeBackup({ url, now }),
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
