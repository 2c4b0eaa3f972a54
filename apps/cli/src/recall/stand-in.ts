/** A server for as long as one recall takes: it recalls and does nothing else, and holds the journal's lease like any other. */
import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { serverEntry } from "../commands/up.ts";
import type { Context } from "../context.ts";
import { Stop } from "../said.ts";

export type StandIn = { end(): Promise<void> };

/** A server that does not end by itself is not waited for longer. */
const END_WITHIN_MS = 15_000;

/**
 * Starts it; it leaves its address in the data folder, as every server does. It ends when this process does.
 *
 * @param lease `take`: from a server that runs and does not answer
 * @throws Stop `server-unreachable` with why it could not start
 */
export async function standIn(lease: "wait" | "take", { shell, dataDir, language, phrases }: Context): Promise<StandIn> {
  const settings = {
    "--data": dataDir,
    "--host": "127.0.0.1",
    "--port": "0",
    "--duties": "recalls",
    "--lease": lease,
    "--log-level": "silent",
  };
  const child = spawn(process.execPath, [serverEntry(), ...Object.entries(settings).flat()], {
    // The channel says nothing: that it breaks tells the server that we are gone.
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...shell.env, FLAKJACKET_LOCALE: language, FLAKJACKET_JSON: "1" },
  });
  const gone = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const errors: string[] = [];
  child.stderr?.on("data", (chunk) => errors.push(String(chunk)));
  const ready = await Promise.race([firstLine(child), gone.then(() => undefined)]);
  if (ready === undefined) throw new Stop("unavailable", "server-unreachable", phrases.recall.cannotStandIn(errors.join("").trim()));
  return {
    async end() {
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), END_WITHIN_MS);
      await gone;
      clearTimeout(late);
    },
  };
}

async function firstLine({ stdout }: ChildProcess): Promise<string | undefined> {
  if (!stdout) return undefined;
  for await (const line of createInterface({ input: stdout })) return line;
  return undefined;
}
