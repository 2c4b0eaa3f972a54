/** Does a job of `fresh.ts` in a process of its own. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { FreshInput, Job } from "./fresh.ts";

const program = join(import.meta.dirname, "fresh.ts");

/** What the job gives, by way of JSON. */
export async function inFresh<T>(job: Job, input: FreshInput): Promise<T> {
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
