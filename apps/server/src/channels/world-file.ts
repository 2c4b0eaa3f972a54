/** Keeps the simulated network in a file, one line an event, so that it is still there after the next start. */
import type { FileHandle } from "node:fs/promises";
import { open, readFile } from "node:fs/promises";
import type { WorldStore } from "@flakjacket/networks/simulated";

export type WorldFile = WorldStore & { close(): Promise<void> };

export async function openWorldFile(path: string): Promise<WorldFile> {
  const file: FileHandle = await open(path, "a", 0o600);
  const lines = (await readFile(path, "utf8")).split("\n");
  // A line that a crash cut short was never acknowledged: the next one must not hang on to it.
  const torn = lines.at(-1) !== "";
  if (torn) await file.appendFile("\n");
  return {
    load: async () => (torn ? lines.slice(0, -1) : lines).filter((line) => line !== ""),
    async append(line) {
      await file.appendFile(`${line}\n`, "utf8");
      await file.datasync();
    },
    close: () => file.close(),
  };
}
