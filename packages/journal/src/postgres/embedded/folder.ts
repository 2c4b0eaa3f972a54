/** The folder of an embedded database: what lies in it, and who owns it. */
import { randomBytes } from "node:crypto";
import { chmod, chown, mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { StoreProblem } from "../../problem.ts";
import type { Account } from "./account.ts";
import { blockedAt } from "./account.ts";

/** `cluster` is PostgreSQL's own data folder. `password` and `port` are files, `log` a folder. */
export type Folder = {
  readonly dir: string;
  readonly cluster: string;
  readonly password: string;
  readonly port: string;
  readonly log: string;
};

const OURS = /^(?:cluster|cluster\.half|password|port|log|start\.lock|start\.log|programs-.*)$/;

/**
 * Makes the folder if need be and gives it to the account.
 *
 * @throws StoreProblem when it cannot be made, the account cannot enter it, or it holds somebody else's things
 */
export async function prepareFolder(path: string, account: Account | undefined): Promise<Folder> {
  const dir = resolve(path);
  try {
    await mkdir(dirname(dir), { recursive: true, mode: 0o755 });
    // Ours, so that the account can plant nothing that root would follow; only what is in `cluster` and `log` is its own.
    await mkdir(dir, { mode: account ? 0o711 : 0o700 }).catch(unlessThere);
    const names = await readdir(dir);
    if (names.some((name) => !OURS.test(name))) throw new StoreProblem("postgres-dir-foreign", { dir });
    await mkdir(join(dir, "log"), { mode: 0o700 }).catch(unlessThere);
    if (account) await chown(join(dir, "log"), account.uid, account.gid);
  } catch (error) {
    if (error instanceof StoreProblem) throw error;
    throw new StoreProblem("postgres-dir-not-writable", { dir, reason: error instanceof Error ? error.message : String(error) }, error);
  }
  const closed = account && (await blockedAt(dir, account));
  if (account && closed) throw new StoreProblem("postgres-dir-not-enterable", { user: account.name, blockedAt: closed });
  return { dir, cluster: join(dir, "cluster"), password: join(dir, "password"), port: join(dir, "port"), log: join(dir, "log") };
}

function unlessThere(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
}

/** The password of our database user, made on first use; 0600. @throws StoreProblem `postgres-password-missing` when data is there and it is not */
export async function passwordOf(folder: Folder, account: Account | undefined, hasData: boolean): Promise<string> {
  const kept = await readFile(folder.password, "utf8").catch(() => undefined);
  if (kept?.trim()) return kept.trim();
  if (hasData) throw new StoreProblem("postgres-password-missing", { file: folder.password });
  const password = randomBytes(24).toString("base64url");
  await writeFile(folder.password, `${password}\n`, { mode: 0o600 });
  await chmod(folder.password, 0o600);
  if (account) await chown(folder.password, account.uid, account.gid);
  await sync(folder.password);
  return password;
}

/** The major version that wrote the data, or undefined when there is none yet. */
export async function dataMajor(folder: Folder): Promise<number | undefined> {
  const text = await readFile(join(folder.cluster, "PG_VERSION"), "utf8").catch(() => undefined);
  return text === undefined ? undefined : Number.parseInt(text, 10);
}

/** An empty folder for the data to be made in, in place of what an earlier try left. */
export async function halfFolder(folder: Folder, account: Account | undefined): Promise<string> {
  const half = join(folder.dir, "cluster.half");
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { mode: 0o700 });
  if (account) await chown(half, account.uid, account.gid);
  return half;
}

/** Puts freshly made data in its place, in one step that a crash cannot halve. */
export async function putInPlace(half: string, folder: Folder): Promise<void> {
  await rename(half, folder.cluster);
  await sync(folder.dir);
}

/** One start at a time. Gives the way to let go. @throws StoreProblem `postgres-starting-elsewhere` after `waitMs` */
export async function lockStart(folder: Folder, waitMs: number): Promise<() => Promise<void>> {
  const path = join(folder.dir, "start.lock");
  for (const until = Date.now() + waitMs; ; ) {
    try {
      await writeFile(path, String(process.pid), { flag: "wx", mode: 0o600 });
      return () => rm(path, { force: true });
    } catch (error) {
      unlessThere(error);
    }
    const holder = Number(await readFile(path, "utf8").catch(() => ""));
    if (holder > 0 && !isRunning(holder)) await rm(path, { force: true });
    else if (Date.now() >= until) throw new StoreProblem("postgres-starting-elsewhere", { pid: holder, dir: folder.dir });
    else await new Promise((done) => setTimeout(done, 50));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, "r");
  await handle.sync().catch(() => undefined);
  await handle.close();
}
