/** Where the embedded database of a data folder lies. */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { defaultPostgresDir } from "@flakjacket/journal/postgres";

/** Says where, from the first start on: a data folder that is moved keeps its database. */
const POINTER = "postgres-folder";

/**
 * Beside the data; for root, whom PostgreSQL refuses, in a folder under `/var/lib/flakjacket` that belongs to this data
 * folder alone.
 */
export async function postgresDirOf(dataDir: string, isRoot = process.getuid?.() === 0): Promise<string> {
  const kept = await readFile(join(dataDir, POINTER), "utf8").catch(() => "");
  if (kept.trim() !== "") return kept.trim();
  const usual = defaultPostgresDir(dataDir, isRoot);
  if (!isRoot) return usual;
  const own = createHash("sha256").update(resolve(dataDir)).digest("hex").slice(0, 12);
  const dir = join(dirname(usual), own);
  await writeFile(join(dataDir, POINTER), `${dir}\n`, { mode: 0o600 });
  return dir;
}
