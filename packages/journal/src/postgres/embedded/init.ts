/** Making a new data folder. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Account } from "./account.ts";
import type { Folder } from "./folder.ts";
import { halfFolder, putInPlace } from "./folder.ts";
import type { Programs } from "./programs.ts";
import { startFailed, USER } from "./server.ts";

/**
 * Makes the data beside its place and moves it there once it is whole and synced: a crash in between leaves nothing
 * that looks like data. Passwords by SCRAM, UTF-8, the same sort order on every machine, checksums on every page.
 */
export async function makeCluster(programs: Programs, folder: Folder, account: Account | undefined): Promise<void> {
  const half = await halfFolder(folder, account);
  const args = ["-D", half, "-U", USER, "--auth=scram-sha-256", `--pwfile=${folder.password}`, "--encoding=UTF8", "--no-locale"];
  const locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--data-checksums", "--no-instructions"];
  try {
    await promisify(execFile)(programs.initdb, [...args, ...locale], {
      ...{ cwd: "/", env: { LC_ALL: "C", TZ: "UTC" }, timeout: 120_000 },
      ...(account && { uid: account.uid, gid: account.gid }),
    });
  } catch (error) {
    const words = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    throw startFailed(folder, `the data folder could not be made: ${words.trim().split("\n").at(0) ?? ""}.`, error);
  }
  await putInPlace(half, folder);
}
