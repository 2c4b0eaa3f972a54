/** What the figures were taken on: they mean nothing without it. */
import { mkdtempSync } from "node:fs";
import { open, rm, statfs } from "node:fs/promises";
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";

export type Machine = {
  readonly cores: number;
  readonly processor: string;
  readonly memoryGb: number;
  /** Processes that wanted to run in the minute before; more than `cores`: the figures are those of a busy machine. */
  readonly load: number;
  readonly node: string;
  readonly platform: string;
  /** What the temporary folder, where the databases lie, is on. `memory`: nothing there is durable. */
  readonly disk: "disk" | "memory";
  /** The middle one of many syncs of one 8 KB page, in ms. */
  readonly syncMs: number;
};

const TMPFS = 0x01021994;
const SYNCS = 200;

export async function thisMachine(): Promise<Machine> {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model.trim() || "unknown",
    memoryGb: Math.round(totalmem() / 2 ** 30),
    load: loadavg()[0] ?? 0,
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    disk: (await statfs(tmpdir())).type === TMPFS ? "memory" : "disk",
    syncMs: await syncTakes(),
  };
}

async function syncTakes(): Promise<number> {
  const dir = mkdtempSync(join(tmpdir(), "flakjacket-bench-"));
  const file = await open(join(dir, "page"), "w");
  const page = Buffer.alloc(8_192, 1);
  const took: number[] = [];
  for (let n = 0; n < SYNCS; n += 1) {
    const started = performance.now();
    await file.write(page, 0, page.length, n * page.length);
    await file.datasync();
    took.push(performance.now() - started);
  }
  await file.close();
  await rm(dir, { recursive: true });
  return took.sort((a, b) => a - b)[SYNCS / 2] ?? 0;
}
