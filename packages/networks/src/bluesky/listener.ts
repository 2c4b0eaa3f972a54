/** Reads the public network without an account. It has no writer: what reads here can publish nothing. */
import type { Clock, Cursor, Health, NetworkReader } from "@flakjacket/core";
import { publicBluesky } from "./channel.ts";
import type { ProfileSource } from "./profiles.ts";
import { profilesFrom, unknownAuthor } from "./profiles.ts";
import { createRpc } from "./rpc.ts";
import { cursorOf, readStream } from "./stream.ts";

export type ListenerFilter = {
  /** DIDs whose mention by facet counts. */
  readonly mentions?: readonly string[];
  /** Handles without `@`, whose mention in the text counts. */
  readonly handles?: readonly string[];
  /** Tags without `#`. */
  readonly tags?: readonly string[];
  /** Every post; the rest of the filter then does not matter. */
  readonly everything?: boolean;
};

export type ListenerOptions = {
  /** A Jetstream address. Default: a public one. */
  readonly stream?: string;
  readonly filter: ListenerFilter;
  readonly clock: Clock;
  readonly random: () => number;
  /** Who is asked about authors. Default: nobody, and every handle is `handle.invalid`. */
  readonly appView?: string;
  readonly idleMs?: number;
  readonly firstPauseMs?: number;
};

/**
 * @throws RangeError for a filter that wants nothing
 */
export function openBlueskyListener(options: ListenerOptions): NetworkReader {
  const { stream = publicBluesky.stream, filter, clock, appView } = options;
  const { mentions = [], handles = [], tags = [], everything = false } = filter;
  if (!everything && mentions.length + handles.length + tags.length === 0) {
    throw new RangeError("The listener's filter wants nothing. Name a mention, a handle or a tag, or ask for everything.");
  }
  const profiles: ProfileSource =
    appView === undefined ? async () => unknownAuthor : profilesFrom(createRpc(appView, clock), "app-view", clock);
  let health: Health = { state: "waiting", until: clock.now(), why: "unreachable" };
  const onHealth = (next: Health): void => {
    health = next;
  };
  const wants = {
    mentions: new Set(mentions),
    plainMentions: handles.map((handle) => handle.replace(/^@/u, "").toLowerCase()),
    tags: new Set(tags.map((tag) => tag.replace(/^#/u, "").toLowerCase())),
    everything,
  };
  return {
    read: (from: Cursor | undefined, signal) => readStream({ ...options, stream, wants, profiles, onHealth }, from, signal),
    cursorAt: (at) => cursorOf(stream, at),
    health: () => health,
  };
}
