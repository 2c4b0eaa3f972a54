/** The breakers of campaigns and channels: stop needs one person, re-arming what the installation asks for. */
import { z } from "zod";
import { breaker, channelId } from "../../words/index.ts";
import { route } from "../route.ts";
import { byCampaign } from "./campaigns.ts";

export const byChannel = z.object({ id: channelId });
export const breakerAnswer = z.object({ breaker });
const because = z.strictObject({ reason: z.string().trim().min(1).max(500) });
const answer = { kind: "json", schema: breakerAnswer } as const;

export const breakerRoutes = {
  stopCampaign: route({
    method: "POST",
    path: "/api/v1/campaigns/:id/stop",
    role: "reviewer",
    does: "Trips the campaign's breaker: nothing of it leaves until people re-arm it.",
    request: { params: byCampaign, body: because },
    answer,
    problems: ["campaign-unknown"],
  }),
  rearmCampaign: route({
    method: "POST",
    path: "/api/v1/campaigns/:id/rearm",
    role: "lead",
    does: "Agrees to re-arm the campaign's breaker.",
    request: { params: byCampaign, body: because },
    answer,
    problems: ["campaign-unknown", "another-person-needed"],
  }),
  stopChannel: route({
    method: "POST",
    path: "/api/v1/channels/:id/stop",
    role: "reviewer",
    does: "Trips the channel's breaker, whatever runs on it.",
    request: { params: byChannel, body: because },
    answer,
    problems: ["channel-unknown"],
  }),
  rearmChannel: route({
    method: "POST",
    path: "/api/v1/channels/:id/rearm",
    role: "lead",
    does: "Agrees to re-arm the channel's breaker.",
    request: { params: byChannel, body: because },
    answer,
    problems: ["channel-unknown", "another-person-needed"],
  }),
} as const;
