/** Asking the server as the channel or as anybody, and what the answers say about the channel's health. */
import type { AtpBaseClient } from "@atproto/api";
import type { Clock, Health, Instant } from "@flakjacket/core";
import { SECOND_MS } from "@flakjacket/core";
import type { Answer } from "../answer.ts";
import type { PointsKeeper } from "./ledger.ts";
import type { Rpc, RpcOptions } from "./rpc.ts";
import type { LiveSession, SessionKeeper } from "./session.ts";

export type AskParts = {
  readonly rpc: Rpc;
  readonly sessions: SessionKeeper;
  readonly points: PointsKeeper;
  readonly clock: Clock;
  /** The channel's DID, asked for where it is not known yet. */
  readonly did: (until: Instant) => Promise<Answer<string>>;
};

export type Ask<T> = (client: AtpBaseClient, options: RpcOptions) => Promise<T>;

export type Asker = {
  /** A token turned down was not acted on, so one other token is tried. */
  asChannel<T>(until: Instant, run: (session: LiveSession) => Ask<T>): Promise<Answer<T>>;
  asAnybody<T>(until: Instant, run: Ask<T>): Promise<Answer<T>>;
  /** Our own points are spent: nothing was asked. */
  outOfPoints(waitMs: number): void;
  health(): Health;
};

export const RETRY_MS = 5 * SECOND_MS;
/** The password opens another account than the one that is set: only a person can mend it. */
const OTHER_ACCOUNT_MS = 60 * SECOND_MS;
/** The server's words for a token it will not take any more. */
const STALE = new Set(["ExpiredToken", "InvalidToken", "AuthMissing", "AuthenticationRequired", "BadJwt"]);

export function createAsker({ rpc, sessions, points, clock, did }: AskParts): Asker {
  let health: Health = { state: "ready" };

  function heed<T>(answer: Answer<T>): Answer<T> {
    if (answer.kind === "limited") {
      const until = clock.now() + answer.retryAfterMs;
      points.told(until);
      health = { state: "waiting", until, why: "rate-limited" };
    } else if (answer.kind === "signed-out") health = { state: "waiting", until: clock.now() + answer.retryAfterMs, why: "signed-out" };
    else if (answer.kind === "unreachable") health = { state: "waiting", until: clock.now() + RETRY_MS, why: "unreachable" };
    return answer;
  }

  /** Words from the server in answer to the channel itself: nothing is in the way any more. */
  function well<T>(answer: Answer<T>): Answer<T> {
    if (answer.kind === "answered") health = { state: "ready" };
    return heed(answer);
  }

  async function asChannel<T>(until: Instant, run: (session: LiveSession) => Ask<T>): Promise<Answer<T>> {
    const first = await sessions.current(until);
    if (first.kind !== "answered") return heed(notYetAsked(first));
    const known = await did(until);
    if (known.kind === "answered" && known.value !== first.value.did) return heed({ kind: "signed-out", retryAfterMs: OTHER_ACCOUNT_MS });
    const answer = await rpc.ask(until, run(first.value), { bearer: first.value.accessJwt });
    if (!isStale(answer)) return well(answer);
    const second = await sessions.renewed(first.value, until);
    if (second.kind !== "answered") return heed(notYetAsked(second));
    const again = await rpc.ask(until, run(second.value), { bearer: second.value.accessJwt });
    return well(isStale(again) ? { kind: "signed-out", retryAfterMs: RETRY_MS } : again);
  }

  async function asAnybody<T>(until: Instant, run: Ask<T>): Promise<Answer<T>> {
    const answer = await rpc.ask(until, run);
    if (answer.kind === "answered" && health.state === "waiting" && health.why === "unreachable") health = { state: "ready" };
    return heed(answer);
  }

  return {
    asChannel,
    asAnybody,
    outOfPoints(waitMs) {
      health = { state: "waiting", until: clock.now() + waitMs, why: "rate-limited" };
    },
    health: () => health,
  };
}

function isStale(answer: Answer<unknown>): boolean {
  return answer.kind === "refused" && (answer.status === 401 || STALE.has(answer.code));
}

/** No session, so nothing was asked: whatever is in doubt is the session alone. */
function notYetAsked(answer: Exclude<Answer<LiveSession>, { kind: "answered" }>): Exclude<Answer<never>, { kind: "answered" }> {
  return answer.kind === "unanswered" ? { kind: "unreachable", cause: answer.cause } : answer;
}
