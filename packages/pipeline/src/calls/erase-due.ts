/** Texts that were kept long enough, or whose author took them back, are erased; the journal says that they were. */
import type { CallId, VaultRef } from "@flakjacket/core";
import { callStream, campaignChain, nonEmpty } from "@flakjacket/core";
import type { CallPorts } from "./ports.ts";

const CALLS_AT_ONCE = 200;

/** Erases what is due; gives how many calls it erased. */
export async function eraseDue(ports: CallPorts): Promise<number> {
  const now = ports.clock.now();
  const erased = await ports.vault.eraseDue(now, CALLS_AT_ONCE);
  for (const [call, refs] of erased) await recordErased(call, refs, ports);
  return erased.size;
}

async function recordErased(call: CallId, erased: readonly VaultRef[], ports: CallPorts): Promise<void> {
  const refs = nonEmpty(erased);
  const row = await ports.views.call(call);
  // An item without a call was written by a reader that died before the call was recorded.
  if (!refs || !row) return;
  const why = row.call.state === "departed" ? "departed" : "kept-long-enough";
  await ports.journal.append([
    {
      chain: campaignChain(row.campaign),
      stream: callStream(call),
      expected: "any",
      events: [{ type: "texts-erased", v: 1, at: ports.clock.now(), refs, why }],
    },
  ]);
  ports.notes.note({ code: "texts-erased", call, items: refs.length });
}
