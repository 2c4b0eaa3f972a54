/** Campaigns: apply a file, look, export. */
import { parseCampaignFile, toCampaignFile } from "@flakjacket/contract/files";
import type { Campaign, CampaignId, PublicationState, Views } from "@flakjacket/core";
import { sceneIds } from "@flakjacket/picture";
import { applyCampaign } from "@flakjacket/pipeline";
import type { House } from "../../house.ts";
import { doer } from "../context.ts";
import { refused } from "../refused.ts";
import type { Some } from "./some.ts";

export function campaignHandlers(house: House): Some<"applyCampaign" | "campaigns" | "campaign" | "campaignFile"> {
  const { views } = house.store;
  return {
    async applyCampaign({ body: { file, base, dryRun } }, context) {
      const parsed = parseCampaignFile(file, { scenes: sceneIds });
      if (!parsed.ok) throw refused("campaign-file-invalid", { problems: parsed.problems.length }, parsed.problems);
      const { definition } = parsed;
      const how = { by: doer(context), ...(base === undefined ? {} : { base }), ...(dryRun === undefined ? {} : { dryRun }) };
      const outcome = await applyCampaign(definition, how, house.ports);
      switch (outcome.kind) {
        case "stale-base":
          throw refused("base-stale", { base: base ?? "", current: outcome.digest });
        case "channel-taken": {
          const taken = (await views.channels()).find(({ id }) => id === outcome.channel);
          throw refused("channel-taken", { channel: outcome.channel, account: taken?.account ?? "" });
        }
        default:
          if (outcome.kind === "applied") await house.channels.refresh();
          return {
            campaign: definition.id,
            difference: outcome.difference,
            digest: outcome.digest,
            applied: outcome.kind === "applied",
          };
      }
    },
    async campaigns() {
      return { campaigns: await Promise.all((await views.campaigns()).map((campaign) => overview(campaign, views))) };
    },
    campaign: async ({ params }) => overview(await knownCampaign(params.id, views), views),
    campaignFile: async ({ params }) => toCampaignFile((await knownCampaign(params.id, views)).definition),
  };
}

/** @throws Refused when there is none of this name */
export async function knownCampaign(id: CampaignId, views: Views): Promise<Campaign> {
  const campaign = await views.campaign(id);
  if (!campaign) throw refused("campaign-unknown", { id });
  return campaign;
}

async function overview(campaign: Campaign, views: Views) {
  const { id } = campaign;
  const publications = (...states: readonly PublicationState[]): Promise<number> => views.countPublications({ campaign: id, states });
  const [breaker, waiting, approved, live, unconfirmed, recalling, withdrawn, notWithdrawn] = await Promise.all([
    views.breaker({ campaign: id }),
    views.countCalls({ campaign: id, states: ["proposed"] }),
    publications("approved"),
    publications("live"),
    publications("sending", "unconfirmed"),
    publications("recalling"),
    publications("withdrawn"),
    publications("not-withdrawn"),
  ]);
  return { campaign, breaker, counts: { waiting, approved, live, unconfirmed, recalling, withdrawn, notWithdrawn } };
}
