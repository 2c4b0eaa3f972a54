/** Counts what a recall would take back: by the store, or by memory while it does not answer. */
import type { RecallScope } from "@flakjacket/core";
import { JournalUnavailable } from "@flakjacket/core";
import type { RecallPreview } from "@flakjacket/pipeline";
import { previewRecall } from "@flakjacket/pipeline";
import type { House } from "../house.ts";

export async function previewAnyway(
  scope: RecallScope,
  { ports, storeWatch, live }: Pick<House, "ports" | "storeWatch" | "live">,
): Promise<RecallPreview> {
  const fromMemory = (): RecallPreview => {
    const rows = live.matching(scope);
    const comingDown = rows.filter(({ publication }) => publication.state === "recalling").length;
    return { publications: rows.length - comingDown, comingDown };
  };
  if (!storeWatch.isUp()) return fromMemory();
  try {
    return await previewRecall(scope, ports);
  } catch (cause) {
    if (cause instanceof JournalUnavailable) return fromMemory();
    throw cause;
  }
}
