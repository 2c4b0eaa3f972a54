/** What a points budget lets a channel do. */
import type { ChannelLimits } from "@flakjacket/core";
import { HOUR_MS } from "@flakjacket/core";
import type { PointRules } from "./points.ts";

/** One removal is a delete and the two readings that prove it. */
const REQUESTS_PER_REMOVAL = 3;
/** Half of 3,000 requests in five minutes: the rest is for what else we ask. @source Bluesky's rate limits */
const REQUESTS_PER_WINDOW = 1_500;
const WINDOW_MS = 300_000;
/** How many removals a second we count on, one after the other on a slow line. */
const REMOVALS_PER_SECOND = 5;

/** The least a channel can do whatever was published before: removals count on the reserve alone. */
export function channelLimits(
  rules: PointRules,
  sizes: Pick<ChannelLimits, "pictureBytes" | "replyLength" | "altTextLength">,
): ChannelLimits {
  return {
    ...sizes,
    publicationsPerHour: Math.floor((rules.perHour - rules.reserve.perHour) / rules.costs.create),
    removalsWithin(ms) {
      const hours = Math.max(1, Math.floor(ms / HOUR_MS));
      const points = Math.min(rules.reserve.perHour * hours, rules.reserve.perDay) / rules.costs.remove;
      // A window that has begun counts whole: what it allows can be spent at once.
      const requests = (REQUESTS_PER_WINDOW * Math.max(1, Math.ceil(ms / WINDOW_MS))) / REQUESTS_PER_REMOVAL;
      return Math.floor(Math.max(0, Math.min(points, requests, (ms / 1_000) * REMOVALS_PER_SECOND)));
    },
  };
}
