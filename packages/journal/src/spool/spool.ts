/** A synced, append-only file of lines: what happened while the database was down waits here. */
import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { open } from "node:fs/promises";
import { dirname } from "node:path";
import { openReserve } from "./reserve.ts";

export type Spool = {
  /** Resolves once the line is on the disk. @throws RangeError for a line break in it, and what the disk says when it is full */
  append(line: string): Promise<void>;
  /** The whole lines, oldest first; what a crash tore is left out. */
  read(): Promise<readonly string[]>;
  /** Forgets what the last `read` saw; what was appended since stays. After a crash it may be read once more. */
  clear(): Promise<void>;
  /** How many lines the last `read` found torn or changed, and left out. */
  damaged(): number;
  close(): Promise<void>;
};

/** Enough for a recall of some ten thousand publications. */
const RESERVE_BYTES = 8 * 1_024 * 1_024;

/**
 * Opens or makes the file, readable by its owner only. One process at a time. Beside it lies `PATH.reserve`: room that is
 * given back when the disk is full, so that a recall can be noted then, too.
 */
export async function openSpool(path: string, reserveBytes = RESERVE_BYTES): Promise<Spool> {
  const file = await open(path, "a+", 0o600);
  const reserve = await openReserve(`${path}.reserve`, reserveBytes);
  await syncFolder(dirname(path));
  let readUpTo = 0;
  let forgotten = 0;
  let damaged = 0;
  const one = inTurn();

  return {
    append(line) {
      if (/[\r\n]/.test(line)) return Promise.reject(new RangeError("One line was expected, got several."));
      return one(async () => {
        for (;;) {
          const { size } = await file.stat();
          try {
            // A torn line before this one must not swallow it.
            const start = (await endsInLine(file)) ? "" : "\n";
            await file.appendFile(`${start}${checked(line)}\n`, "utf8");
            return await file.datasync();
          } catch (cause) {
            // Half a line takes up room as well.
            await file.truncate(size);
            if (!isFull(cause) || !(await reserve.release())) throw cause;
          }
        }
      });
    },
    read: () =>
      one(async () => {
        const bytes = await contents(file);
        readUpTo = bytes.length;
        const lines = bytes
          .subarray(forgotten)
          .toString("utf8")
          .split("\n")
          .filter((line) => line !== "");
        const whole = lines.map(lineOf).filter((line) => line !== undefined);
        damaged = lines.length - whole.length;
        return whole;
      }),
    clear: () =>
      one(async () => {
        const { size } = await file.stat();
        forgotten = readUpTo;
        // Lines came since: they stay, and what was read before them is passed over until all of it can go.
        if (size > forgotten) return;
        await file.truncate(0);
        await file.datasync();
        forgotten = 0;
        readUpTo = 0;
        await reserve.refill();
      }),
    damaged: () => damaged,
    close: () =>
      one(async () => {
        await reserve.close();
        await file.close();
      }),
  };
}

/** `CHECKSUM LINE`: the first 16 hex digits of the line's SHA-256. */
function checked(line: string): string {
  return `${createHash("sha256").update(line, "utf8").digest("hex").slice(0, 16)} ${line}`;
}

function lineOf(written: string): string | undefined {
  const line = written.slice(17);
  return checked(line) === written ? line : undefined;
}

async function contents(file: FileHandle): Promise<Buffer> {
  const { size } = await file.stat();
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; ) {
    const { bytesRead } = await file.read(bytes, at, size - at, at);
    if (bytesRead === 0) return bytes.subarray(0, at);
    at += bytesRead;
  }
  return bytes;
}

async function endsInLine(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return true;
  const last = Buffer.alloc(1);
  await file.read(last, 0, 1, size - 1);
  return last[0] === 0x0a;
}

/** No space left, or none left to this user. */
function isFull(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && (cause.code === "ENOSPC" || cause.code === "EDQUOT");
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  await folder.sync().catch(() => undefined);
  await folder.close();
}

/** Runs one piece of work after the other, whatever became of the one before. */
function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
