/** A PostgreSQL of our own: made on first use, found again after a crash of ours, stopped only when asked. */
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { StoreProblem } from "../../problem.ts";
import type { Account } from "./account.ts";
import { accountToRunAs } from "./account.ts";
import type { Folder } from "./folder.ts";
import { dataMajor, lockStart, passwordOf, prepareFolder } from "./folder.ts";
import { makeCluster } from "./init.ts";
import { ownerOf, readPidFile } from "./pid-file.ts";
import type { Programs } from "./programs.ts";
import { findPrograms } from "./programs.ts";
import type { ServerSettings } from "./server.ts";
import { addressOf, choosePort, DATABASE, ensureDatabase, isOurServer, lastWords, launch, shutDown, startFailed } from "./server.ts";

export type EmbeddedOptions = {
  /** Ours alone: see `defaultPostgresDir`. */
  readonly dir: string;
  /** Left out: the port used last time if it is free, else any. A server that runs already keeps its own. */
  readonly port?: number;
  readonly settings?: ServerSettings;
  /** How long it may take until it answers, recovering from a crash included. */
  readonly readyWithinMs?: number;
};

export type EmbeddedPostgres = {
  /** `postgres://…` on loopback, with the password: a secret. */
  readonly url: string;
  readonly port: number;
  /** True when it ran already: a process of ours had died before it. */
  readonly adopted: boolean;
  pid(): Promise<number | undefined>;
  /** Starts it again, on the same port, should it have died. True when that was needed. */
  revive(): Promise<boolean>;
  /** Fast shutdown. Nothing committed is lost. */
  stop(): Promise<void>;
};

const READY_WITHIN_MS = 120_000;
const STOP_WITHIN_MS = 60_000;

/** `./data/postgres` beside the program's data; for root `/var/lib/flakjacket/postgres`, which another user can enter. */
export function defaultPostgresDir(dataDir: string, isRoot = process.getuid?.() === 0): string {
  return isRoot ? "/var/lib/flakjacket/postgres" : join(dataDir, "postgres");
}

/**
 * Starts the embedded PostgreSQL in `dir`, or adopts the one that runs there.
 *
 * @throws StoreProblem with a code `postgres-…` that says what to do
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const account = await accountToRunAs();
  const folder = await prepareFolder(options.dir, account);
  const programs = await findPrograms(account, folder.dir);
  const running = await started({ programs, folder, account, options });
  const { port, password, adopted } = running;
  return {
    url: addressOf(port, password, DATABASE),
    port,
    adopted,
    pid: async () => (await readPidFile(folder.cluster))?.pid,
    revive: async () => !(await started({ programs, folder, account, options: { ...options, port } })).adopted,
    stop: () => shutDown(folder.cluster, STOP_WITHIN_MS),
  };
}

type Place = {
  readonly programs: Programs;
  readonly folder: Folder;
  readonly account: Account | undefined;
  readonly options: EmbeddedOptions;
};
type Running = { readonly port: number; readonly password: string; readonly adopted: boolean };

async function started(place: Place): Promise<Running> {
  const { programs, folder, account } = place;
  const waitMs = place.options.readyWithinMs ?? READY_WITHIN_MS;
  const unlock = await lockStart(folder, waitMs);
  try {
    const have = await dataMajor(folder);
    if (have !== undefined && have !== programs.major) {
      throw new StoreProblem("postgres-version", { have, want: programs.major, dir: folder.cluster });
    }
    const password = await passwordOf(folder, account, have !== undefined);
    if (have === undefined) await makeCluster(programs, folder, account);
    const found = await adoptable(folder, password, waitMs);
    const port = found ?? (await startedAnew(place, password, waitMs));
    await ensureDatabase(port, password);
    return { port, password, adopted: found !== undefined };
  } finally {
    await unlock();
  }
}

/** The port of a server that runs on our data, once it is ready; undefined when there surely is none. */
async function adoptable(folder: Folder, password: string, waitMs: number): Promise<number | undefined> {
  for (const until = Date.now() + waitMs; Date.now() < until; await pause(20)) {
    const file = await readPidFile(folder.cluster);
    if (!file) return undefined;
    const owner = await ownerOf(file.pid, folder.cluster);
    if (owner === "gone") return undefined;
    if (owner === "undead") {
      // Proven: that process is not PostgreSQL, and none of its workers is left in our folder.
      await rename(join(folder.cluster, "postmaster.pid"), join(folder.cluster, "postmaster.pid.stale"));
      return undefined;
    }
    if (file.port !== undefined && (await isOurServer(file.port, password, folder.cluster))) return file.port;
    if (owner === "unclear") break;
  }
  const { pid = 0 } = (await readPidFile(folder.cluster)) ?? {};
  throw new StoreProblem("postgres-pid-unclear", { file: join(folder.cluster, "postmaster.pid"), pid });
}

async function startedAnew({ programs, folder, account, options }: Place, password: string, waitMs: number): Promise<number> {
  const port = await choosePort(folder, options.port);
  const pid = await launch({ programs, folder, account, port, settings: options.settings ?? {} });
  for (const until = Date.now() + waitMs; Date.now() < until; await pause(15)) {
    const file = await readPidFile(folder.cluster);
    if (file?.pid === pid && file.ready && (await isOurServer(port, password, folder.cluster))) return port;
    if (hasEnded(pid)) throw startFailed(folder, await lastWords(folder));
  }
  throw startFailed(folder, `it was not ready after ${waitMs / 1_000} s.`);
}

function hasEnded(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // Another user's process is still one.
    return !(error instanceof Error && "code" in error && error.code === "EPERM");
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
