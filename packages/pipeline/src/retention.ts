/** How long texts are kept, by what became of their call. An author's delete erases at once. */
import type { Call, CampaignDefinition, Instant } from "@flakjacket/core";
import { DAY_MS, HOUR_MS } from "@flakjacket/core";

export const KEEP_REFUSED_MS = 7 * DAY_MS;
export const KEEP_HELD_MS = 30 * DAY_MS;
export const KEEP_CRISIS_MS = 24 * HOUR_MS;
export const KEEP_AFTER_END_MS = 90 * DAY_MS;

/** Until when, and whether only the role for crises may read it. An open-ended campaign counts as ending now. */
export function keepUntil(
  call: Call,
  campaign: CampaignDefinition | undefined,
  now: Instant,
): { readonly until: Instant; readonly restricted: boolean } {
  switch (call.state) {
    case "refused":
      return call.verdict.alert ? { until: now + KEEP_CRISIS_MS, restricted: true } : { until: now + KEEP_REFUSED_MS, restricted: false };
    case "turned-down":
    case "lapsed":
      return { until: now + KEEP_REFUSED_MS, restricted: false };
    case "approved":
      return { until: Math.max(now, campaign?.endsAt ?? now) + KEEP_AFTER_END_MS, restricted: false };
    case "departed":
      return { until: now, restricted: false };
    case "received":
    case "screened":
    case "proposed":
      return { until: now + KEEP_HELD_MS, restricted: false };
    default:
      return call satisfies never;
  }
}
