/** How many appends a second the store takes, each one durable before the next of its life is asked. */
import type { Store } from "../store.ts";
import { aLife } from "./life.ts";

/** Latencies are of one append, from asking to durable. */
export type AppendsMeasured = {
  readonly lanes: number;
  readonly appends: number;
  readonly events: number;
  readonly seconds: number;
  readonly appendsPerSecond: number;
  readonly eventsPerSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
};

/**
 * Lives whole calls side by side for some seconds, and counts. `lanes`: how many calls are under way at any moment;
 * one lane shows what a single commit costs.
 *
 * @throws Error on a conflict: every stream here is fresh, so there can be none
 */
export async function benchAppends({ journal }: Pick<Store, "journal">, seconds: number, lanes = 64): Promise<AppendsMeasured> {
  const took: number[] = [];
  let events = 0;
  const started = performance.now();
  const until = started + seconds * 1_000;
  const lane = async () => {
    while (performance.now() < until) {
      for (const appends of aLife()) {
        const asked = performance.now();
        const outcome = await journal.append(appends);
        if (outcome.kind !== "appended") throw new Error(`Expected a fresh stream, got a conflict on ${outcome.stream}.`);
        took.push(performance.now() - asked);
        events += outcome.recorded.length;
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const spent = (performance.now() - started) / 1_000;
  const sorted = took.sort((a, b) => a - b);
  const quantile = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    ...{ lanes, appends: took.length, events, seconds: spent },
    ...{ appendsPerSecond: took.length / spent, eventsPerSecond: events / spent },
    ...{ p50Ms: quantile(0.5), p95Ms: quantile(0.95) },
  };
}
