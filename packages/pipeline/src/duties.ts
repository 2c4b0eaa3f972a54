/** What runs for as long as the installation does. Each duty is on its own: one that fails starts again, the others go on. */
import type { ChannelDefinition, Clock, NetworkReader, WorkingStore } from "@flakjacket/core";
import { Fenced, MINUTE_MS, SECOND_MS } from "@flakjacket/core";
import { sweepAccount } from "./account/sweep.ts";
import { eraseDue } from "./calls/erase-due.ts";
import { lapseOverdue } from "./calls/lapse.ts";
import { readCalls } from "./calls/read-calls.ts";
import type { WorkPorts } from "./calls/work-calls.ts";
import { workCalls } from "./calls/work-calls.ts";
import type { Notes } from "./notes.ts";
import type { PublicationPorts } from "./publications/ports.ts";
import { publishDue } from "./publications/publish-due.ts";
import { settleUnconfirmed } from "./publications/settle.ts";
import type { Spool } from "./recalls/spool.ts";
import { reconcileSpool } from "./recalls/spool.ts";
import { workRecalls } from "./recalls/work-recalls.ts";

export type Duty = { readonly name: string; run(signal: AbortSignal): Promise<void> };
export type PipelinePorts = WorkPorts & PublicationPorts & { readonly working: WorkingStore; readonly spool: Spool };

const LONGEST_PAUSE_MS = MINUTE_MS;
const SWEEP_EVERY_MS = 5 * MINUTE_MS;
const SPOOL_EVERY_MS = 2 * SECOND_MS;

/** Runs a duty until `signal` aborts; after a failure it starts again, later each time. @throws Fenced: this process must stop */
export async function keepRunning(duty: Duty, ports: { readonly clock: Clock; readonly notes: Notes }, signal: AbortSignal): Promise<void> {
  for (let failures = 0; !signal.aborted; ) {
    const began = ports.clock.monotonic();
    try {
      await duty.run(signal);
      return;
    } catch (cause) {
      if (cause instanceof Fenced) throw cause;
      if (signal.aborted) return;
      ports.notes.note({ code: "duty-failed", duty: duty.name, cause });
      failures = ports.clock.monotonic() - began > LONGEST_PAUSE_MS ? 1 : failures + 1;
      await ports.clock.wake(ports.clock.now() + Math.min(LONGEST_PAUSE_MS, 0.25 * SECOND_MS * 2 ** failures), signal);
    }
  }
}

/** Takes down what a channel's recalls ask for. */
export function recallDuty({ id }: ChannelDefinition, ports: PipelinePorts): Duty {
  return { name: `recall/${id}`, run: (signal) => workRecalls(id, ports, signal) };
}

/** Brings what was recalled without the store into the journal. */
export function spoolDuty(ports: PipelinePorts): Duty {
  return { name: "spool", run: (signal) => every(SPOOL_EVERY_MS, ports.clock, signal, () => reconcileSpool(ports.spool, ports)) };
}

/** The duties of one channel. Recalls come first and share nothing with the rest. `addedAt`: older posts are the account's own. */
export function channelDuties(channel: ChannelDefinition, reader: NetworkReader, addedAt: number, ports: PipelinePorts): readonly Duty[] {
  return [
    recallDuty(channel, ports),
    { name: `settle/${channel.id}`, run: (signal) => settleUnconfirmed(channel.id, ports, signal) },
    { name: `publish/${channel.id}`, run: (signal) => publishDue(channel.id, ports, signal) },
    { name: `read/${channel.id}`, run: (signal) => readCalls(channel, reader, addedAt, ports, signal) },
    {
      name: `sweep/${channel.id}`,
      run: (signal) =>
        every(SWEEP_EVERY_MS, ports.clock, signal, async () => {
          const writer = ports.writer(channel.id);
          if (writer) await sweepAccount(channel.id, writer, addedAt, ports);
        }),
    },
  ];
}

/** The duties of the installation. */
export function commonDuties(ports: PipelinePorts): readonly Duty[] {
  return [
    spoolDuty(ports),
    { name: "calls", run: (signal) => workCalls(ports, signal) },
    {
      name: "lapse",
      run: (signal) =>
        every(MINUTE_MS, ports.clock, signal, async () => {
          for (const { id, definition } of await ports.views.campaigns()) await lapseOverdue(id, definition, ports);
        }),
    },
    {
      name: "retention",
      run: (signal) =>
        every(10 * SECOND_MS, ports.clock, signal, async () => {
          while ((await eraseDue(ports)) > 0 && !signal.aborted);
        }),
    },
  ];
}

async function every(ms: number, clock: Clock, signal: AbortSignal, work: () => Promise<unknown>): Promise<void> {
  while (!signal.aborted) {
    await work();
    await clock.wake(clock.now() + ms, signal);
  }
}
