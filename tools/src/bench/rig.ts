/** A campaign whose duties run in this process, on a real journal: to see how long its steps take. */
import type { CampaignDefinition, CampaignId, ChannelDefinition, ChannelId, PersonId, PostRef, PublicationState } from "@flakjacket/core";
import { DAY_MS, defaultPolicy, HOUR_MS, MINUTE_MS } from "@flakjacket/core";
import { keyedSeeds } from "@flakjacket/journal";
import { openPostgresStore } from "@flakjacket/journal/postgres";
import type { PipelinePorts } from "@flakjacket/pipeline";
import {
  applyCampaign,
  approveProposal,
  channelDuties,
  commonDuties,
  keepRunning,
  orderRecall,
  SEND_WITHIN,
  screensOf,
} from "@flakjacket/pipeline";
import { shippedEngine } from "@flakjacket/screening/shipped";
import { systemClock } from "@flakjacket/server/clock";
import type { Doors } from "./measure-path.ts";

export const by = "bench" as PersonId;
export const clock = systemClock();
const key = new Uint8Array(32).fill(1);
const LOOK_EVERY_MS = 10;
const ROWS_AT_ONCE = 100;

/** A campaign that puts nothing in its own way: released at once, no cap, and a recall budget of more than a thousand. */
export function benchCampaign(channel: ChannelDefinition): CampaignDefinition {
  return {
    id: `bench-${channel.network}` as CampaignId,
    ...{ title: "Bench", mode: "assisted", languages: ["en"], timeZone: "UTC", channels: [channel] },
    replies: { en: ["Here is something lighter."] },
    scenes: ["balloon"],
    ...{ releaseAfterMs: 0, lapseAfterMs: DAY_MS, staleAfterMs: DAY_MS, recallWithinMs: 30 * MINUTE_MS },
    caps: { perAuthorPerDay: 10_000, perHour: 10_000 },
  };
}

export const benchChannel = (over: Omit<ChannelDefinition, "id">): ChannelDefinition => ({ id: "bench" as ChannelId, ...over });

export type Rig = {
  /** So many people call and every proposal is approved; resolves once all are live. Pictures are not drawn. */
  publishes(count: number, say: (n: number) => Promise<PostRef>): Promise<void>;
  /** Takes back everything; gives the seconds from the order to the last one read back twice and not found. */
  recallsAll(): Promise<number>;
  close(): Promise<void>;
};

export async function openRig(
  url: string,
  channel: ChannelDefinition,
  open: (working: PipelinePorts["working"]) => Promise<Doors>,
): Promise<Rig> {
  const store = await openPostgresStore({ url, key, fence: {}, holder: "bench" });
  const { reader, writer } = await open(store.working);
  const lines: string[] = [];
  const ports: PipelinePorts = {
    ...{ ...store, clock, seeds: keyedSeeds(key), policy: defaultPolicy, screens: screensOf(shippedEngine()), sendWithin: SEND_WITHIN },
    notes: { note: () => undefined },
    painter: { paint: async ({ seed }) => onePixel(seed) },
    writer: (id) => (id === channel.id ? writer : undefined),
    inFlight: new Set(),
    recallsAreSpooled: () => lines.length > 0,
    spool: { append: async (line) => void lines.push(line), read: async () => [...lines], clear: async () => void lines.splice(0) },
  };
  const campaign = benchCampaign(channel);
  await applyCampaign(campaign, { by }, ports);
  const stop = new AbortController();
  const duties = [...channelDuties(channel, reader, clock.now() - HOUR_MS, ports), ...commonDuties(ports)];
  const running = Promise.all(duties.map((duty) => keepRunning(duty, ports, stop.signal)));

  const count = (states: readonly PublicationState[]) => store.views.countPublications({ campaign: campaign.id, states });
  async function approveAll(): Promise<void> {
    for (const row of await store.views.calls({ campaign: campaign.id, states: ["proposed"], limit: ROWS_AT_ONCE })) {
      if (row.call.state === "proposed") await approveProposal(row.id, row.call.proposal, by, ports);
    }
  }
  return {
    async publishes(wanted, say) {
      const before = await count(["live"]);
      const saying = (async () => {
        for (let n = 0; n < wanted; n += 1) await say(n);
      })();
      while ((await count(["live"])) < before + wanted) {
        await approveAll();
        await clock.wake(clock.now() + LOOK_EVERY_MS);
      }
      await saying;
    },
    async recallsAll() {
      const gone = await count(["withdrawn"]);
      const asked = performance.now();
      const { publications } = await orderRecall({ campaign: campaign.id }, { by, reason: "person" }, ports);
      while ((await count(["withdrawn"])) < gone + publications.length) await clock.wake(clock.now() + LOOK_EVERY_MS);
      return (performance.now() - asked) / 1_000;
    },
    async close() {
      stop.abort();
      await running;
      await store.close();
    },
  };
}

/** Some bytes that are as much a function of the seed as a picture; no network looks into an image. */
function onePixel(seed: number): Uint8Array {
  const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=", "base64");
  return Buffer.concat([png, Buffer.from(String(seed))]);
}
