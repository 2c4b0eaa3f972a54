/** Flakjacket as a person runs it: every command a process of its own, the server one that `up` starts and keeps. */
import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Client } from "@flakjacket/contract/http";
import { createClient } from "@flakjacket/contract/http";

const main = fileURLToPath(new URL("../../../apps/cli/src/main.ts", import.meta.url));
/** A command that takes longer than this hangs. */
const HANGS_AFTER_MS = 100_000;

/** What a command said, and how it ended. */
export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

export type Product = {
  /** Runs `flakjacket ARGS…`, with `typed` piped in. @throws Error when it hangs */
  run(args: readonly string[], typed?: string): Promise<Ran>;
  /** The same with `--json`: what it answered. @throws Error when it does not end with 0 */
  ask<T>(...args: string[]): Promise<T>;
  /** Starts the server and waits until it says where it is. @throws Error with what it said, when it ended before */
  up(): Promise<void>;
  /** Ctrl-C: gives the exit code of `up`. */
  stop(): Promise<number | null>;
  /** For the one thing that no command lists: calls that nobody is asked about. */
  client(): Promise<Client>;
  /** Writes a file where the commands run, and gives its path. */
  write(name: string, text: string): Promise<string>;
  /** Files in the data folder whose name begins like this. */
  filesLike(prefix: string): Promise<readonly string[]>;
  remove(): Promise<void>;
};

export async function installProduct(): Promise<Product> {
  const home = await mkdtemp(join(tmpdir(), "flak-product-"));
  const dataDir = join(home, "data");
  // PostgreSQL refuses root, and whoever runs it instead must be able to come here.
  await chmod(home, 0o755);
  await mkdir(dataDir, { mode: 0o700 });
  await writeFile(join(dataDir, "postgres-folder"), join(home, "postgres"));
  let server: { readonly child: ChildProcess; readonly ended: Promise<Ran> } | undefined;

  const start = (args: readonly string[]) => {
    const env = { PATH: process.env["PATH"] ?? "", FLAKJACKET_DATA_DIR: dataDir };
    return spawn(process.execPath, [main, ...args], { cwd: home, env, stdio: "pipe" });
  };
  const run: Product["run"] = async (args, typed = "") => {
    const child = start(args);
    const hung = setTimeout(() => child.kill("SIGKILL"), HANGS_AFTER_MS);
    child.stdin.on("error", () => undefined).end(typed);
    const ran = await ending(child);
    clearTimeout(hung);
    if (ran.code === null) throw new Error(`flakjacket ${args.join(" ")} did not end by itself; it said: ${ran.out}${ran.err}`);
    return ran;
  };
  const stop: Product["stop"] = async () => {
    server?.child.kill("SIGINT");
    const ended = await server?.ended;
    server = undefined;
    return ended?.code ?? null;
  };

  return {
    run,
    stop,
    async ask<T>(...args: string[]) {
      const { code, out, err } = await run([...args, "--json"]);
      if (code !== 0) throw new Error(`flakjacket ${args.join(" ")} ended with ${code}; it said: ${out}${err}`);
      return JSON.parse(out) as T;
    },
    async up() {
      const child = start(["up", "--json", "--port", "0"]);
      const ended = ending(child);
      server = { child, ended };
      const said = new Promise<true>((resolve) => child.stdout.once("data", () => resolve(true)));
      const early = await Promise.race([said, ended]);
      if (early !== true) throw new Error(`The server was expected to start; it said: ${early.out}${early.err}`);
    },
    async client() {
      const { url } = JSON.parse(await readFile(join(dataDir, "server.json"), "utf8")) as { readonly url: string };
      return createClient({ baseUrl: url, token: (await readFile(join(dataDir, "cli-token"), "utf8")).trim() });
    },
    async write(name, text) {
      await writeFile(join(home, name), text);
      return join(home, name);
    },
    async filesLike(prefix) {
      const names = (await readdir(dataDir)).filter((name) => name.startsWith(prefix));
      return Promise.all(names.map((name) => readFile(join(dataDir, name), "utf8")));
    },
    async remove() {
      await stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

function ending(child: ReturnType<typeof spawn>): Promise<Ran> {
  const said = { out: "", err: "" };
  child.stdout?.on("data", (chunk) => {
    said.out += String(chunk);
  });
  child.stderr?.on("data", (chunk) => {
    said.err += String(chunk);
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, ...said }));
  });
}
