/** The recall budget: the most that may be live on a channel and still be withdrawn within the promised time. */
import type { ChannelLimits } from "@flakjacket/core";
import { SECOND_READING_AFTER_MS } from "@flakjacket/core";

/** Kept free at the end of the promised time, for the two readings that prove the last withdrawal. */
export const READ_BACK_MS = 2 * SECOND_READING_AFTER_MS;

/**
 * How many publications may be live at once; a whole number from 0.
 *
 * Limits that give no proper number give 0: what nobody can promise to withdraw is not published.
 */
export function recallBudget(limits: Pick<ChannelLimits, "removalsWithin">, recallWithinMs: number): number {
  const forRemovalMs = recallWithinMs - READ_BACK_MS;
  if (!(forRemovalMs > 0)) return 0;
  const removals = Math.floor(limits.removalsWithin(forRemovalMs));
  return Number.isSafeInteger(removals) && removals > 0 ? removals : 0;
}
