/** A lease: one process at a time, by an advisory lock; and a token, so that one who lost it without noticing writes nothing. */
import pg from "pg";
import { StoreProblem } from "../problem.ts";
import type { Database } from "./database.ts";
import { clientOptions, unavailable } from "./database.ts";

export type Lease = {
  readonly name: string;
  /** Grows with every holder. */
  readonly token: number;
  /** Aborts once another process took it: this one must stop. A database that restarts in between does not abort it. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
};

export type LeaseOptions = {
  /** How long to wait for another holder to go. */
  readonly waitMs?: number;
  /** Takes it from a holder that runs but does not answer: its connections are closed and what it still writes is refused. */
  readonly takeOver?: boolean;
};

/** The lease whose token the chains check. */
export const JOURNAL_LEASE = "journal";
const AGAIN_MS = 100;

/** @throws StoreProblem `lease-held` when another process keeps it; JournalUnavailable when the database does not answer */
export async function takeLease(database: Database, name: string, options: LeaseOptions = {}): Promise<Lease> {
  const connection = await locked(database, name, options);
  const token = await newToken(connection, name, database.holder).catch(async (error: unknown) => {
    await connection.end().catch(() => undefined);
    throw unavailable(error);
  });
  return held(database, name, token, connection);
}

async function connected({ url, holder }: Database): Promise<pg.Client> {
  const client = new pg.Client(clientOptions(url, holder, 5_000));
  client.on("error", () => undefined);
  await client.connect().catch((error: unknown) => {
    throw unavailable(error);
  });
  return client;
}

async function locked(database: Database, name: string, { waitMs = 0, takeOver = false }: LeaseOptions): Promise<pg.Client> {
  const client = await connected(database);
  for (const until = Date.now() + waitMs; ; await pause(AGAIN_MS)) {
    if (await tryLock(client, name)) return client;
    if (takeOver) await closeHolder(client, name);
    else if (Date.now() >= until) break;
  }
  const holder = await holderOf(client, name);
  await client.end();
  throw new StoreProblem("lease-held", { name, holder });
}

async function tryLock(client: pg.Client, name: string): Promise<boolean> {
  const { rows } = await client.query<{ got: boolean }>("select pg_try_advisory_lock(hashtextextended($1, 0)) as got", [lockName(name)]);
  return rows[0]?.got ?? false;
}

function lockName(name: string): string {
  return `flakjacket/lease/${name}`;
}

async function holderOf(client: pg.Client, name: string): Promise<string> {
  const { rows } = await client.query<{ holder: string }>("select holder from lease where name = $1", [name]);
  return rows[0]?.holder ?? "unknown";
}

/**
 * Ends the holder's connections, the one that may stand in the middle of a commit too. Its token is outdated first, so
 * that it does not take the lock again as after a mere restart of the database.
 */
async function closeHolder(client: pg.Client, name: string): Promise<void> {
  const holder = await holderOf(client, name);
  await client.query("update lease set token = token + 1 where name = $1", [name]);
  const text = "select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()";
  await client.query(text, [holder]);
}

/** Waits until no commit is under way, then lets no older token commit again. */
async function newToken(client: pg.Client, name: string, holder: string): Promise<number> {
  await client.query("begin");
  if (name === JOURNAL_LEASE) await client.query("lock table chain_head in exclusive mode");
  const text = `insert into lease (name, token, holder) values ($1, 1, $2)
    on conflict (name) do update set token = lease.token + 1, holder = excluded.holder returning token`;
  const { rows } = await client.query<{ token: string }>(text, [name, holder]);
  const token = Number(rows[0]?.token);
  if (name === JOURNAL_LEASE) await client.query("update chain_head set fence = $1", [token]);
  await client.query("commit");
  return token;
}

function held(database: Database, name: string, token: number, first: pg.Client): Lease {
  const lost = new AbortController();
  let released = false;
  let client = first;
  const watch = () => {
    client.once("end", () => {
      if (!released) void regain();
    });
  };
  const regain = async (): Promise<void> => {
    // The connection broke. As long as nobody took a newer token, we are still the only one who can write.
    for (let wait = AGAIN_MS; !released && !lost.signal.aborted; wait = Math.min(2_000, wait * 2)) {
      const next = await connected(database).catch(() => undefined);
      const state = next && (await stateOf(next, name, token).catch(() => "ask-again" as const));
      if (state === "lost") lost.abort(new Error(`Another process holds "${name}".`));
      if (state === "ours" && next && !released) {
        client = next;
        watch();
        return;
      }
      await next?.end().catch(() => undefined);
      await pause(wait);
    }
  };
  watch();
  return {
    ...{ name, token, lost: lost.signal },
    async release() {
      released = true;
      await client.end().catch(() => undefined);
    },
  };
}

async function stateOf(client: pg.Client, name: string, token: number): Promise<"ours" | "lost" | "ask-again"> {
  const { rows } = await client.query<{ token: string }>("select token from lease where name = $1", [name]);
  if (Number(rows[0]?.token) !== token) return "lost";
  return (await tryLock(client, name)) ? "ours" : "ask-again";
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
