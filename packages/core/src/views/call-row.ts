/** The read model of a call: its life, and what one searches by. A fold over its stream. */
import type { Call } from "../call.ts";
import { nextCall } from "../call.ts";
import type { CallEvent } from "../events.ts";
import type { AuthorKey, CallId, CampaignId, ChannelId, Digest, VaultRef } from "../ids.ts";
import type { Instant } from "../instant.ts";
import type { Recorded } from "../ports/journal.ts";
import type { NetworkName } from "../post.ts";
import { streamKey } from "../streams.ts";

export type CallRow = {
  readonly id: CallId;
  readonly version: number;
  readonly campaign: CampaignId;
  readonly channel: ChannelId;
  readonly network: NetworkName;
  readonly author: AuthorKey;
  readonly post: VaultRef;
  readonly postVersion: Digest;
  readonly since: Instant;
  readonly call: Call;
  /** True once its texts were erased. */
  readonly erased: boolean;
};

/** A row with one more event folded in. A call's stream starts with `call-received`; other events before it give nothing. */
export function nextCallRow(row: CallRow | undefined, recorded: Recorded<CallEvent>): CallRow | undefined {
  const { event, version } = recorded;
  if (!row) {
    if (event.type !== "call-received") return undefined;
    const { campaign, channel, network, author, post, version: postVersion, at } = event;
    const id = streamKey(recorded.stream) as CallId;
    return { id, version, campaign, channel, network, author, post, postVersion, since: at, call: { state: "received" }, erased: false };
  }
  const call = nextCall(row.call, event) ?? row.call;
  return { ...row, version, call, erased: row.erased || event.type === "texts-erased" };
}
