/** What nobody answered in the campaign's time lapses. */
import type { CampaignDefinition, CampaignId, Instant } from "@flakjacket/core";
import { callStream, campaignChain, MINUTE_MS } from "@flakjacket/core";
import { KEEP_REFUSED_MS } from "../retention.ts";
import type { CallPorts } from "./ports.ts";

const ROWS_AT_ONCE = 200;

/** Lapses a campaign's overdue proposals; gives when to look again. */
export async function lapseOverdue(campaign: CampaignId, { lapseAfterMs }: CampaignDefinition, ports: CallPorts): Promise<Instant> {
  const now = ports.clock.now();
  const waiting = await ports.views.calls({ campaign, states: ["proposed"], until: now - lapseAfterMs, limit: ROWS_AT_ONCE });
  for (const row of waiting) {
    if (row.call.state !== "proposed" || row.call.since + lapseAfterMs > now) continue;
    await ports.journal.append([
      {
        chain: campaignChain(row.campaign),
        stream: callStream(row.id),
        expected: row.version,
        events: [{ type: "proposal-lapsed", v: 1, at: now }],
      },
    ]);
    await ports.vault.keep(row.id, now + KEEP_REFUSED_MS);
  }
  return now + (waiting.length === ROWS_AT_ONCE ? 0 : MINUTE_MS);
}
