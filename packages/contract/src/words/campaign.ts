/** Campaigns and channels as they stand in JSON. What a person writes is YAML: see `files`. */
import type { Campaign, CampaignDefinition, ChannelDefinition, Health, Role } from "@flakjacket/core";
import { z } from "zod";
import { exactly } from "./equal.ts";
import { campaignId, channelId, digest, instant } from "./ids.ts";
import { networkName } from "./post.ts";
import { language } from "./proposal.ts";
import { signalKind } from "./verdict.ts";

const someTexts = z.tuple([z.string()], z.string());
const texts = z.array(z.string());
const byKind = z.partialRecord(signalKind, z.number());
const ms = z.number().int().min(0);
const cap = z.number().int().min(1);

export const mode = z.enum(["shadow", "assisted"]);
export const role = exactly<Role>()(z.enum(["owner", "lead", "reviewer", "viewer"]));

export const channelDefinition = exactly<ChannelDefinition>()(
  z.object({
    id: channelId,
    network: networkName,
    account: z.string(),
    service: z.string().exactOptional(),
    stream: z.string().exactOptional(),
  }),
);

export const campaignDefinition = exactly<CampaignDefinition>()(
  z.object({
    id: campaignId,
    title: z.string(),
    mode,
    languages: z.tuple([language], language),
    timeZone: z.string(),
    channels: z.tuple([channelDefinition], channelDefinition),
    replies: z.object({ en: someTexts.exactOptional(), fr: someTexts.exactOptional() }),
    scenes: someTexts,
    releaseAfterMs: ms,
    lapseAfterMs: ms,
    staleAfterMs: ms,
    caps: z.object({ perAuthorPerDay: cap, perHour: cap }),
    recallWithinMs: ms,
    words: z.object({ protectedGroups: texts, brandTerms: texts, sensitiveNames: texts }).exactOptional(),
    policy: z.object({ refuseFrom: byKind, holdFrom: byKind, convertFrom: z.number().exactOptional() }).exactOptional(),
    endsAt: instant.exactOptional(),
  }),
);

export const campaign = exactly<Campaign>()(z.object({ id: campaignId, definition: campaignDefinition, digest, appliedAt: instant }));

export const health = exactly<Health>()(
  z.discriminatedUnion("state", [
    z.object({ state: z.literal("ready") }),
    z.object({ state: z.literal("waiting"), until: instant, why: z.enum(["rate-limited", "unreachable", "signed-out"]) }),
    z.object({ state: z.literal("closed") }),
  ]),
);
