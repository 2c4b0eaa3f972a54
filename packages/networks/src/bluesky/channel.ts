/** Both doors of one channel on Bluesky. Opening touches no network: a server that is down is a matter of health. */
import type {
  ChannelDefinition,
  Clock,
  Cursor,
  Health,
  Instant,
  NetworkReader,
  NetworkWriter,
  Reading,
  SecretStore,
  WorkingStore,
} from "@flakjacket/core";
import { MINUTE_MS, SECOND_MS } from "@flakjacket/core";
import type { Answer } from "../answer.ts";
import { blueskyPoints } from "../points.ts";
import { isDid } from "./frame.ts";
import { createPointsKeeper } from "./ledger.ts";
import { firstKnown, profilesFrom } from "./profiles.ts";
import { createRpc } from "./rpc.ts";
import type { SessionNames } from "./session.ts";
import { createSessionKeeper } from "./session.ts";
import { cursorOf, pauseMs, readStream } from "./stream.ts";
import { blueskyWriter } from "./writer.ts";

export type BlueskyOptions = {
  readonly channel: Pick<ChannelDefinition, "id" | "account" | "service" | "stream">;
  readonly clock: Clock;
  /** From 0 (included) to 1: jitter, and the last bits of our keys. */
  readonly random: () => number;
  readonly working: WorkingStore;
  readonly secrets: SecretStore;
  /** Who is asked about people; `undefined`: only the channel's own server, which knows those it hosts. */
  readonly appView: string | undefined;
  /** Whether `@handle` without a facet counts as a mention. Default: no. */
  readonly plainMentions?: boolean;
  /** Edits and deletes of posts for which this says no are passed over. Default: all are given. */
  readonly isOfInterest?: (uri: string) => boolean;
  readonly answerWithinMs?: number;
  readonly idleMs?: number;
  readonly firstPauseMs?: number;
};

/** The network's public addresses: default values of settings, never used by a test. */
export const publicBluesky = {
  service: "https://bsky.social",
  stream: "wss://jetstream2.us-east.bsky.network",
  appView: "https://public.api.bsky.app",
} as const;

/** Where a channel's secrets are kept. The app password is put there by whoever sets the channel up. */
export function blueskySecrets(channel: ChannelDefinition["id"]): SessionNames {
  return { password: `channel/${channel}/app-password`, session: `channel/${channel}/session` };
}

export type BlueskyChannel = {
  readonly reader: NetworkReader;
  readonly writer: NetworkWriter;
  /** The channel's DID. */
  did(until: Instant): Promise<Answer<string>>;
};

/** @throws TypeError when an address is none */
export function openBluesky(options: BlueskyOptions): BlueskyChannel {
  const { channel, clock, random, working, secrets, appView } = options;
  const rpc = createRpc(channel.service ?? publicBluesky.service, clock);
  const sessions = createSessionKeeper(rpc, channel.account, blueskySecrets(channel.id), secrets, clock);
  const points = createPointsKeeper(blueskyPoints, working, `bluesky/${channel.id}/points`, clock);
  const ownServer = profilesFrom(rpc, "own-server", clock);
  const profiles = appView === undefined ? ownServer : firstKnown(profilesFrom(createRpc(appView, clock), "app-view", clock), ownServer);

  const didKey = `bluesky/${channel.id}/did/${channel.account}`;
  let known: string | undefined = isDid(channel.account) ? channel.account : undefined;
  async function did(until: Instant): Promise<Answer<string>> {
    // With the store down a recall still goes: what it would have told is asked for again.
    const kept = known ?? (await working.get(didKey).catch(() => undefined));
    known = isDid(kept) ? kept : undefined;
    if (known !== undefined) return { kind: "answered", value: known };
    const answer = await rpc.ask(until, (client, more) => client.com.atproto.identity.resolveHandle({ handle: channel.account }, more));
    if (answer.kind !== "answered") return answer.kind === "unanswered" ? { kind: "unreachable", cause: answer.cause } : answer;
    known = answer.value.data.did;
    await working.set(didKey, known).catch(() => undefined);
    return { kind: "answered", value: known };
  }

  const answerWithin = options.answerWithinMs === undefined ? {} : { answerWithinMs: options.answerWithinMs };
  const writer = blueskyWriter({ rpc, sessions, points, clock, random, did, asksAppView: appView !== undefined, ...answerWithin });
  return { reader: channelReader(options, profiles, did), writer, did };
}

function channelReader(
  options: BlueskyOptions,
  profiles: ReturnType<typeof profilesFrom>,
  did: (until: Instant) => Promise<Answer<string>>,
): NetworkReader {
  const { channel, clock, random, plainMentions = false, firstPauseMs = SECOND_MS } = options;
  let health: Health = { state: "waiting", until: clock.now(), why: "unreachable" };
  const stream = channel.stream ?? publicBluesky.stream;

  async function* readings(from: Cursor | undefined, signal: AbortSignal): AsyncGenerator<Reading> {
    for (let failures = 0; !signal.aborted; failures += 1) {
      const account = await did(clock.now() + 10 * SECOND_MS);
      if (account.kind === "answered") {
        yield* readStream(
          {
            ...options,
            stream,
            account: account.value,
            profiles,
            wants: {
              mentions: new Set([account.value]),
              plainMentions: plainMentions ? [channel.account.toLowerCase()] : [],
              tags: new Set(),
              everything: false,
            },
            onHealth: (next) => {
              health = next;
            },
          },
          from,
          signal,
        );
        return;
      }
      const until = clock.now() + Math.min(MINUTE_MS, pauseMs(failures, firstPauseMs, random()));
      health = { state: "waiting", until, why: "unreachable" };
      await clock.wake(until, signal);
    }
    health = { state: "closed" };
  }

  return { read: readings, cursorAt: (at) => cursorOf(stream, at), health: () => health };
}
