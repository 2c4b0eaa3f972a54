/** Starting, finding and stopping the PostgreSQL process. It outlives us, so that a crash of ours costs it nothing. */
import { spawn } from "node:child_process";
import { open, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { StoreProblem } from "../../problem.ts";
import type { Account } from "./account.ts";
import type { Folder } from "./folder.ts";
import { readPidFile } from "./pid-file.ts";
import type { Programs } from "./programs.ts";

export const USER = "flakjacket";
export const DATABASE = "flakjacket";

/** Further server settings by name, after ours: `{ fsync: "off" }` in a test. */
export type ServerSettings = { readonly [name: string]: string };

/** Everything a statement or an error could say stays out of the server's log: it may hold texts. */
const ownSettings: ServerSettings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  fsync: "on",
  synchronous_commit: "on",
  full_page_writes: "on",
  max_connections: "60",
  shared_buffers: "64MB",
  jit: "off",
  logging_collector: "on",
  log_filename: "postgres-%a.log",
  log_rotation_age: "1d",
  log_truncate_on_rotation: "on",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
};

export type Launch = {
  readonly programs: Programs;
  readonly folder: Folder;
  readonly account: Account | undefined;
  readonly port: number;
  readonly settings: ServerSettings;
};

/** Starts the server, detached, and gives its process number at once. */
export async function launch({ programs, folder, account, port, settings }: Launch): Promise<number> {
  const output = await open(startLog(folder), "w", 0o600);
  const options = { ...ownSettings, log_directory: folder.log, ...settings };
  const args = [
    "-D",
    folder.cluster,
    "-p",
    String(port),
    ...Object.entries(options).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  try {
    const child = spawn(programs.postgres, args, {
      ...{ detached: true, cwd: "/", env: { LC_ALL: "C", TZ: "UTC" }, stdio: ["ignore", output.fd, output.fd] },
      ...(account && { uid: account.uid, gid: account.gid }),
    });
    const failed = new Promise<never>((_, reject) => child.once("error", reject));
    child.unref();
    if (child.pid === undefined) return await failed;
    return child.pid;
  } catch (error) {
    throw startFailed(folder, `${error instanceof Error ? error.message : String(error)}.`, error);
  } finally {
    await output.close();
  }
}

function startLog(folder: Folder): string {
  return join(folder.dir, "start.log");
}

export function startFailed(folder: Folder, reason: string, cause?: unknown): StoreProblem {
  return new StoreProblem("postgres-start-failed", { reason, log: folder.log }, cause);
}

/** What the server said last, in one line. */
export async function lastWords(folder: Folder): Promise<string> {
  const text = await readFile(startLog(folder), "utf8").catch(() => "");
  const telling = text.split("\n").filter((line) => /FATAL|ERROR|PANIC|HINT|could not/.test(line));
  return telling.at(0)?.replace(/^.*?(FATAL|ERROR|PANIC|HINT): */, "") ?? "it said nothing.";
}

export function addressOf(port: number, password: string, database: string): string {
  return `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;
}

/** Whether the server on this port lets us in and works on our data folder. */
export async function isOurServer(port: number, password: string, cluster: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: addressOf(port, password, "postgres"),
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>("select current_setting('data_directory') as folder");
    return rows[0]?.folder === cluster;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Makes our database unless it is there. */
export async function ensureDatabase(port: number, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf(port, password, "postgres"), connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** The wanted port if it is free, else what `orElse` says: the one used last time, or any. @throws StoreProblem `postgres-port-taken` */
export async function choosePort(folder: Folder, wanted: number | undefined): Promise<number> {
  if (wanted !== undefined) {
    if (await freePort(wanted)) return wanted;
    throw new StoreProblem("postgres-port-taken", { port: wanted });
  }
  const last = Number(await readFile(folder.port, "utf8").catch(() => ""));
  const port = (last > 0 && (await freePort(last))) || (await freePort(0));
  if (!port) throw startFailed(folder, "no free port was found.");
  await writeFile(folder.port, String(port), { mode: 0o600 });
  return port;
}

async function freePort(port: number): Promise<number | undefined> {
  const server = createServer();
  return new Promise((done) => {
    server.once("error", () => done(undefined));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" ? address?.port : undefined));
    });
  });
}

/** Fast shutdown: rolls open transactions back, writes everything, ends. @throws StoreProblem `postgres-stop-failed` */
export async function shutDown(cluster: string, waitMs: number): Promise<void> {
  const running = await readPidFile(cluster);
  if (!running) return;
  try {
    process.kill(running.pid, "SIGINT");
  } catch {
    return;
  }
  for (const until = Date.now() + waitMs; Date.now() < until; ) {
    if ((await readPidFile(cluster))?.pid !== running.pid) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new StoreProblem("postgres-stop-failed", { pid: running.pid, seconds: Math.round(waitMs / 1_000) });
}
