/** Whether one more publication may leave now. Closed unless every answer is known and within its bound. */
import type { Breaker } from "@flakjacket/core";

/** How a channel and its campaign stand at the moment of sending. Counts include what may be out there unconfirmed. */
export type Standing = {
  /** Every breaker that guards this publication: the campaign's and the channel's at least. */
  readonly breakers: readonly Breaker[];
  readonly liveCount: number;
  readonly recallBudget: number;
  readonly sentLastHour: number;
  readonly perHour: number;
  readonly authorToday: number;
  readonly perAuthorPerDay: number;
};

export type WaitReason = "no-breaker" | "breaker-tripped" | "recall-budget" | "hourly-cap" | "author-cap";
export type MayPublish = { readonly kind: "go" } | { readonly kind: "wait"; readonly why: WaitReason };

/** The answer, with the gravest reason when there are several. Pure and total: a count that is no number waits. */
export function mayPublish(standing: Standing): MayPublish {
  const { breakers, liveCount, recallBudget, sentLastHour, perHour, authorToday, perAuthorPerDay } = standing;
  if (breakers.length === 0) return waits("no-breaker");
  if (!breakers.every((breaker) => breaker.state === "armed")) return waits("breaker-tripped");
  // Written as "not surely below", so that NaN waits too.
  if (!(liveCount < recallBudget)) return waits("recall-budget");
  if (!(sentLastHour < perHour)) return waits("hourly-cap");
  if (!(authorToday < perAuthorPerDay)) return waits("author-cap");
  return { kind: "go" };
}

function waits(why: WaitReason): MayPublish {
  return { kind: "wait", why };
}
