/** Jetstream as one endless series of readings: connects, comes back by itself, folds what it is given twice. */
import type { Clock, Cursor, Health, Instant, Observed, Post, Profile, Reading } from "@flakjacket/core";
import { HOUR_MS, MINUTE_MS, SECOND_MS } from "@flakjacket/core";
import { connect } from "./connection.ts";
import { MAX_FRAME_BYTES } from "./edge.ts";
import type { Frame } from "./frame.ts";
import { BLOCKS, POSTS, readFrame } from "./frame.ts";
import type { Place } from "./place.ts";
import { createSeen, cursorAt, placeOf, REWIND_MS, streamUrl } from "./place.ts";
import { readPostRecord } from "./post-record.ts";
import type { ProfileSource } from "./profiles.ts";
import type { Wants } from "./wants.ts";
import { isWanted, mayWant } from "./wants.ts";

export type StreamOptions = {
  /** `wss://HOST`, or with its path. */
  readonly stream: string;
  readonly clock: Clock;
  /** From 0 to 1, for the jitter of pauses. */
  readonly random: () => number;
  readonly wants: Wants;
  /** Whose blocks and own posts are told apart; absent for a listener. */
  readonly account?: string;
  readonly profiles: ProfileSource;
  readonly onHealth: (health: Health) => void;
  /** Deletes and edits of posts for which this says no are passed over. Default: all are given. */
  readonly isOfInterest?: (uri: string) => boolean;
  readonly idleMs?: number;
  readonly firstPauseMs?: number;
};

const LONGEST_PAUSE_MS = MINUTE_MS;
/** How far back the public hosts keep their stream. */
const LOOK_BACK_MS = 36 * HOUR_MS;
const SEEN = 20_000;
const IDLE_EVERY_MS = SECOND_MS;
/** After so many cuts at one place the reader goes on behind it, and says so. */
const PATIENCE = 3;

/** Where a reader of this stream stands at an instant. @throws TypeError for a stream that is no address */
export function cursorOf(stream: string, at: Instant): Cursor {
  return cursorAt({ host: streamUrl(stream, [], undefined, MAX_FRAME_BYTES).host, timeUs: Math.max(0, Math.floor(at * 1_000) - 1) });
}

/** @throws RangeError for another network's cursor, TypeError for a stream that is no address; at once */
export function readStream(options: StreamOptions, from: Cursor | undefined, signal: AbortSignal): AsyncIterable<Reading> {
  const host = streamUrl(options.stream, [], undefined, MAX_FRAME_BYTES).host;
  return readings(options, host, from === undefined ? undefined : placeOf(from), signal);
}

async function* readings(options: StreamOptions, host: string, from: Place | undefined, signal: AbortSignal): AsyncGenerator<Reading> {
  const { clock, onHealth, idleMs = 30 * SECOND_MS, firstPauseMs = SECOND_MS } = options;
  const seen = createSeen(SEEN);
  /** At or before it everything was given, as far as this very host's times go. */
  const givenUntilUs = from?.host === host ? from.timeUs : 0;
  let reachedUs = from?.timeUs;
  let connectAtUs = from && (from.host === host ? from.timeUs : rewound(from.timeUs));
  let failures = 0;
  let cutsHere = 0;
  let saidIdleAt = Number.NEGATIVE_INFINITY;
  const give = (observed: Observed): Reading => {
    saidIdleAt = clock.monotonic();
    return { observed, cursor: cursorAt({ host, timeUs: reachedUs ?? 0 }) };
  };

  while (!signal.aborted) {
    const oldestUs = (clock.now() - LOOK_BACK_MS) * 1_000;
    if (reachedUs !== undefined && reachedUs < oldestUs) {
      const lost = { from: new Date(reachedUs / 1_000).toISOString(), to: new Date(oldestUs / 1_000).toISOString() };
      reachedUs = oldestUs;
      connectAtUs = oldestUs;
      yield give({ kind: "gap", ...lost });
    }
    const url = streamUrl(options.stream, [POSTS, BLOCKS], connectAtUs, MAX_FRAME_BYTES);
    const connection = connect(url, clock, signal, idleMs, (bytes) => prepare(options, bytes, signal));
    if (await connection.opened) {
      onHealth({ state: "ready" });
      // Without a cursor the stream starts now, by its own clock; ours may be a little ahead of it.
      reachedUs ??= rewound(clock.now() * 1_000);
      yield give({ kind: "idle" });
    }
    try {
      for (;;) {
        const next = await connection.next();
        if ("ending" in next) {
          if (next.ending.kind === "oversized") {
            cutsHere += 1;
            yield give({ kind: "unreadable", why: "too-large" });
          }
          break;
        }
        const { frame, observed } = next.frame;
        failures = 0;
        if (frame.timeUs !== undefined) {
          cutsHere = 0;
          // Rewound: it was there before, or it is folded below.
          if (frame.timeUs <= givenUntilUs) continue;
          reachedUs = Math.max(reachedUs ?? 0, frame.timeUs);
        }
        const found = isKnown(frame) && !seen.isNew(frame.id) ? undefined : await observed;
        if (signal.aborted) break;
        if (found) yield give(found);
        else if (clock.monotonic() - saidIdleAt >= IDLE_EVERY_MS) yield give({ kind: "idle" });
      }
    } finally {
      connection.close();
    }
    if (signal.aborted) break;
    connectAtUs = reachedUs === undefined ? undefined : rewound(reachedUs);
    if (cutsHere >= PATIENCE && reachedUs !== undefined) {
      const nowUs = clock.now() * 1_000;
      yield give({ kind: "gap", from: new Date(reachedUs / 1_000).toISOString(), to: new Date(nowUs / 1_000).toISOString() });
      reachedUs = nowUs;
      connectAtUs = undefined;
      cutsHere = 0;
    }
    const until = clock.now() + pauseMs(failures, firstPauseMs, options.random());
    failures += 1;
    onHealth({ state: "waiting", until, why: "unreachable" });
    await clock.wake(until, signal);
  }
  onHealth({ state: "closed" });
}

