/** One step of a check: a program that is run, timed, and kept quiet unless it fails. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { oneFailed, onePassed, oneSkipped, type Tally, tallyOf } from "./tally.ts";

export type Outcome = {
  readonly name: string;
  readonly tally: Tally;
  readonly tookMs: number;
  /** Everything the program said, both ways, in order. */
  readonly output: string;
};

/** After this a step is killed and has failed. */
const LIMIT_MS = 600_000;

/** With this exit code a step says that it cannot run on this machine, and its last line says why. */
const CANNOT_RUN_HERE = 3;

/** A step that passes, fails or cannot run as a whole. */
export async function runOnce(name: string, root: string, command: string, args: readonly string[]): Promise<Outcome> {
  const { code, ...rest } = await run(root, command, args);
  if (code !== CANNOT_RUN_HERE) return { name, tally: code === 0 ? onePassed : oneFailed, ...rest };
  const why = rest.output.trimEnd().split("\n").at(-1) ?? "";
  return { name, tally: oneSkipped(why.replace(/^skipped: /, "")), ...rest };
}

/** A step that counts its tests. */
export async function runTests(name: string, root: string, args: readonly string[]): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "check-"));
  const file = join(folder, "report.json");
  try {
    const vitest = join(root, "node_modules/vitest/vitest.mjs");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const { code, ...rest } = await run(root, process.execPath, [vitest, "run", ...reporters, ...args]);
    return { name, tally: tallyOf(readReport(file), code === 0), ...rest };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(
  root: string,
  command: string,
  args: readonly string[],
): Promise<{ code: number | null; tookMs: number; output: string }> {
  const began = performance.now();
  const path = [join(root, "node_modules/.bin"), process.env["PATH"] ?? ""].join(delimiter);
  const color = process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" };
  const child = spawn(command, args, { cwd: root, env: { ...process.env, PATH: path, ...color }, stdio: ["ignore", "pipe", "pipe"] });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  const limit = setTimeout(() => {
    chunks.push(Buffer.from(`Killed after ${LIMIT_MS / 1000} s.\n`));
    child.kill("SIGKILL");
  }, LIMIT_MS);
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", (error) => {
      chunks.push(Buffer.from(`${command} could not be started: ${error.message}\n`));
      resolve(null);
    });
    child.once("close", resolve);
  });
  clearTimeout(limit);
  return { code, tookMs: performance.now() - began, output: Buffer.concat(chunks).toString("utf8") };
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
