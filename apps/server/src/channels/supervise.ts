/** Runs the duties: the installation's own, and those of every channel that can be opened, from the moment that it can. */
import type { ChannelDefinition, ChannelId, Instant, NetworkName } from "@flakjacket/core";
import { Fenced, installationStream, SECOND_MS } from "@flakjacket/core";
import type { Duty, PipelinePorts } from "@flakjacket/pipeline";
import { channelDuties, commonDuties, keepRunning, recallDuty, spoolDuty } from "@flakjacket/pipeline";
import type { ChannelOpener, Doors } from "./open-channel.ts";

export type Supervisor = {
  /** Opens what can be opened now; safe to repeat. */
  refresh(): Promise<void>;
  doors(channel: ChannelId): Doors | undefined;
  /** The network of a channel that is open: known without the store. */
  networkOf(channel: ChannelId): NetworkName | undefined;
  /** Resolves once every duty ended, at the latest after `withinMs`. */
  stop(withinMs?: number): Promise<void>;
};

/** How long a send in flight may take to end. */
const END_WITHIN_MS = 5 * SECOND_MS;

/**
 * @param which `recalls`: nothing is read, composed or published
 * @param onFenced another process took over: this one must stop
 */
export function supervise(
  opener: ChannelOpener,
  ports: PipelinePorts,
  which: "all" | "recalls",
  more: readonly Duty[],
  onFenced: (cause: Fenced) => void,
): Supervisor & {
  /** Reads the channels through these ports: they know which are open. */
  readonly open: ReadonlyMap<ChannelId, Doors>;
} {
  const stop = new AbortController();
  const running = new Set<Promise<void>>();
  const open = new Map<ChannelId, Doors>();
  const networks = new Map<ChannelId, NetworkName>();
  let turn: Promise<void> = Promise.resolve();

  function start(duty: Duty): void {
    const run = keepRunning(duty, ports, stop.signal)
      .catch((cause: unknown) => {
        if (cause instanceof Fenced) onFenced(cause);
        else ports.notes.note({ code: "duty-failed", duty: duty.name, cause });
      })
      .finally(() => running.delete(run));
    running.add(run);
  }

  async function openAll(): Promise<void> {
    for (const channel of await ports.views.channels()) {
      if (open.has(channel.id) || stop.signal.aborted) continue;
      const doors = await opener.open(channel);
      if (!doors) continue;
      open.set(channel.id, doors);
      networks.set(channel.id, channel.network);
      const duties =
        which === "all" ? channelDuties(channel, doors.reader, await addedAt(channel, ports), ports) : [recallDuty(channel, ports)];
      for (const duty of duties) start(duty);
    }
  }

  const refresh = (): Promise<void> => {
    const next = turn.then(openAll);
    turn = next.catch((cause: unknown) => ports.notes.note({ code: "duty-failed", duty: "open-channels", cause }));
    return next;
  };
  const stopListening = ports.journal.onAppended((recorded) => {
    if (recorded.some(({ event }) => event.type === "channel-added")) void refresh().catch(() => undefined);
  });
  for (const duty of [...(which === "all" ? commonDuties(ports) : [spoolDuty(ports)]), ...more]) start(duty);

  return {
    open,
    refresh,
    doors: (channel) => open.get(channel),
    networkOf: (channel) => networks.get(channel),
    async stop(withinMs = END_WITHIN_MS) {
      stopListening();
      stop.abort();
      const late = new AbortController();
      await Promise.race([Promise.all([turn, ...running]), ports.clock.wake(ports.clock.now() + withinMs, late.signal)]);
      late.abort();
    },
  };
}

/** When the channel was added: what is older on its account is not ours. */
async function addedAt(channel: ChannelDefinition, { journal, clock }: PipelinePorts): Promise<Instant> {
  const { events } = await journal.read(installationStream);
  const added = events.find((event) => event.type === "channel-added" && event.channel.id === channel.id);
  return added?.at ?? clock.now();
}
