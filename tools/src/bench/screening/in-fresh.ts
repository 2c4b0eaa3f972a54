/** Does a job of `fresh.ts` in a process of its own. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { bundle } from "../../pack/bundle.ts";
import type { FreshInput, Job } from "./fresh.ts";

const program = join(import.meta.dirname, "fresh.ts");
const root = join(import.meta.dirname, "../../../..");

/** What the job gives, by way of JSON. */
export async function inFresh<T>(job: Job, input: FreshInput): Promise<T> {
  return await given<T>(program, job, input);
}

/** The same from plain JavaScript in few files, which is how the engine ships: for what opening costs. */
export async function inFreshAsShipped<T>(job: Job, input: FreshInput): Promise<T> {
  // Where the packages of others are found.
  const near = join(root, "node_modules/.cache");
  await mkdir(near, { recursive: true });
  const folder = await mkdtemp(join(near, "bench-"));
  try {
    await bundle(root, { fresh: "tools/src/bench/screening/fresh.ts" }, folder);
    return await given<T>(join(folder, "fresh.mjs"), job, input);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function given<T>(program: string, job: Job, input: FreshInput): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "flakjacket-bench-"));
  try {
    const file = join(folder, "input.json");
    await writeFile(file, JSON.stringify(input));
    const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", program, job, file], { maxBuffer: 1 << 26 });
    return JSON.parse(stdout) as T;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
