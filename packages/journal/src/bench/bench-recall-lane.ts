/** How long a recall takes to be durable while a crowd of other appends waits. */
import { randomBytes } from "node:crypto";
import type { Append, NonEmpty, PublicationId, RecallId } from "@flakjacket/core";
import { publicationStream } from "@flakjacket/core";
import type { Store } from "../store.ts";
import { aLife } from "./life.ts";

/** `backlog`: the appends that waited when each recall was asked. */
export type RecallLaneMeasured = { readonly backlog: number; readonly recalls: number; readonly p50Ms: number; readonly p95Ms: number };

export async function benchRecallLane({ journal }: Pick<Store, "journal">, backlog = 2_000, recalls = 10): Promise<RecallLaneMeasured> {
  const took: number[] = [];
  for (let n = 0; n < recalls; n += 1) {
    const waiting = Array.from({ length: backlog }, () => journal.append(arrival()));
    // The first batch is on its way, as it would be.
    await new Promise((done) => setImmediate(done));
    const asked = performance.now();
    await journal.append([recall()]);
    took.push(performance.now() - asked);
    await Promise.all(waiting);
  }
  const sorted = took.sort((a, b) => a - b);
  const quantile = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { backlog, recalls, p50Ms: quantile(0.5), p95Ms: quantile(0.95) };
}

function arrival(): NonEmpty<Append> {
  const [first] = aLife();
  if (!first) throw new Error("Expected a life with at least one append.");
  return first;
}

/** Of a publication nobody has heard of: any recall is taken. */
function recall(): Append {
  const [{ chain }] = arrival();
  const stream = publicationStream(randomBytes(32).toString("hex") as PublicationId);
  const event = { type: "recall-asked", v: 1, at: Date.now(), recall: "bench" as RecallId, reason: "person" } as const;
  return { chain, stream, expected: "any", events: [event] };
}
