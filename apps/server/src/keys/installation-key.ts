/** The installation's one key: from `FLAKJACKET_KEY`, else from `data/key`, which the first start makes. */
import { randomBytes } from "node:crypto";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";

const KEY_BYTES = 32;

/** `made`: this start made it, so somebody should back it up. */
export type InstallationKey = {
  readonly key: Uint8Array;
  readonly from: "setting" | "file";
  readonly made: boolean;
  readonly file: string;
};

/** The key file does not hold a key. The sentence says what to do; it never quotes the file. */
export class KeyUnreadable extends Error {
  override readonly name = "KeyUnreadable";
}

/**
 * @param given the key as set, already 32 bytes; absent: the file in the data folder rules
 * @throws KeyUnreadable when the file is there and holds something else
 */
export async function installationKey(dataDir: string, given: Uint8Array | undefined): Promise<InstallationKey> {
  const file = join(dataDir, "key");
  if (given) return { key: given, from: "setting", made: false, file };
  const kept = await readKey(file);
  if (kept) return { key: kept, from: "file", made: false, file };
  const key = randomBytes(KEY_BYTES);
  await writeOnce(file, `${key.toString("base64")}\n`);
  return { key, from: "file", made: true, file };
}

async function readKey(file: string): Promise<Uint8Array | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
    throw cause;
  }
  const key = Buffer.from(text.trim(), "base64");
  if (key.length === KEY_BYTES) return key;
  throw new KeyUnreadable(
    `${file} should hold 32 bytes in base64, and does not. Put it back from your backup, or set FLAKJACKET_KEY; without it the secrets stay closed.`,
  );
}

/** Makes a file that was not there, for its owner only, and on the disk before this returns. */
export async function writeOnce(file: string, text: string): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(text, "utf8");
    await handle.sync();
  } finally {
    await handle.close();
  }
}
