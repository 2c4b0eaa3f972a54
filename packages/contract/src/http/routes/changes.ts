/** What moves, as it moves: ids and states only. A hint to look, never the truth itself. */
import { z } from "zod";
import { callId, callState, campaignId, channelId, publicationId, publicationState, recallId } from "../../words/index.ts";
import { route } from "../route.ts";

export const change = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("call"), id: callId, campaign: campaignId, state: callState }),
  z.object({ kind: z.literal("publication"), id: publicationId, campaign: campaignId, channel: channelId, state: publicationState }),
  z.object({ kind: z.literal("campaign"), id: campaignId }),
  z.object({ kind: z.literal("channel"), id: channelId }),
  /** `scope`: `campaign:ID` or `channel:ID`. */
  z.object({ kind: z.literal("breaker"), scope: z.string(), state: z.enum(["armed", "tripped"]) }),
  z.object({ kind: z.literal("recall"), id: recallId }),
  /** Something on the simulated network changed. */
  z.object({ kind: z.literal("simulated") }),
]);
export type Change = z.output<typeof change>;

export const changeRoutes = {
  changes: route({
    method: "GET",
    path: "/api/v1/events",
    role: "viewer",
    does: "Streams which rows change. Connect first, then read the rows.",
    request: {},
    answer: { kind: "events", schema: change },
    problems: [],
  }),
} as const;
