/** One server per data folder: the second is refused before it touches anything. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

export const SERVER_FILE = "server.json";
const CLAIM_FILE = "server.pid";

/** Another server runs in this folder. */
export class FolderTaken extends Error {
  override readonly name = "FolderTaken";
  readonly pid: number;
  constructor(pid: number, dataDir: string) {
    super(`The server with process ${pid} runs in ${dataDir}.`);
    this.pid = pid;
  }
}

/** Where a running server can be found, and by which process. */
export type ServerFile = { readonly url: string; readonly pid: number; readonly version: string };

export type Claim = { publish(found: ServerFile): Promise<void>; release(): Promise<void> };

/** The living process that claimed the folder, should there be one: a server that runs, starts or ends. */
export async function claimant(dataDir: string): Promise<number | undefined> {
  const pid = Number(await readFile(join(dataDir, CLAIM_FILE), "utf8").catch(() => ""));
  return pid !== process.pid && (await isServer(pid)) ? pid : undefined;
}

/**
 * A claim whose process is gone is taken over, and with `take` any other.
 *
 * @throws FolderTaken while another process lives that claimed it
 */
export async function claimFolder(dataDir: string, how: "wait" | "take"): Promise<Claim> {
  const claim = join(dataDir, CLAIM_FILE);
  const server = join(dataDir, SERVER_FILE);
  for (let tries = 0; ; tries += 1) {
    try {
      await writeFile(claim, `${process.pid}\n`, { flag: "wx", mode: 0o600 });
      break;
    } catch (cause) {
      if (!(cause instanceof Error && "code" in cause && cause.code === "EEXIST")) throw cause;
      const pid = how === "take" ? undefined : await claimant(dataDir);
      if (pid !== undefined) throw new FolderTaken(pid, dataDir);
      if (tries > 2) throw cause;
      await rm(claim, { force: true });
    }
  }
  return {
    publish: (found) => writeFile(server, `${JSON.stringify(found)}\n`, { mode: 0o600 }),
    async release() {
      // It may be another's by now.
      const found = await readFile(server, "utf8").catch(() => "");
      if (found.includes(`"pid":${process.pid},`)) await rm(server, { force: true });
      if (Number(await readFile(claim, "utf8").catch(() => "")) === process.pid) await rm(claim, { force: true });
    },
  };
}

/** Whether the process lives and is a Node: numbers of processes are used again. */
async function isServer(pid: number): Promise<boolean> {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
  } catch (cause) {
    return cause instanceof Error && "code" in cause && cause.code === "EPERM";
  }
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => undefined);
  return command === undefined || /node|flakjacket/.test(command);
}
