/** Everything of a channel that was ever sent, by the key it was sent under: what the network calls it. */
import type { ChannelId, PublicationRow, SendKey } from "@flakjacket/core";
import { keyOf } from "@flakjacket/core";
import type { RecallPorts } from "../recalls/ports.ts";

const ROWS_AT_ONCE = 500;

export async function publicationsByKey(
  channel: ChannelId,
  { views }: Pick<RecallPorts, "views">,
): Promise<ReadonlyMap<SendKey, PublicationRow>> {
  const byKey = new Map<SendKey, PublicationRow>();
  let after: Pick<PublicationRow, "since" | "id"> | undefined;
  for (;;) {
    const rows = await views.publications({ channel, limit: ROWS_AT_ONCE, ...(after && { after }) });
    for (const row of rows) {
      const key = keyOf(row.publication);
      if (key) byKey.set(key, row);
    }
    after = rows.at(-1);
    if (!after) return byKey;
  }
}
