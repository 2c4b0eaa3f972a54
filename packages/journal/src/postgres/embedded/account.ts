/** As whom PostgreSQL runs: it refuses to run as root, so root lends it an unprivileged user. */
import { execFile } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { dirname, parse } from "node:path";
import { promisify } from "node:util";
import { StoreProblem } from "../../problem.ts";

export type Account = { readonly name: string; readonly uid: number; readonly gid: number };

/** What the search looks at; tests give their own. `run` rejects when the program is missing or fails. */
export type AccountTools = {
  readonly isRoot: boolean;
  passwd(): Promise<string>;
  run(program: string, args: readonly string[]): Promise<unknown>;
};

const ownTools: AccountTools = {
  isRoot: process.getuid?.() === 0,
  passwd: () => readFile("/etc/passwd", "utf8").catch(() => ""),
  run: (program, args) => promisify(execFile)(program, args, { timeout: 20_000 }),
};

const NAMES = ["flakjacket", "postgres"];

/**
 * The user to run as; undefined when we are not root and simply stay who we are. Makes `flakjacket` when there is none.
 *
 * @throws StoreProblem `postgres-user-missing` when none can be made
 */
export async function accountToRunAs(tools: AccountTools = ownTools): Promise<Account | undefined> {
  if (!tools.isRoot) return undefined;
  const known = named(await tools.passwd());
  if (known) return known;
  const reasons: string[] = [];
  for (const [program, ...args] of makers) {
    try {
      await tools.run(program, args);
      const made = named(await tools.passwd());
      if (made) return made;
      reasons.push(`${program} made no entry in /etc/passwd`);
    } catch (error) {
      reasons.push(reasonOf(program, error));
    }
  }
  throw new StoreProblem("postgres-user-missing", { reason: reasons.join("; ") });
}

const makers: readonly (readonly [string, ...string[]])[] = [
  ["useradd", "--system", "--no-create-home", "--home-dir", "/nonexistent", "--shell", "/usr/sbin/nologin", "flakjacket"],
  ["adduser", "-S", "-D", "-H", "-s", "/sbin/nologin", "flakjacket"],
];

function reasonOf(program: string, error: unknown): string {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return `${program} is not installed`;
  return `${program} failed: ${error instanceof Error ? (error.message.split("\n").at(-1) ?? "") : String(error)}`;
}

function named(passwd: string): Account | undefined {
  const entries = new Map(passwd.split("\n").map((line) => [line.split(":")[0] ?? "", line.split(":")]));
  for (const name of NAMES) {
    const [, , uid, gid] = entries.get(name) ?? [];
    if (uid && gid) return { name, uid: Number(uid), gid: Number(gid) };
  }
  return undefined;
}

/** The first folder on the way down to `path` that the account may not pass through, or undefined when all are open to it. */
export async function blockedAt(path: string, account: Account): Promise<string | undefined> {
  const folders: string[] = [];
  for (let folder = path; ; folder = dirname(folder)) {
    folders.unshift(folder);
    if (folder === parse(folder).root) break;
  }
  for (const folder of folders) {
    const { mode, uid, gid } = await stat(folder);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return folder;
  }
  return undefined;
}
