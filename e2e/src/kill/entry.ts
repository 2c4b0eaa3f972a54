/**
 * The pipeline as a process that dies where it is told to: every port is tapped, and at the planned call the process kills
 * itself as `kill -9` does. Real journal, real server. It approves whatever waits, and recalls when asked.
 *
 * `node entry.ts PLAN`: says `ready` once nothing is left undone from before, then how a publication settled, and at the
 * `end` which calls it made; one line of JSON each. Takes `wait URI`, `recall URI` and `end` on standard input.
 */
import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import type { CampaignDefinition, ChannelDefinition, PersonId, PostRef } from "@flakjacket/core";
import { defaultPolicy, HOUR_MS, MINUTE_MS, publicationOf } from "@flakjacket/core";
import { keyedSeeds } from "@flakjacket/journal";
import { openPostgresStore } from "@flakjacket/journal/postgres";
import { openBluesky } from "@flakjacket/networks/bluesky";
import type { PipelinePorts } from "@flakjacket/pipeline";
import { applyCampaign, approveProposal, channelDuties, commonDuties, keepRunning, orderRecall, screensOf } from "@flakjacket/pipeline";
import { shippedEngine } from "@flakjacket/screening/shipped";
import { tapPorts } from "@flakjacket/testkit";
import { systemClock } from "../stores.ts";
import type { Plan } from "./plan.ts";
import { changesOrAsks, passwordName } from "./plan.ts";

const plan = JSON.parse(process.argv[2] ?? "") as Plan;
const key = new Uint8Array(32).fill(9);
const by = "reviewer" as PersonId;
const channel: ChannelDefinition = plan.channel;
const store = await openPostgresStore({ url: plan.database, key, fence: { waitMs: 30_000 } });
const seeds = keyedSeeds(key);
// Kept in the store like everything else: a new session for each life would meet the server's limit on them.
await store.secrets.set(passwordName(channel), plan.password);
const { reader, writer } = openBluesky({
  channel,
  clock: systemClock,
  random: Math.random,
  working: store.working,
  secrets: store.secrets,
  appView: undefined,
  firstPauseMs: 20,
  answerWithinMs: 3_000,
});
const lines: string[] = [];
const plain: PipelinePorts = {
  ...store,
  clock: systemClock,
  seeds,
  notes: { note: () => {} },
  policy: defaultPolicy,
  screens: screensOf(shippedEngine()),
  painter: { paint: async ({ seed }) => onePixel(seed) },
  writer: (id) => (id === channel.id ? writer : undefined),
  sendWithin: { answerMs: 800, takenMs: 800 },
  inFlight: new Set(),
  recallsAreSpooled: () => lines.length > 0,
  spool: { append: async (line) => void lines.push(line), read: async () => [...lines], clear: async () => void lines.splice(0) },
};

let isArmed = false;
/** How often each method was called since then. */
const begun = new Map<string, number>();
const tapped = tapPorts(
  plain,
  ({ when, port, method }) => {
    if (!isArmed) return;
    const name = `${port}.${method}`;
    if (when === "before") begun.set(name, (begun.get(name) ?? 0) + 1);
    if (when !== plan.when || name !== plan.at?.method || begun.get(name) !== plan.at.nth) return;
    // Synchronous, so that nothing of ours runs between this call and the end.
    writeSync(1, `${JSON.stringify({ killed: name })}\n`);
    process.kill(process.pid, "SIGKILL");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
  plan.reads ? undefined : changesOrAsks,
);
const ports = tapped.ports;

const campaign: CampaignDefinition = {
  id: plan.campaign,
  title: "Kill",
  mode: "assisted",
  languages: ["en"],
  timeZone: "UTC",
  channels: [channel],
  replies: { en: ["Here is something lighter."] },
  scenes: ["balloon"],
  releaseAfterMs: 0,
  lapseAfterMs: HOUR_MS,
  staleAfterMs: HOUR_MS,
  caps: { perAuthorPerDay: 10_000, perHour: 10_000 },
  recallWithinMs: 10 * MINUTE_MS,
};
await applyCampaign(campaign, { by }, plain);
const stop = new AbortController();
for (const duty of [...channelDuties(channel, tapped.reader(reader), plan.addedAt, ports), ...commonDuties(ports)]) {
  keepRunning(duty, ports, stop.signal).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(70);
  });
}
void review();

if (plan.outstanding) say({ recovered: await settled(plan.outstanding) });
isArmed = true;
say({ ready: true });
for await (const line of createInterface({ input: process.stdin })) {
  const [word, uri = ""] = line.split(" ");
  if (word === "end") break;
  if (word === "wait") say({ settled: await settled(uri) });
  if (word === "recall") {
    await orderRecall({ call: seeds.callId(refOf(uri)) }, { by, reason: "person" }, ports);
    say({ settled: await settled(uri, ["withdrawn"]) });
  }
}
say({ calls: [...begun] });
process.exit(0);

/** Approves what waits, as somebody does who never tires. */
async function review(): Promise<never> {
  for (;;) {
    for (const row of await store.views.calls({ campaign: plan.campaign, states: ["proposed"], limit: 10 })) {
      if (row.call.state !== "proposed") continue;
      const { attempt, digests } = row.call.proposal;
      await approveProposal(row.id, { attempt, digests }, by, ports);
    }
    await pause(20);
  }
}

/** Waits until the publication of a call has come to rest. */
async function settled(uri: string, states: readonly string[] = ["live", "withdrawn", "not-withdrawn"]): Promise<string> {
  const id = publicationOf(seeds.callId(refOf(uri)));
  for (;;) {
    const state = (await store.views.publication(id))?.publication.state;
    if (state !== undefined && states.includes(state)) return state;
    await pause(10);
  }
}

function refOf(uri: string): PostRef {
  return { network: "bluesky", uri };
}
function say(line: unknown): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Some bytes that are as much a function of the seed as a picture; the server does not look into an image. */
function onePixel(seed: number): Uint8Array {
  const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=", "base64");
  return Buffer.concat([png, Buffer.from(String(seed))]);
}
