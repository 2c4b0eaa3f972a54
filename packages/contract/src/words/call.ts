/** Calls and their rows as they stand in JSON. */
import type { Call, CallRow } from "@flakjacket/core";
import { z } from "zod";
import { exactly } from "./equal.ts";
import { authorKey, callId, campaignId, channelId, digest, instant, personId, vaultRef } from "./ids.ts";
import { networkName } from "./post.ts";
import { proposal } from "./proposal.ts";
import { convertibleVerdict, refusalVerdict } from "./verdict.ts";

export const refusalReason = z.enum(["harmful", "personal", "off-topic", "unkind-picture", "unsure", "other"]);
export const departure = z.enum(["edited", "deleted", "blocked", "opted-out", "account-gone"]);
export const callState = z.enum(["received", "screened", "proposed", "approved", "refused", "turned-down", "lapsed", "departed"]);

export const call = exactly<Call>()(
  z.discriminatedUnion("state", [
    z.object({ state: z.literal("received") }),
    z.object({ state: z.literal("screened"), verdict: convertibleVerdict }),
    z.object({
      state: z.literal("proposed"),
      verdict: convertibleVerdict,
      proposal,
      since: instant,
      heldBy: personId.exactOptional(),
    }),
    z.object({
      state: z.literal("approved"),
      verdict: convertibleVerdict,
      proposal,
      since: instant,
      by: personId,
      published: z.boolean(),
    }),
    z.object({ state: z.literal("refused"), verdict: refusalVerdict }),
    z.object({ state: z.literal("turned-down"), by: personId, reason: refusalReason }),
    z.object({ state: z.literal("lapsed") }),
    z.object({ state: z.literal("departed"), why: departure }),
  ]),
);

export const callRow = exactly<CallRow>()(
  z.object({
    id: callId,
    version: z.number().int().min(1),
    campaign: campaignId,
    channel: channelId,
    network: networkName,
    author: authorKey,
    post: vaultRef,
    postVersion: digest,
    since: instant,
    call,
    erased: z.boolean(),
  }),
);