/** Doubles from the first pause up to a minute, and is drawn from its upper half, so that many readers do not come at once. */
export function pauseMs(failures: number, firstMs: number, random: number): number {
  const whole = Math.min(LONGEST_PAUSE_MS, firstMs * 2 ** Math.min(failures, 30));
  return whole / 2 + (whole / 2) * random;
}

function rewound(timeUs: number): number {
  return Math.max(1, Math.floor(timeUs - REWIND_MS * 1_000));
}

type Prepared = { readonly frame: Frame; readonly observed: Promise<Observed | undefined> | undefined };
type Known = Exclude<Frame, { kind: "other" | "unreadable" }>;

function isKnown(frame: Frame): frame is Known {
  return frame.kind !== "other" && frame.kind !== "unreadable";
}

/** Reads a frame as soon as it arrives; a profile is asked for meanwhile, and waited for in the frame's turn. */
function prepare(options: StreamOptions, bytes: Uint8Array, signal: AbortSignal): Prepared {
  const frame = readFrame(bytes, options.clock.now());
  return { frame, observed: observe(options, frame, signal) };
}

function observe(options: StreamOptions, frame: Frame, signal: AbortSignal): Promise<Observed | undefined> | undefined {
  const { account, wants, isOfInterest = () => true } = options;
  switch (frame.kind) {
    case "said":
      return frame.did === account || !mayWant(frame.record, wants) ? undefined : readSaid(options, frame, signal);
    case "edited":
    case "deleted":
      return frame.did !== account && isOfInterest(frame.ref.uri) ? Promise.resolve({ kind: frame.kind, ref: frame.ref }) : undefined;
    case "account-gone":
      return Promise.resolve({ kind: "account-gone", authorId: frame.did });
    case "blocked":
      return frame.subject === account ? Promise.resolve({ kind: "blocked-us", authorId: frame.did }) : undefined;
    case "unreadable":
      return Promise.resolve({ kind: "unreadable", why: frame.why });
    default:
      return undefined;
  }
}

async function readSaid(
  options: StreamOptions,
  frame: Extract<Frame, { kind: "said" }>,
  signal: AbortSignal,
): Promise<Observed | undefined> {
  const parts = readPostRecord(frame.record);
  if (typeof parts === "string") return { kind: "unreadable", why: parts };
  if (!isWanted(parts, options.wants)) return undefined;
  const receivedAt = options.clock.now();
  const author: Profile = { network: "bluesky", id: frame.did, ...(await options.profiles(frame.did, signal)) };
  const post: Post = { ...parts, ref: frame.ref, author, receivedAt };
  return { kind: "post", post };
}
