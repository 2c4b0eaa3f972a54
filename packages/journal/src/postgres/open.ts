/** Opening the store in PostgreSQL. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { groupCommit } from "../commit/group-commit.ts";
import { listeners } from "../commit/listeners.ts";
import { StoreProblem } from "../problem.ts";
import { checkKey } from "../sealed-secret.ts";
import type { Store } from "../store.ts";
import { committer } from "./commit.ts";
import type { Database, Patience } from "./database.ts";
import { connectTo, isDown } from "./database.ts";
import { postgresJournal } from "./journal.ts";
import type { Lease, LeaseOptions } from "./lease.ts";
import { JOURNAL_LEASE, takeLease } from "./lease.ts";
import { postgresLedger } from "./ledger.ts";
import { migrate } from "./migrations.ts";
import { rebuildViews } from "./rebuild.ts";
import { postgresVault } from "./vault.ts";
import { postgresViews } from "./views.ts";
import { postgresSecrets, postgresWorking } from "./working.ts";

export type PostgresOptions = {
  /** `postgres://user:password@host:port/database`. */
  readonly url: string;
  /** 32 bytes: what secrets are encrypted with. */
  readonly key: Uint8Array;
  /**
   * Takes the journal's lease, so that this process alone appends. Left out: appends are refused as `Fenced` from the
   * moment any process ever took it; for reading, and for tests.
   */
  readonly fence?: LeaseOptions;
  /** Shown to others who ask who holds a lease: `server 4711`. */
  readonly holder?: string;
  readonly patience?: Patience;
};

export type PostgresStore = Store & {
  /** Aborts once another process took the journal over. Never, when the store was opened without `fence`. */
  readonly lost: AbortSignal;
  /** Takes a lease of another name, for one-at-a-time work: `channel/bluesky-main`. */
  lease(name: string, options?: LeaseOptions): Promise<Lease>;
};

/**
 * Opens the store, bringing the database up to date first.
 *
 * @throws StoreProblem when the database cannot be used as it is, JournalUnavailable when it does not answer
 */
export async function openPostgresStore(options: PostgresOptions): Promise<PostgresStore> {
  const key = checkKey(options.key);
  const holder = `flakjacket/${options.holder ?? `process ${process.pid}`}/${randomUUID().slice(0, 8)}`;
  const database = connectTo(options.url, holder, options.patience);
  try {
    await migrate(database.kysely);
    const fence = options.fence && (await takeLease(database, JOURNAL_LEASE, options.fence));
    return storeOn(database, key, fence);
  } catch (error) {
    await database.close();
    if (!isDown(error) && !isTurnedAway(error)) throw error;
    throw new StoreProblem("database-unreachable", { reason: error instanceof Error ? error.message : String(error) }, error);
  }
}

/** 28: the name or password is wrong; 3D: there is no such database. */
function isTurnedAway(error: unknown): boolean {
  return error instanceof pg.DatabaseError && /^(?:28|3D)/.test(error.code ?? "");
}

function storeOn(database: Database, key: Uint8Array, fence: Lease | undefined): PostgresStore {
  const heard = listeners();
  const commit = committer({ pool: database.commits, token: () => fence?.token ?? 0, committed: heard.tell });
  const commits = groupCommit(commit);
  let closing: Promise<void> | undefined;
  const close = async () => {
    await commits.close();
    await fence?.release();
    await database.close();
  };
  return {
    journal: postgresJournal(database, commits, heard),
    views: postgresViews(database),
    vault: postgresVault(database),
    working: postgresWorking(database),
    secrets: postgresSecrets(database, key),
    ledger: postgresLedger(database),
    rebuild: (progress) => rebuildViews(database, progress),
    lost: fence?.lost ?? new AbortController().signal,
    lease: (name, options) => takeLease(database, name, options),
    close() {
      closing ??= close();
      return closing;
    },
  };
}
