/** How long the engine takes to open, and what it takes of memory: run in a fresh process. */
import { readFileSync } from "node:fs";
import type { FreshInput } from "./fresh.ts";

/** Milliseconds on the clock, `coreMs` of the processor for all three; megabytes resident in the whole process. */
export type Weighed = {
  readonly hasDeep: boolean;
  readonly importMs: number;
  readonly openMs: number;
  readonly firstPostMs: number;
  readonly coreMs: number;
  readonly bareMb: number;
  readonly openMb: number;
  readonly usedMb: number;
};

const DEEP_POSTS = 200;

export async function weighed(file: string, isDeep: boolean): Promise<Weighed> {
  const { posts } = JSON.parse(readFileSync(file, "utf8")) as FreshInput;
  const bareMb = residentMb();
  const [cpu, began] = [process.cpuUsage(), performance.now()];
  const { bothEngine, fastEngine } = await import("./engines.ts");
  const { SCREENED } = await import("@flakjacket/screening");
  const imported = performance.now();
  const engine = isDeep ? await bothEngine() : fastEngine();
  const opened = performance.now();
  const read = async (text: string): Promise<unknown> =>
    isDeep ? engine.deepText(text, { languages: SCREENED }) : engine.text(text, { languages: SCREENED });
  await read(posts[0] ?? "");
  const answered = performance.now();
  const { user, system } = process.cpuUsage(cpu);
  const openMb = residentMb();
  for (const post of isDeep ? posts.slice(0, DEEP_POSTS) : posts) await read(post);
  return {
    ...{ hasDeep: engine.hasDeep, importMs: imported - began, openMs: opened - imported, firstPostMs: answered - opened },
    ...{ coreMs: (user + system) / 1e3, bareMb, openMb, usedMb: residentMb() },
  };
}

function residentMb(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / 2 ** 20;
}
