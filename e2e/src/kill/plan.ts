/** What a process of the kill test is told. */
import type { CampaignId, ChannelDefinition } from "@flakjacket/core";
import { blueskySecrets } from "@flakjacket/networks/bluesky";

export type Plan = {
  readonly database: string;
  readonly campaign: CampaignId;
  readonly channel: ChannelDefinition;
  readonly password: string;
  readonly addedAt: number;
  /** Dies before or after the nth call of this method, `writer.send`, counted from when it said `ready`. Absent: it lives. */
  readonly at?: { readonly method: string; readonly nth: number };
  readonly when: "before" | "after";
  /** The call that the process before it left behind. */
  readonly outstanding?: string;
  /** Also dies at calls that only read our own store. */
  readonly reads: boolean;
};

/**
 * Whether a call changes something or asks the network. A death at one that only reads our own store leaves behind
 * the very same as a death at the change before it; `FLAKJACKET_KILL_EVERY_CALL=1` dies at those too.
 */
export function changesOrAsks(port: string, method: string): boolean {
  return port !== "views" && !["read", "get"].includes(method) ? true : port === "reader";
}

export function passwordName(channel: ChannelDefinition): string {
  return blueskySecrets(channel.id).password;
}
