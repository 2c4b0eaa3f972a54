/** A whole campaign in one process: simulated network, journal in memory, every duty, and a clock that the test turns. */
import type { Account, CallRow, CampaignDefinition, CampaignId, ChannelId, PersonId, PostRef, PublicationRow } from "@flakjacket/core";
import { defaultPolicy, HOUR_MS, MINUTE_MS, SECOND_MS } from "@flakjacket/core";
import { openMemoryStore } from "@flakjacket/journal/memory";
import { keyedSeeds } from "@flakjacket/journal/seeds";
import { createSimulatedNetwork } from "@flakjacket/networks/simulated";
import type { Note, PipelinePorts, Screen } from "@flakjacket/pipeline";
import { applyCampaign, approveProposal, channelDuties, commonDuties, keepRunning, SEND_WITHIN, screensOf } from "@flakjacket/pipeline";
import { shippedEngine } from "@flakjacket/screening/shipped";
import type { Tap } from "../tap-ports.ts";
import { tapPorts } from "../tap-ports.ts";
import type { VirtualClock } from "../virtual-clock.ts";
import { virtualClock } from "../virtual-clock.ts";

export const ada = "ada" as PersonId;
export const ben = "ben" as PersonId;
export const mainChannel = "main" as ChannelId;
export const sunny = "sunny-side" as CampaignId;

export function sunnyCampaign(over: Partial<CampaignDefinition> = {}): CampaignDefinition {
  return {
    id: sunny,
    title: "Sunny Side",
    mode: "assisted",
    languages: ["en", "fr"],
    timeZone: "Europe/Paris",
    channels: [{ id: mainChannel, network: "simulated", account: "sunny.example" }],
    replies: { en: ["Here is something lighter."], fr: ["Voici de quoi sourire."] },
    scenes: ["balloon"],
    releaseAfterMs: 10 * SECOND_MS,
    lapseAfterMs: 12 * HOUR_MS,
    staleAfterMs: 6 * HOUR_MS,
    caps: { perAuthorPerDay: 1_000, perHour: 10_000 },
    recallWithinMs: 10 * MINUTE_MS,
    ...over,
  };
}

export type Box = Awaited<ReturnType<typeof openBox>>;

export type BoxOptions = {
  readonly campaign?: CampaignDefinition;
  readonly screens?: readonly Screen[];
  readonly seed?: number;
  /** Runs at every call of a port, once the campaign stands. */
  readonly tap?: Tap;
  /** Wraps a port before the pipeline gets it. */
  readonly wrap?: (ports: PipelinePorts) => PipelinePorts;
};

let screens: readonly Screen[] | undefined;
/** Read once: a test may open hundreds of boxes. */
function shippedScreens(): readonly Screen[] {
  screens ??= screensOf(shippedEngine());
  return screens;
}

/** Opens it, with every duty running. Ends when `close` is called. */
export async function openBox(options: BoxOptions = {}) {
  const clock: VirtualClock = virtualClock();
  const store = openMemoryStore();
  const seeds = keyedSeeds(new Uint8Array(32).fill(7));
  const network = await createSimulatedNetwork({ clock, seed: options.seed ?? 1 });
  const campaign = options.campaign ?? sunnyCampaign();
  const channel = campaign.channels[0];
  const { account, reader, writer } = await network.connect(channel.account);
  const notes: Note[] = [];
  const lines: string[] = [];
  const plain: PipelinePorts = {
    ...store,
    clock,
    seeds,
    notes: { note: (note) => void notes.push(note) },
    policy: defaultPolicy,
    screens: options.screens ?? shippedScreens(),
    // Not the picture, but as much a function of its input: drawing five hundred would take minutes.
    painter: { paint: async (picture) => new TextEncoder().encode(JSON.stringify(picture)) },
    writer: (id) => (id === channel.id ? writer : undefined),
    sendWithin: SEND_WITHIN,
    inFlight: new Set(),
    recallsAreSpooled: () => lines.length > 0,
    spool: {
      append: async (line) => void lines.push(line),
      read: async () => [...lines],
      clear: async () => void lines.splice(0),
    },
  };
  const tapped = options.tap && tapPorts(plain, options.tap);
  const ports = options.wrap?.(plain) ?? tapped?.ports ?? plain;
  await applyCampaign(campaign, { by: ada }, plain);
  const stop = new AbortController();
  const duties = [...channelDuties(channel, tapped?.reader(reader) ?? reader, clock.now(), ports), ...commonDuties(ports)];
  const running = duties.map((duty) => keepRunning(duty, ports, stop.signal));
  await clock.settle();

  return {
    clock,
    store,
    ports,
    network,
    account,
    writer,
    notes,
    spooled: lines,
    person: (handle: string): Promise<Account> => network.join({ handle }),
    /** A person mentions the brand; gives the call once its proposal is ready, or whatever became of it. */
    async calls(text: string, handle = "grumpy.example"): Promise<{ readonly ref: PostRef; readonly row: CallRow }> {
      const person = await network.join({ handle });
      const ref = await network.say(person, text, { mention: account, languages: ["en"] });
      await clock.settle();
      const row = await store.views.call(seeds.callId(ref));
      if (!row) throw new Error(`A call was expected for ${ref.uri}, got none.`);
      return { ref, row };
    },
    /** Approves what waits for a call. */
    async approves(row: CallRow, by: PersonId = ada) {
      const now = await store.views.call(row.id);
      if (now?.call.state !== "proposed") throw new Error(`A proposal was expected, got a call that is ${now?.call.state}.`);
      const { attempt, digests } = now.call.proposal;
      return approveProposal(row.id, { attempt, digests }, by, ports);
    },
    async publication(row: CallRow): Promise<PublicationRow | undefined> {
      return store.views.publication(row.id as string as PublicationRow["id"]);
    },
    /** Our replies that the network shows. */
    replies: () => network.posts().filter((post) => post.author.id === account.id && !post.removed),
    async close(): Promise<void> {
      stop.abort();
      await Promise.all(running);
      await store.close();
    },
  };
}
