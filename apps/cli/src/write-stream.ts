/** Writes what a server streams to a file that only its owner reads. Whole or not at all. */
import { open, rename, rm } from "node:fs/promises";
import type { Context } from "./context.ts";
import { progress } from "./progress.ts";
import { size } from "./render/amounts.ts";
import { Stop } from "./said.ts";

/**
 * @returns how many bytes were written
 * @throws Stop when the file exists and may not be written over, or the stream broke off; nothing is left then
 */
export async function writeStream(
  path: string,
  force: boolean,
  ask: () => Promise<ReadableStream<Uint8Array>>,
  context: Context,
): Promise<number> {
  const { phrases, language } = context;
  const unfinished = `${path}.part`;
  // Taken before the server is asked, so that nobody waits for an export that has nowhere to go.
  const taken = force ? undefined : await open(path, "wx", 0o600).catch((error: NodeJS.ErrnoException) => cannotWrite(error));
  await taken?.close();
  const shown = progress(context.shell);
  let bytes = 0;
  try {
    const stream = await ask();
    const file = await open(unfinished, "w", 0o600).catch((error: NodeJS.ErrnoException) => cannotWrite(error));
    try {
      for await (const chunk of stream) {
        await file.write(chunk);
        bytes += chunk.length;
        shown.tell(phrases.files.received(size(bytes, language)));
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
    return bytes;
  } catch (error) {
    await rm(unfinished, { force: true });
    if (!force) await rm(path, { force: true });
    if (error instanceof Stop) throw error;
    if (isOfTheDisk(error)) cannotWrite(error);
    throw new Stop("incomplete", "stream-broken", phrases.files.incomplete(path));
  } finally {
    shown.end();
  }

  function cannotWrite(error: NodeJS.ErrnoException): never {
    if (error.code === "EEXIST") throw new Stop("usage", "file-exists", phrases.files.exists(path));
    throw new Stop("failed", "file-unwritable", phrases.files.unreadable(path, error.code ?? error.message));
  }
}

/** A full disk, a broken one: the fault of this side. */
function isOfTheDisk(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && ["write", "fsync", "open", "rename"].includes((error as NodeJS.ErrnoException).syscall ?? "");
}
