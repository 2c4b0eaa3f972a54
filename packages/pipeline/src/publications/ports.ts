/** What publishing needs. */
import type { ChannelId, NetworkWriter, PublicationId } from "@flakjacket/core";
import type { CallPorts, Painter } from "../calls/ports.ts";

export type PublicationPorts = CallPorts & {
  readonly painter: Painter;
  /** The account of a channel; undefined when it has none here. */
  readonly writer: (channel: ChannelId) => NetworkWriter | undefined;
  /** How long one attempt to send may take; after it, what was not found has not arrived. */
  readonly sendWithinMs: number;
  /** What this process is sending right now: nobody looks for it yet. */
  readonly inFlight: Set<PublicationId>;
  /** True while recalls made without the store are not in the journal yet: nothing is published then. */
  readonly recallsAreSpooled: () => boolean;
};
