/** An author took a call back, changed it, or wants nothing of us: it is never answered, and what we made of it comes down. */
import type { Append, AuthorKey, CallId, CallRow, Departure, Instant, PublicationRow } from "@flakjacket/core";
import { callOf, callStream, campaignChain, publicationOf } from "@flakjacket/core";
import { newRecallId, recallAppends } from "../recalls/ask-recall.ts";
import type { CallPorts } from "./ports.ts";

/** Ends one call. Unknown calls and calls that ended this way already change nothing. Never refused: it expects no position. */
export async function callDeparts(id: CallId, why: Departure, ports: CallPorts): Promise<void> {
  const row = await ports.views.call(id);
  if (row) await depart(row, why, ports);
}

/** Ends every call of an author. */
export async function authorDeparts(author: AuthorKey, why: Departure, ports: CallPorts): Promise<void> {
  let after: { readonly since: number; readonly id: CallId } | undefined;
  for (;;) {
    const rows = await ports.views.calls({ author, limit: 200, ...(after && { after }) });
    for (const row of rows) await depart(row, why, ports);
    after = rows.at(-1);
    if (!after) return;
  }
}

async function depart(row: CallRow, why: Departure, ports: CallPorts): Promise<void> {
  const now = ports.clock.now();
  if (row.call.state !== "departed") {
    const chain = campaignChain(row.campaign);
    const departed: Append = {
      chain,
      stream: callStream(row.id),
      expected: "any",
      events: [{ type: "author-departed", v: 1, at: now, why }],
    };
    const publication = await ports.views.publication(publicationOf(row.id));
    await ports.journal.append([departed, ...(publication ? recallOf(publication, now, ports) : [])]);
    ports.notes.note({ code: "author-departed", call: row.id, why });
  }
  // Their words go at once: due now, and the retention duty erases what is due.
  if (!row.erased) await ports.vault.keep(row.id, now);
}

function recallOf(row: PublicationRow, at: Instant, ports: CallPorts): readonly Append[] {
  return recallAppends(
    { recall: newRecallId(ports.seeds), scope: { campaign: row.campaign, call: callOf(row.id) }, reason: "author-departed", at },
    [row],
  );
}
