/** A real PostgreSQL for tests: one server per test file, one database per test. Its data is copied from a cluster made once per machine. */
import { execFile, spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import type { EmbeddedPostgres } from "../postgres/embedded/start.ts";
import { startEmbeddedPostgres } from "../postgres/embedded/start.ts";
import { openPostgresStore } from "../postgres/open.ts";

export type TemporaryPostgres = {
  readonly server: EmbeddedPostgres;
  /** A fresh database with the journal's tables, empty. Gives its address. */
  database(): Promise<string>;
  /** A fresh database without any table. */
  bareDatabase(): Promise<string>;
  /** Stops the server and removes its data. */
  remove(): Promise<void>;
};

/** The key that databases from here may be opened with; any other does too. */
export const testKey = new Uint8Array(32).fill(9);

/** Starts it. Unsafe on power loss, and only there: tests kill processes, not machines. The server ends with this process. */
export async function temporaryPostgres(settings: Readonly<Record<string, string>> = { fsync: "off" }): Promise<TemporaryPostgres> {
  const home = await mkdtemp(join(tmpdir(), "flakjacket-test-"));
  await chmod(home, 0o755);
  const dir = join(home, "postgres");
  await promisify(execFile)("cp", ["-a", await madeOnce(), dir]);
  const server = await startEmbeddedPostgres({ dir, settings });
  endsWithUs(home);
  const admin = new pg.Pool({ connectionString: server.url, max: 1 });
  admin.on("error", () => undefined);
  let count = 0;
  let template: Promise<string> | undefined;
  const make = async (name: string, from: string): Promise<string> => {
    await admin.query(`create database ${name} template ${from}`);
    return server.url.replace(/[^/]*$/, name);
  };
  const migrated = async (): Promise<string> => {
    const store = await openPostgresStore({ url: await make("journal_template", "template0"), key: testKey });
    await store.close();
    return "journal_template";
  };
  return {
    server,
    async database() {
      template ??= migrated();
      return make(`test_${++count}`, await template);
    },
    bareDatabase: () => make(`test_${++count}`, "template0"),
    async remove() {
      await admin.end().catch(() => undefined);
      await server.stop().catch(() => undefined);
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** A cluster as it is right after it was made, kept in the system's temporary folder for the next test file. */
async function madeOnce(): Promise<string> {
  const kept = join(tmpdir(), `flakjacket-test-cluster-${process.getuid?.() ?? 0}`);
  const work = `${kept}.work-${process.pid}`;
  await mkdir(work, { mode: 0o755 });
  try {
    const dir = join(work, "postgres");
    const made = join(kept, "postgres");
    if (
      await promisify(execFile)("test", ["-d", made]).then(
        () => true,
        () => false,
      )
    )
      return made;
    const server = await startEmbeddedPostgres({ dir, settings: { fsync: "off" } });
    await server.stop();
    await mkdir(kept, { mode: 0o755, recursive: true });
    await rename(dir, made).catch(() => undefined);
    return made;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** A watcher outside of us stops the server and clears its data once we are gone, however that came. */
function endsWithUs(home: string): void {
  const script = `while kill -0 ${process.pid} 2>/dev/null; do sleep 1; done
    server=$(head -n 1 "$0/postgres/cluster/postmaster.pid" 2>/dev/null) && kill -INT "$server" 2>/dev/null && sleep 3
    rm -rf "$0"`;
  spawn("sh", ["-c", script, home], { detached: true, stdio: "ignore" }).unref();
}
