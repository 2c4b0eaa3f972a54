/** How many events a second a rebuild folds. */
import type { Append, NonEmpty } from "@flakjacket/core";
import type { RebuildReport, Store } from "../store.ts";
import { aLife, EVENTS_A_LIFE } from "./life.ts";

const LIVES_AT_ONCE = 200;

/** Fills the store up to at least `events` events of whole lives, then rebuilds once. Only the rebuild is measured. */
export async function benchRebuild(
  { journal, ledger, rebuild }: Pick<Store, "journal" | "ledger" | "rebuild">,
  events: number,
): Promise<RebuildReport> {
  const there = (await ledger.heads()).reduce((sum, { position }) => sum + position, 0);
  for (let lives = Math.ceil((events - there) / EVENTS_A_LIFE); lives > 0; lives -= LIVES_AT_ONCE) {
    await Promise.all(Array.from({ length: Math.min(lives, LIVES_AT_ONCE) }, () => journal.append(atOnce())));
  }
  return rebuild();
}

/** A whole life as one append: to fill, not to measure. */
function atOnce(): NonEmpty<Append> {
  const [first, ...rest] = aLife().flat();
  if (!first) throw new Error("Expected a life with at least one append.");
  return [first, ...rest];
}
