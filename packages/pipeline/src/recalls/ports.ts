/** What a recall needs: of its own, and nothing that publishing holds. */
import type { ChannelId, Clock, Journal, NetworkWriter, Seeds, Views } from "@flakjacket/core";
import type { Notes } from "../notes.ts";

export type RecallPorts = {
  readonly journal: Journal;
  readonly views: Views;
  readonly clock: Clock;
  readonly seeds: Pick<Seeds, "uuid">;
  readonly notes: Notes;
  /** The account of a channel; undefined when it has none here. */
  readonly writer: (channel: ChannelId) => NetworkWriter | undefined;
};
