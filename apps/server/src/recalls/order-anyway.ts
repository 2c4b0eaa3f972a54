/** Orders a recall whatever the store does: in the journal where it answers, else from memory and through the spool. */
import type { PersonId, RecallId, RecallScope } from "@flakjacket/core";
import { Fenced, SECOND_MS } from "@flakjacket/core";
import { orderRecall } from "@flakjacket/pipeline";
import type { House } from "../house.ts";

export type OrderedAnyway = {
  readonly recall: RecallId;
  readonly publications: number;
  /** The store did not answer: `gone` of them were deleted and read back once; the rest follows when it is back. */
  readonly withoutStore?: { readonly gone: number };
};

/** A store that takes longer than this to take a recall counts as down. Asked twice does no harm. */
const ANSWER_WITHIN_MS = 8 * SECOND_MS;
const STOP_REASON = "recall";

type Needs = Pick<House, "ports" | "storeWatch" | "setAside" | "clock" | "log">;

/** @throws Fenced when another process took over: what it publishes is not ours to take back */
export async function orderAnyway(scope: RecallScope, by: PersonId, stop: boolean, house: Needs): Promise<OrderedAnyway> {
  const { ports, storeWatch, setAside, clock, log } = house;
  const reason = stop ? STOP_REASON : undefined;
  if (storeWatch.isUp()) {
    const ordered = await within(orderRecall(scope, { by, reason: "person", ...(reason === undefined ? {} : { stop: reason }) }, ports));
    if (ordered) return { recall: ordered.recall, publications: ordered.publications.length };
  }
  const aside = await setAside.recall(scope, by, reason);
  log.error({ code: "recalled-without-store", recall: aside.recall, publications: aside.publications.length, gone: aside.gone.length });
  return { recall: aside.recall, publications: aside.publications.length, withoutStore: { gone: aside.gone.length } };

  /** What came of it, or undefined when the store broke or took too long. */
  async function within<T>(work: Promise<T>): Promise<T | undefined> {
    const answered = new AbortController();
    const late = clock.wake(clock.now() + ANSWER_WITHIN_MS, answered.signal).then(() => undefined);
    try {
      return await Promise.race([work, late]);
    } catch (cause) {
      if (cause instanceof Fenced) throw cause;
      return undefined;
    } finally {
      answered.abort();
    }
  }
}
