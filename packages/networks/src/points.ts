/**
 * A points budget: what an account may write in an hour and in a day, and the share of it that publishing cannot
 * touch, so that recalls always have points of their own. Pure: a ledger in, a ledger out.
 *
 * @source Bluesky's rate limits: 5,000 points an hour, 35,000 a day; a create costs 3, an update 2, a delete 1
 */
import type { Instant } from "@flakjacket/core";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "@flakjacket/core";

export type PointCosts = { readonly create: number; readonly update: number; readonly remove: number };
export type PointRules = {
  readonly perHour: number;
  readonly perDay: number;
  readonly costs: PointCosts;
  /** Kept back from publishing in each window. One removal for each publication: cost of a delete over cost of a whole life. */
  readonly reserve: { readonly perHour: number; readonly perDay: number };
};

/** Points spent by minute, oldest first; only the last day is kept. `until`: the network itself said to wait. */
export type PointLedger = {
  readonly spent: readonly (readonly [minute: number, points: number])[];
  readonly until?: Instant;
};

export const emptyLedger: PointLedger = { spent: [] };

/** Rules with a reserve that can remove everything which the rest can publish. */
export function pointRules(perHour: number, perDay: number, costs: PointCosts): PointRules {
  const share = costs.remove / (costs.create + costs.remove);
  return { perHour, perDay, costs, reserve: { perHour: Math.ceil(perHour * share), perDay: Math.ceil(perDay * share) } };
}

export const blueskyPoints: PointRules = pointRules(5_000, 35_000, { create: 3, update: 2, remove: 1 });

/**
 * Whether an action fits, and the ledger once it is paid; else how long until it fits. Publishing stops at the
 * reserve, and as long as the network said to wait; removals may use everything, and are not told to wait here.
 */
export function pay(
  ledger: PointLedger,
  action: keyof PointCosts,
  now: Instant,
  rules: PointRules,
): { readonly paid: true; readonly ledger: PointLedger } | { readonly paid: false; readonly retryAfterMs: number } {
  const cost = rules.costs[action];
  const kept = action === "remove" ? { perHour: 0, perDay: 0 } : rules.reserve;
  const waits = [
    action === "remove" ? 0 : Math.max(0, (ledger.until ?? 0) - now),
    waitFor(ledger, HOUR_MS, rules.perHour - kept.perHour - cost, now),
    waitFor(ledger, DAY_MS, rules.perDay - kept.perDay - cost, now),
  ];
  const retryAfterMs = Math.max(...waits);
  return retryAfterMs > 0 ? { paid: false, retryAfterMs } : { paid: true, ledger: spend(ledger, cost, now) };
}

/** The ledger with points spent now, whether or not they fitted. */
export function spend(ledger: PointLedger, points: number, now: Instant): PointLedger {
  const minute = Math.floor(now / MINUTE_MS);
  const recent = ledger.spent.filter(([at]) => at * MINUTE_MS > now - DAY_MS - MINUTE_MS && at !== minute);
  const before = ledger.spent.find(([at]) => at === minute)?.[1] ?? 0;
  const spent = [...recent, [minute, before + points] as const].sort(([a], [b]) => a - b);
  return { ...ledger, spent };
}

/** The network answered 429: nothing more is published before `until`. */
export function told(ledger: PointLedger, until: Instant): PointLedger {
  return { ...ledger, until: Math.max(until, ledger.until ?? 0) };
}

export function spentWithin(ledger: PointLedger, windowMs: number, now: Instant): number {
  return ledger.spent.reduce((sum, [minute, points]) => (stillCounts(minute, windowMs, now) ? sum + points : sum), 0);
}

/** Reads a ledger that was kept as JSON; anything else is an empty one, and the network's own 429 then corrects us. */
export function parseLedger(value: unknown): PointLedger {
  if (typeof value !== "object" || value === null || !("spent" in value) || !Array.isArray(value.spent)) return emptyLedger;
  const spent = value.spent.filter(
    (pair): pair is [number, number] => Array.isArray(pair) && Number.isFinite(pair[0]) && Number.isFinite(pair[1]) && pair[1] >= 0,
  );
  return "until" in value && typeof value.until === "number" ? { spent, until: value.until } : { spent };
}

/** A minute counts until its last moment has left the window: never too early. */
function stillCounts(minute: number, windowMs: number, now: Instant): boolean {
  return (minute + 1) * MINUTE_MS > now - windowMs;
}

/** How long until at most `room` points are spent in the window. */
function waitFor(ledger: PointLedger, windowMs: number, room: number, now: Instant): number {
  let over = spentWithin(ledger, windowMs, now) - room;
  if (over <= 0) return 0;
  for (const [minute, points] of ledger.spent) {
    if (!stillCounts(minute, windowMs, now)) continue;
    over -= points;
    if (over <= 0) return (minute + 1) * MINUTE_MS + windowMs - now;
  }
  return windowMs;
}
