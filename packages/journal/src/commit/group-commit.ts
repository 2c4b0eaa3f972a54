/** Gathers the appends that wait and commits them together. Two lanes: no recall ever waits behind, or shares a commit with, publishing. */
import type { AppendOutcome } from "@flakjacket/core";
import { JournalUnavailable } from "@flakjacket/core";
import type { Order } from "./plan.ts";

/** Commits all of the orders in one go. An Error among the outcomes rejects that one append. */
export type CommitBatch = (orders: readonly Order[]) => Promise<readonly (AppendOutcome | Error)[]>;

export type GroupCommit = {
  add(order: Order): Promise<AppendOutcome>;
  /** Refuses what comes from now on and resolves once all that waited is settled. */
  close(): Promise<void>;
};

/** At most this many appends, or about this many bytes, in one commit. */
export type BatchBound = { readonly appends: number; readonly bytes: number };
const defaultBound: BatchBound = { appends: 200, bytes: 4_000_000 };

type Waiting = { readonly order: Order; resolve(outcome: AppendOutcome): void; reject(error: unknown): void };

export function groupCommit(commit: CommitBatch, bound: BatchBound = defaultBound): GroupCommit {
  const urgent: Waiting[] = [];
  const normal: Waiting[] = [];
  let running: Promise<void> | undefined;
  let closed = false;

  async function run(): Promise<void> {
    // Everything asked for in the same turn goes into the same commit.
    await Promise.resolve();
    for (let batch = take(urgent.length > 0 ? urgent : normal, bound); batch.length > 0; ) {
      await settle(batch, commit);
      batch = take(urgent.length > 0 ? urgent : normal, bound);
    }
    running = undefined;
  }

  return {
    add(order) {
      if (closed) return Promise.reject(new JournalUnavailable("The store is closed."));
      return new Promise((resolve, reject) => {
        (order.urgent ? urgent : normal).push({ order, resolve, reject });
        running ??= run();
      });
    },
    async close() {
      closed = true;
      await running;
    },
  };
}

function take(lane: Waiting[], bound: BatchBound): Waiting[] {
  let bytes = 0;
  let count = 0;
  for (const { order } of lane) {
    if (count > 0 && (count >= bound.appends || bytes + order.weight > bound.bytes)) break;
    bytes += order.weight;
    count += 1;
  }
  return lane.splice(0, count);
}

async function settle(batch: readonly Waiting[], commit: CommitBatch): Promise<void> {
  try {
    const outcomes = await commit(batch.map(({ order }) => order));
    for (const [index, { resolve, reject }] of batch.entries()) {
      const outcome = outcomes[index];
      if (outcome && "kind" in outcome) resolve(outcome);
      else reject(outcome ?? new JournalUnavailable("The store gave no outcome."));
    }
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}
