/** The path of a call through a whole server, step by step. */
import { join } from "node:path";
import type { CallId, ChannelDefinition, EventType, NetworkReader, NetworkWriter, PostRef, SendKey, StreamId } from "@flakjacket/core";
import { callStream, publicationOf, publicationStream } from "@flakjacket/core";
import { applyCampaign, approveProposal } from "@flakjacket/pipeline";
import type { Running } from "@flakjacket/server";
import { startServer } from "@flakjacket/server";
import { benchCampaign, by } from "./rig.ts";
import type { Figure } from "./section.ts";
import { inTemporaryFolder } from "./temporary.ts";

export type Doors = { readonly reader: NetworkReader; readonly writer: NetworkWriter };
type House = Running["house"];

const CALLS = 40;
const WARM_UP = 5;
const LOOK_EVERY_MS = 5;
const WITHIN_MS = 60_000;
export const grumble = (n: number): string => `My train is late again and the coffee is cold. What a Monday, number ${n}.`;

/**
 * Lets people call one after the other, approves each proposal and looks for the reply on the network.
 *
 * @param ready gives how to call, once the campaign stands
 */
export async function measurePath(
  channel: ChannelDefinition,
  ready: (house: House) => Promise<(text: string) => Promise<PostRef>>,
  tell: (doing: string) => void,
): Promise<readonly Figure[]> {
  return inTemporaryFolder(async (home) => {
    tell("starting a server");
    const dataDir = join(home, "data");
    const settings = {
      host: "127.0.0.1",
      port: 0,
      dataDir,
      duties: "all",
      lease: "wait",
      logLevel: "silent",
      locale: "en",
      server: "http://127.0.0.1",
    } as const;
    const running = await startServer(settings, { postgresDir: join(home, "postgres") });
    try {
      const { house } = running;
      await applyCampaign(benchCampaign(channel), { by }, house.ports);
      const say = await ready(house);
      await house.channels.refresh();
      const proposals: number[] = [];
      const visible: number[] = [];
      for (let n = 0; n < WARM_UP + CALLS; n += 1) {
        if (n % WARM_UP === 0) tell(`call ${n + 1} of ${WARM_UP + CALLS}`);
        const took = await oneCall(house, channel, () => say(grumble(n)));
        if (n < WARM_UP) continue;
        proposals.push(took.proposalMs);
        visible.push(took.visibleMs);
      }
      const how = `${CALLS} calls, one after the other`;
      return [...quantiles("call seen to proposal ready", proposals, how), ...quantiles("release to visible on the network", visible, how)];
    } finally {
      await running.close();
    }
  });
}

async function oneCall(house: House, { id }: ChannelDefinition, say: () => Promise<PostRef>) {
  const heard = hearing(house);
  try {
    const ref = await say();
    const said = performance.now();
    const call = house.seeds.callId(ref);
    const composed = await heard.first(callStream(call), "proposal-composed");
    const publication = publicationStream(publicationOf(call));
    await approves(house, call);
    const released = performance.now();
    const { event } = await heard.first(publication, "sending-began");
    if (event.type !== "sending-began") throw new Error(`Expected the beginning of a sending, got ${event.type}.`);
    await isThere(house.channels.doors(id)?.writer, event.key);
    return { proposalMs: Math.max(0, composed.at - said), visibleMs: performance.now() - released };
  } finally {
    heard.stop();
  }
}

async function approves({ ports }: House, call: CallId): Promise<void> {
  const row = await ports.views.call(call);
  if (row?.call.state !== "proposed") throw new Error(`Expected a proposal, got a call that is ${row?.call.state ?? "unknown"}.`);
  const decided = await approveProposal(call, row.call.proposal, by, ports);
  if (decided.kind !== "approved") throw new Error(`Expected an approval, got: ${decided.why}.`);
}

async function isThere(writer: NetworkWriter | undefined, key: SendKey): Promise<void> {
  for (const until = performance.now() + WITHIN_MS; performance.now() < until; ) {
    if ((await writer?.look(key))?.kind === "present") return;
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
  }
  throw new Error(`Expected the reply on the network within ${WITHIN_MS} ms.`);
}

/** Remembers when each event was committed. */
function hearing({ store }: House) {
  const seen = new Map<string, Committed>();
  let ring: () => void = () => undefined;
  const stop = store.journal.onAppended((recorded) => {
    for (const { stream, event } of recorded) seen.set(`${stream} ${event.type}`, { event, at: performance.now() });
    ring();
  });
  return {
    stop,
    async first(stream: StreamId, type: EventType): Promise<Committed> {
      for (const until = performance.now() + WITHIN_MS; performance.now() < until; ) {
        const found = seen.get(`${stream} ${type}`);
        if (found) return found;
        await new Promise<void>((resolve) => {
          ring = resolve;
          setTimeout(resolve, 1_000);
        });
      }
      throw new Error(`Expected ${type} within ${WITHIN_MS} ms.`);
    },
  };
}

type Committed = {
  readonly event: Parameters<Parameters<House["store"]["journal"]["onAppended"]>[0]>[0][number]["event"];
  readonly at: number;
};

function quantiles(name: string, took: readonly number[], how: string): readonly Figure[] {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return [
    { name: `${name}, p50`, value: at(0.5), unit: "ms", how },
    { name: `${name}, p95`, value: at(0.95), unit: "ms", how },
  ];
}
