/** Fills the live set from the store, and keeps it up to date. */
import type { Instant, Journal, PublicationId, Views } from "@flakjacket/core";
import { liveStates } from "@flakjacket/core";
import { LiveSet } from "@flakjacket/pipeline";

const ROWS_AT_ONCE = 500;

/** Before anything else writes: what is appended later is followed. */
export async function loadLiveSet(journal: Pick<Journal, "onAppended">, views: Pick<Views, "publications">): Promise<LiveSet> {
  const live = new LiveSet();
  let after: { readonly since: Instant; readonly id: PublicationId } | undefined;
  for (;;) {
    const rows = await views.publications({ states: ["approved", ...liveStates], limit: ROWS_AT_ONCE, ...(after && { after }) });
    live.load(rows);
    const last = rows.at(-1);
    if (!last) break;
    after = { since: last.since, id: last.id };
  }
  journal.onAppended((recorded) => live.follow(recorded));
  return live;
}
