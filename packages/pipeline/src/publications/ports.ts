/** What publishing needs. */
import type { ChannelId, NetworkWriter, PublicationId } from "@flakjacket/core";
import type { CallPorts, Painter } from "../calls/ports.ts";

/** The times of one attempt to send, counted from its beginning. */
export type SendWithin = {
  /** So long we wait for an answer. */
  readonly answerMs: number;
  /** So long the network may still take what it has in hand; what is not found after it counts as not arrived. Never below `answerMs`. */
  readonly takenMs: number;
};

export type PublicationPorts = CallPorts & {
  readonly painter: Painter;
  /** The account of a channel; undefined when it has none here. */
  readonly writer: (channel: ChannelId) => NetworkWriter | undefined;
  readonly sendWithin: SendWithin;
  /** What this process is sending right now: nobody looks for it yet. */
  readonly inFlight: Set<PublicationId>;
  /** True while recalls made without the store are not in the journal yet: nothing is published then. */
  readonly recallsAreSpooled: () => boolean;
};
