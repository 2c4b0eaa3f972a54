/** How fast a store is: appends, the way of a recall past a backlog, rebuilding. Needs a store that is empty or may be filled. */
import type { AuthorKey, CallEvent, CallId, CampaignId, ChannelId, Digest, Journal, RecallId, VaultRef } from "@flakjacket/core";
import { callStream, campaignChain, publicationOf, publicationStream } from "@flakjacket/core";
import type { RebuildReport, Store } from "./store.ts";

/** Each append writes one event to a stream of its own. Latency is from asking to durable. */
export type AppendFigures = { readonly appends: number; readonly perSecond: number; readonly p50Ms: number; readonly p95Ms: number };

let made = 0;
const campaign = "bench" as CampaignId;
const chain = campaignChain(campaign);
const hex = (n: number): string => n.toString(16).padStart(64, "0");

/** Appends for `seconds` from `lanes` writers at once, each waiting for its answer before the next. */
export async function benchAppends({ journal }: Pick<Store, "journal">, seconds: number, lanes: number): Promise<AppendFigures> {
  const tookMs: number[] = [];
  const began = performance.now();
  const until = began + seconds * 1_000;
  const lane = async () => {
    while (performance.now() < until) {
      const asked = performance.now();
      await appendCall(journal);
      tookMs.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const perSecond = tookMs.length / ((performance.now() - began) / 1_000);
  return { appends: tookMs.length, perSecond, p50Ms: quantile(tookMs, 0.5), p95Ms: quantile(tookMs, 0.95) };
}

/** How long a recall takes to be durable while `backlog` other appends wait; `tries` times. */
export async function benchRecallLane(
  { journal }: Pick<Store, "journal">,
  backlog: number,
  tries: number,
): Promise<{ readonly p50Ms: number; readonly p95Ms: number }> {
  const tookMs: number[] = [];
  for (let n = 0; n < tries; n += 1) {
    const waiting = Array.from({ length: backlog }, () => appendCall(journal));
    // Let the first batch be on its way, as it would be.
    await new Promise((done) => setImmediate(done));
    const asked = performance.now();
    const stream = publicationStream(publicationOf(hex(made) as CallId));
    const recall = { type: "recall-asked", v: 1, at: Date.now(), recall: "bench" as RecallId, reason: "person" } as const;
    await journal.append([{ chain, stream, expected: "any", events: [recall] }]);
    tookMs.push(performance.now() - asked);
    await Promise.all(waiting);
  }
  return { p50Ms: quantile(tookMs, 0.5), p95Ms: quantile(tookMs, 0.95) };
}

/** Fills the journal up to some `events`, five a call as a campaign has them, then rebuilds the read models. */
export async function benchRebuild(store: Store, events: number): Promise<RebuildReport> {
  for (let written = 0; written < events; written += 2_000) {
    await Promise.all(Array.from({ length: 400 }, () => appendCall(store.journal, 4)));
  }
  return store.rebuild();
}

function appendCall(journal: Journal, more = 0): Promise<unknown> {
  made += 1;
  const call = hex(Date.now() * 1_000 + (made % 1_000)).replace(/^0{8}/, made.toString(16).padStart(8, "0")) as CallId;
  return journal.append([{ chain, stream: callStream(call), expected: 0, events: [received(), ...Array.from({ length: more }, held)] }]);
}

function received(): CallEvent {
  const at = Date.now();
  const who = { author: hex(made % 500) as AuthorKey, post: hex(made) as VaultRef, version: hex(made) as Digest };
  return { type: "call-received", v: 1, at, campaign, channel: "bench" as ChannelId, network: "simulated", ...who };
}

function held(): CallEvent {
  return { type: "call-screened", v: 1, at: Date.now(), verdict: { outcome: "hold", because: "no-evidence", signals: [] } };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
