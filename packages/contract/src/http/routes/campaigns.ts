/** Campaigns: apply a file, look, export. */
import { z } from "zod";
import { breaker, campaign, campaignId, digest } from "../../words/index.ts";
import { route } from "../route.ts";

const count = z.number().int().min(0);
export const byCampaign = z.object({ id: campaignId });

/** One thing a file changes. `path` is core's: `channels[0].account`. Absent `before`: new; absent `after`: gone. */
export const change = z.object({ path: z.string(), before: z.unknown().optional(), after: z.unknown().optional() });

export const applied = z.object({
  campaign: campaignId,
  difference: z.array(change),
  /** Of the campaign as it now stands, or would stand after a dry run: the base of the next file. */
  digest,
  /** False for a dry run, and where nothing differs. */
  applied: z.boolean(),
});

export const campaignOverview = z.object({
  campaign,
  breaker,
  counts: z.object({
    waiting: count,
    approved: count,
    live: count,
    unconfirmed: count,
    recalling: count,
    withdrawn: count,
    notWithdrawn: count,
  }),
});

export const campaignRoutes = {
  applyCampaign: route({
    method: "POST",
    path: "/api/v1/campaigns/apply",
    role: "lead",
    does: "Makes or changes a campaign from its YAML file, or with `dryRun` says what it would change.",
    request: { body: z.strictObject({ file: z.string(), base: digest.exactOptional(), dryRun: z.boolean().exactOptional() }) },
    answer: { kind: "json", schema: applied },
    problems: ["campaign-file-invalid", "base-stale", "channel-taken"],
  }),
  campaigns: route({
    method: "GET",
    path: "/api/v1/campaigns",
    role: "viewer",
    does: "Lists the campaigns.",
    request: {},
    answer: { kind: "json", schema: z.object({ campaigns: z.array(campaignOverview) }) },
    problems: [],
  }),
  campaign: route({
    method: "GET",
    path: "/api/v1/campaigns/:id",
    role: "viewer",
    does: "Gives one campaign with its breaker and its counts.",
    request: { params: byCampaign },
    answer: { kind: "json", schema: campaignOverview },
    problems: ["campaign-unknown"],
  }),
  campaignFile: route({
    method: "GET",
    path: "/api/v1/campaigns/:id/file",
    role: "viewer",
    does: "Exports the campaign as the YAML file that would make it.",
    request: { params: byCampaign },
    answer: { kind: "text", mediaType: "application/yaml" },
    problems: ["campaign-unknown"],
  }),
} as const;
