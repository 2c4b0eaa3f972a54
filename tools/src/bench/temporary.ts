/** A folder for one measurement, with a PostgreSQL in it that syncs to disk as in earnest. */
import { readFileSync, rmSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "@flakjacket/journal/postgres";

/** Folders in use. Whoever stops us half way must not leave a database behind. */
const inUse = new Set<string>();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    for (const home of inUse) abandon(home);
    process.exit(1);
  });
}

/** Gives the folder to `work`, and removes it afterwards. */
export async function inTemporaryFolder<T>(work: (home: string) => Promise<T>): Promise<T> {
  const home = await mkdtemp(join(tmpdir(), "flakjacket-bench-"));
  // The database runs as another user where we are root.
  await chmod(home, 0o755);
  inUse.add(home);
  try {
    return await work(home);
  } finally {
    inUse.delete(home);
    await rm(home, { recursive: true, force: true });
  }
}

/** Gives the address of a fresh database to `work`, and stops it afterwards. */
export async function withDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (home) => {
    const server = await startEmbeddedPostgres({ dir: join(home, "postgres") });
    try {
      return await work(server.url);
    } finally {
      await server.stop();
    }
  });
}

/** What came of it, and the seconds it took. */
export async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const started = performance.now();
  const result = await work();
  return [result, (performance.now() - started) / 1_000];
}

function abandon(home: string): void {
  try {
    const pid = Number(readFileSync(join(home, "postgres/cluster/postmaster.pid"), "utf8").split("\n")[0]);
    if (pid > 0) process.kill(pid, "SIGQUIT");
    // While it ends it still writes.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
  } catch {
    // No database runs there, or no longer.
  }
  rmSync(home, { recursive: true, force: true });
}
