/** Counts what a recall would take back: by the store, or by memory while it does not answer. */
import type { RecallScope } from "@flakjacket/core";
import { JournalUnavailable } from "@flakjacket/core";
import { previewRecall } from "@flakjacket/pipeline";
import type { House } from "../house.ts";

export async function previewAnyway(
  scope: RecallScope,
  { ports, storeWatch, live }: Pick<House, "ports" | "storeWatch" | "live">,
): Promise<number> {
  const fromMemory = (): number => live.matching(scope).length;
  if (!storeWatch.isUp()) return fromMemory();
  try {
    return await previewRecall(scope, ports);
  } catch (cause) {
    if (cause instanceof JournalUnavailable) return fromMemory();
    throw cause;
  }
}
