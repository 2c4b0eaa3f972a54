/** The proposals of one campaign that wait for a person, oldest first. */
import type { Client } from "@flakjacket/contract/http";
import type { CallRow, CampaignId } from "@flakjacket/core";
import { parseCampaignId } from "@flakjacket/core";
import type { CliPhrases } from "@flakjacket/phrases/cli";
import { need, Stop } from "../said.ts";

const MOST = 200;

/** @param named the campaign; may be left out where there is only one. @throws Stop when it is not clear which */
export async function waitingIn(
  named: string | undefined,
  server: Client,
  phrases: CliPhrases,
): Promise<{ readonly campaign: CampaignId; readonly calls: readonly CallRow[] }> {
  const campaign = await campaignOf(named, server, phrases);
  const { calls } = await need(server.calls({ params: { id: campaign }, query: { state: ["proposed"], limit: MOST } }));
  return { campaign, calls };
}

const RECENT_MS = 24 * 60 * 60 * 1_000;

/** The calls of one campaign in the last 24 hours, whatever became of them, oldest first. @throws Stop as above */
export async function recentIn(
  named: string | undefined,
  now: number,
  server: Client,
  phrases: CliPhrases,
): Promise<{ readonly campaign: CampaignId; readonly calls: readonly CallRow[] }> {
  const campaign = await campaignOf(named, server, phrases);
  const { calls } = await need(server.calls({ params: { id: campaign }, query: { from: now - RECENT_MS, limit: MOST } }));
  return { campaign, calls };
}

async function campaignOf(named: string | undefined, server: Client, phrases: CliPhrases): Promise<CampaignId> {
  const parsed = named === undefined ? undefined : parseCampaignId(named);
  if (parsed) return parsed;
  const { campaigns } = await need(server.campaigns());
  const ids = campaigns.map(({ campaign }) => campaign.id);
  if (ids.length === 0) throw new Stop("not-found", "no-campaign", phrases.campaign.none);
  const [only, another] = ids;
  if (only === undefined || another !== undefined || named !== undefined)
    throw new Stop("usage", "usage", phrases.review.whichCampaign(ids));
  return only;
}
