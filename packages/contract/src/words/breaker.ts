/** Breakers as they stand in JSON. */
import type { Breaker, BreakerScope } from "@flakjacket/core";
import { z } from "zod";
import { exactly } from "./equal.ts";
import { campaignId, channelId, instant, personId } from "./ids.ts";

const cause = z.union([
  z.object({ kind: z.literal("person"), by: personId, reason: z.string() }),
  z.object({ kind: z.enum(["not-withdrawn", "unknown-post"]) }),
]);

export const breaker = exactly<Breaker>()(
  z.discriminatedUnion("state", [
    z.object({ state: z.literal("armed") }),
    z.object({ state: z.literal("tripped"), cause, since: instant, agreed: z.array(personId) }),
  ]),
);

export const breakerScope = exactly<BreakerScope>()(z.union([z.object({ campaign: campaignId }), z.object({ channel: channelId })]));
