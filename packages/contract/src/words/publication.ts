/** Publications, their rows and what a recall aims at, as they stand in JSON. */
import type { Publication, PublicationRow, RecallScope } from "@flakjacket/core";
import { z } from "zod";
import { exactly } from "./equal.ts";
import { authorKey, callId, campaignId, channelId, instant, networkRef, personId, publicationId, recallId, sendKey } from "./ids.ts";
import { proposalDigests } from "./proposal.ts";

const count = z.number().int().min(0);
const attempt = z.object({ key: sendKey, deadline: instant });
const target = z.object({ key: sendKey, ref: networkRef.exactOptional() });

export const recallFailure = z.enum(["forbidden", "signed-out", "unreachable", "still-there"]);
export const recallReason = z.enum(["person", "author-departed", "breaker", "from-network"]);
export const publicationLapse = z.enum(["undone", "stale", "refused", "other-bytes", "campaign-ended"]);
export const publicationState = z.enum(["approved", "sending", "unconfirmed", "live", "recalling", "withdrawn", "not-withdrawn", "lapsed"]);

export const publication = exactly<Publication>()(
  z.discriminatedUnion("state", [
    z.object({ state: z.literal("approved"), releaseAt: instant, attempts: count, earlier: attempt.exactOptional() }),
    z.object({ state: z.literal("sending"), key: sendKey, deadline: instant, attempts: count }),
    z.object({ state: z.literal("unconfirmed"), key: sendKey, deadline: instant, attempts: count, looks: count }),
    z.object({ state: z.literal("live"), key: sendKey, ref: networkRef, since: instant }),
    z.object({
      state: z.literal("recalling"),
      recall: recallId,
      askedAt: instant,
      target,
      deadline: instant,
      tries: count,
      absentSince: instant.exactOptional(),
    }),
    z.object({ state: z.literal("withdrawn"), recall: recallId, readBackAt: instant.exactOptional(), target: target.exactOptional() }),
    z.object({ state: z.literal("not-withdrawn"), recall: recallId, target, deadline: instant, why: recallFailure }),
    z.object({ state: z.literal("lapsed"), why: publicationLapse, earlier: attempt.exactOptional() }),
  ]),
);

export const publicationRow = exactly<PublicationRow>()(
  z.object({
    id: publicationId,
    version: z.number().int().min(1),
    campaign: campaignId,
    channel: channelId,
    author: authorKey,
    digests: proposalDigests,
    by: personId,
    since: instant,
    publication,
  }),
);

/** Strict: a scope with a key misspelt would take back too much. */
export const recallScope = exactly<RecallScope>()(
  z.strictObject({
    campaign: campaignId.exactOptional(),
    channel: channelId.exactOptional(),
    author: authorKey.exactOptional(),
    call: callId.exactOptional(),
    from: instant.exactOptional(),
    until: instant.exactOptional(),
  }),
);
