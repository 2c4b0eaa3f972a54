/** PostgreSQL's `postmaster.pid`, and what it proves. Trusting it wrongly would let two servers write one data folder. */
import { readdir, readFile, readlink, realpath } from "node:fs/promises";
import { join } from "node:path";

/** `port` and `ready` are known once the server listens. */
export type PidFile = { readonly pid: number; readonly port: number | undefined; readonly ready: boolean };

/** @source PostgreSQL 18, src/include/utils/pidfile.h: pid, data folder, start time, port, socket folder, address, memory, status */
export async function readPidFile(cluster: string): Promise<PidFile | undefined> {
  const text = await readFile(join(cluster, "postmaster.pid"), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const [pid = "", , , port = "", , , , status = ""] = text.split("\n");
  if (!/^\d+$/.test(pid.trim())) return undefined;
  return { pid: Number(pid), port: port.trim() ? Number(port) : undefined, ready: status.trim() === "ready" };
}

/**
 * `gone`: no such process, PostgreSQL clears the file itself. `undead`: it ended and nobody collected it, or its number
 * went to another program: PostgreSQL would refuse to start over it. `ours`: it works in our data folder. `unclear`: alive,
 * and this system does not show what it is.
 */
export type Owner = "gone" | "undead" | "ours" | "unclear";

/** Who a pid file's process is. `proc` is where the system lists processes. */
export async function ownerOf(pid: number, cluster: string, proc = "/proc"): Promise<Owner> {
  if (!isAlive(pid)) return "gone";
  const state = await stateOf(pid, proc);
  if (state === undefined) return (await listsProcesses(proc)) && !isAlive(pid) ? "gone" : "unclear";
  const home = await realpath(cluster);
  if (state !== "Z" && state !== "X") {
    const folder = await readlink(join(proc, String(pid), "cwd")).catch(() => undefined);
    if (folder === home) return "ours";
    if (folder === undefined) return "unclear";
  }
  return (await worksIn(home, proc)) ? "unclear" : "undead";
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** R, S, D, Z… @source proc(5): the third field, behind the name in brackets */
async function stateOf(pid: number, proc: string): Promise<string | undefined> {
  const stat = await readFile(join(proc, String(pid), "stat"), "utf8").catch(() => undefined);
  return stat?.slice(stat.lastIndexOf(")") + 2)[0];
}

async function listsProcesses(proc: string): Promise<boolean> {
  return (await stateOf(process.pid, proc)) !== undefined;
}

/** Whether any process, a server's orphaned worker too, has this as its folder. */
async function worksIn(home: string, proc: string): Promise<boolean> {
  const pids = (await readdir(proc)).filter((name) => /^\d+$/.test(name));
  const folders = await Promise.all(pids.map((pid) => readlink(join(proc, pid, "cwd")).catch(() => undefined)));
  return folders.includes(home);
}
