/** Channels: how they are, what they may still do, and the one secret they need. */
import { z } from "zod";
import { breaker, channelDefinition, health } from "../../words/index.ts";
import { route } from "../route.ts";
import { byChannel } from "./breakers.ts";

const count = z.number().int().min(0);

export const channelOverview = z.object({
  channel: channelDefinition,
  /** Absent: this direction has not started, for want of a secret for instance. */
  reader: health.exactOptional(),
  writer: health.exactOptional(),
  breaker,
  hasSecret: z.boolean(),
  limits: z.object({ publicationsPerHour: count, pictureBytes: count, replyLength: count, altTextLength: count }).exactOptional(),
  budgets: z.object({
    /** What is live or may be, and the most that can be withdrawn in the promised time. */
    live: count,
    recallBudget: count,
    sentLastHour: count,
  }),
});

export const channelRoutes = {
  channels: route({
    method: "GET",
    path: "/api/v1/channels",
    role: "viewer",
    does: "Lists the channels with health, limits and budgets used.",
    request: {},
    answer: { kind: "json", schema: z.object({ channels: z.array(channelOverview) }) },
    problems: [],
  }),
  setChannelSecret: route({
    method: "POST",
    path: "/api/v1/channels/:id/secret",
    role: "owner",
    does: "Keeps the channel's app password, encrypted, after signing in with it once.",
    request: { params: byChannel, body: z.strictObject({ appPassword: z.string().min(1).max(500) }) },
    answer: { kind: "json", schema: z.object({ accepted: z.literal(true) }) },
    problems: ["channel-unknown", "secret-not-needed", "secret-refused", "network-unreachable"],
  }),
} as const;
