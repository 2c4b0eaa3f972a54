/** Screens what was received and composes what was screened, oldest first, for as long as it runs. */
import type { CallId, CallRow, Instant } from "@flakjacket/core";
import { MINUTE_MS, SECOND_MS } from "@flakjacket/core";
import { Bell } from "../bell.ts";
import type { ComposePorts } from "./compose-proposal.ts";
import { composeProposal } from "./compose-proposal.ts";
import type { ScreenPorts } from "./screen-call.ts";
import { screenCall } from "./screen-call.ts";

const ROWS_AT_ONCE = 50;
const TRY_AGAIN_AFTER_MS = 10 * SECOND_MS;

export type WorkPorts = ScreenPorts & ComposePorts;

export async function workCalls(ports: WorkPorts, signal: AbortSignal): Promise<void> {
  const bell = new Bell(ports.clock);
  const stopListening = ports.journal.onAppended((recorded) => {
    if (recorded.some(({ event }) => event.type === "call-received" || event.type === "call-screened")) bell.ring();
  });
  const notBefore = new Map<CallId, Instant>();
  try {
    while (!signal.aborted) await bell.wait(await callRound(notBefore, ports, signal), signal);
  } finally {
    stopListening();
  }
}

/** One pass; gives when to look again. A call that could not be worked on waits, and the others go on. */
export async function callRound(notBefore: Map<CallId, Instant>, ports: WorkPorts, signal: AbortSignal): Promise<Instant> {
  await inTurn("received", screenCall);
  await inTurn("screened", composeProposal);
  return ports.clock.now() + (notBefore.size > 0 ? TRY_AGAIN_AFTER_MS : MINUTE_MS);

  async function inTurn(state: "received" | "screened", work: (id: CallId, ports: WorkPorts) => Promise<unknown>): Promise<void> {
    let after: CallRow | undefined;
    for (;;) {
      const rows = await ports.views.calls({
        states: [state],
        limit: ROWS_AT_ONCE,
        ...(after && { after: { since: after.since, id: after.id } }),
      });
      for (const { id } of rows) {
        if (signal.aborted) return;
        if ((notBefore.get(id) ?? 0) <= ports.clock.now()) await tryOne(id, work);
      }
      after = rows.at(-1);
      if (!after) return;
    }
  }

  async function tryOne(id: CallId, work: (id: CallId, ports: WorkPorts) => Promise<unknown>): Promise<void> {
    try {
      await work(id, ports);
      notBefore.delete(id);
    } catch (cause) {
      notBefore.set(id, ports.clock.now() + TRY_AGAIN_AFTER_MS);
      ports.notes.note({ code: "duty-failed", duty: "calls", cause });
    }
  }
}
