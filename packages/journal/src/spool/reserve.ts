/** Room on the disk that is kept for recalls: given back bit by bit once the disk is full. */
import type { FileHandle } from "node:fs/promises";
import { open } from "node:fs/promises";

export type Reserve = {
  /** Gives some of it back to the disk. False when nothing is left. */
  release(): Promise<boolean>;
  /** Takes the room again, as far as there is any. */
  refill(): Promise<void>;
  close(): Promise<void>;
};

const BIT_BYTES = 256 * 1_024;

/** @param bytes how much; written out, so that it surely is ours. A disk that is full already has none to give. */
export async function openReserve(path: string, bytes: number): Promise<Reserve> {
  const file = await open(path, "a+", 0o600);
  const refill = (): Promise<void> => fill(file, bytes).catch(() => undefined);
  await refill();
  return {
    async release() {
      const { size } = await file.stat();
      if (size === 0) return false;
      await file.truncate(Math.max(0, size - BIT_BYTES));
      await file.datasync().catch(() => undefined);
      return true;
    },
    refill,
    close: () => file.close(),
  };
}

async function fill(file: FileHandle, bytes: number): Promise<void> {
  const { size } = await file.stat();
  if (size >= bytes) return;
  for (let left = bytes - size; left > 0; left -= BIT_BYTES) await file.appendFile(Buffer.alloc(Math.min(left, BIT_BYTES)));
  await file.datasync();
}
