/** The server as a process of its own: what a crash, a restart and a signal do to it. */
import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Client } from "@flakjacket/contract/http";
import { createClient } from "@flakjacket/contract/http";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));

export type Program = {
  readonly url: string;
  readonly client: Client;
  readonly tookMs: number;
  readonly pid: number;
  /** What it said on standard error. */
  errors(): string;
  /** Ends it, and gives its exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
};

/** Starts it and waits until it says where it is. @throws Error with what it said, when it ended before */
export async function startProgram(dataDir: string): Promise<Program> {
  const began = performance.now();
  const { child, said, errors, ended } = run(dataDir);
  const first = await Promise.race([said, ended.then(() => undefined)]);
  if (first === undefined) throw new Error(`The server was expected to start; it said: ${errors()}`);
  const tookMs = performance.now() - began;
  const { url } = JSON.parse(first) as { readonly url: string };
  const token = (await readFile(join(dataDir, "cli-token"), "utf8")).trim();
  return {
    ...{ url, tookMs, errors, pid: child.pid ?? 0 },
    client: createClient({ baseUrl: url, token }),
    async end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts one that is expected to refuse. */
export async function refusedProgram(dataDir: string): Promise<{ readonly code: number | null; readonly said: string }> {
  const { errors, ended } = run(dataDir);
  return { code: await ended, said: errors() };
}

function run(dataDir: string) {
  const env = { PATH: process.env["PATH"] ?? "", FLAKJACKET_JSON: "1", FLAKJACKET_LANG: "en" };
  const child: ChildProcess = spawn(process.execPath, [main, "--port", "0", "--data", dataDir], { env, stdio: ["ignore", "pipe", "pipe"] });
  let errors = "";
  child.stderr?.on("data", (chunk) => {
    errors += String(chunk);
  });
  let output = "";
  const said = new Promise<string>((resolve) => {
    child.stdout?.on("data", (chunk) => {
      output += String(chunk);
      const [line, rest] = output.split("\n");
      if (line !== undefined && rest !== undefined) resolve(line);
    });
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  return { child, said, errors: () => errors, ended };
}
