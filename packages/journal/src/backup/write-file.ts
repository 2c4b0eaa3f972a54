/** A stream into a new file that is there whole and synced, or not at all. */
import { link, open, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { StoreProblem } from "../problem.ts";

/**
 * Writes a backup to a file only its owner may read; gives its size in bytes.
 *
 * @throws StoreProblem `backup-exists`, `backup-unwritable`; what the pieces throw
 */
export async function writeBackupFile(pieces: AsyncIterable<Uint8Array>, file: string): Promise<number> {
  const half = `${file}.half-${process.pid}`;
  try {
    const handle = await open(half, "wx", 0o600).catch((error: unknown) => {
      throw unwritable(file, error);
    });
    let size = 0;
    try {
      for await (const piece of pieces) {
        await handle.appendFile(piece).catch((error: unknown) => {
          throw unwritable(file, error);
        });
        size += piece.length;
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    // Unlike a rename, this never replaces a file that is there.
    await link(half, file).catch((error: unknown) => {
      throw error instanceof Error && "code" in error && error.code === "EEXIST"
        ? new StoreProblem("backup-exists", { file })
        : unwritable(file, error);
    });
    await syncFolder(dirname(file));
    return size;
  } finally {
    await rm(half, { force: true });
  }
}

function unwritable(file: string, error: unknown): StoreProblem {
  return new StoreProblem("backup-unwritable", { file, reason: error instanceof Error ? error.message : String(error) }, error);
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  await folder.sync().catch(() => undefined);
  await folder.close();
}
