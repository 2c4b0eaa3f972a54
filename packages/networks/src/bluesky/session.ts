/**
 * The channel's session: kept encrypted, refreshed before it ends, made anew with the app password only when there is
 * no other way, and seldom: the network allows 30 sign-ins in five minutes and 300 a day.
 */
import type { Clock, Instant, SecretStore } from "@flakjacket/core";
import { DAY_MS, MINUTE_MS, SECOND_MS } from "@flakjacket/core";
import type { Answer } from "../answer.ts";
import { within } from "../within.ts";
import { member, stringMember } from "./edge.ts";
import { isDid } from "./frame.ts";
import type { Rpc } from "./rpc.ts";

export type LiveSession = { readonly did: string; readonly handle: string; readonly accessJwt: string; readonly refreshJwt: string };

export type SessionNames = {
  /** Where the app password is kept; whoever sets up the channel puts it there. */
  readonly password: string;
  readonly session: string;
};

export type SessionKeeper = {
  /** A session that lasts a while yet. */
  current(until: Instant): Promise<Answer<LiveSession>>;
  /** A session other than one that the network turned down. */
  renewed(refused: LiveSession, until: Instant): Promise<Answer<LiveSession>>;
};

const RENEW_BEFORE_MS = MINUTE_MS;
const FIRST_PAUSE_MS = 30 * SECOND_MS;
const LONGEST_PAUSE_MS = 60 * MINUTE_MS;
const SIGN_INS = [
  { windowMs: 5 * MINUTE_MS, atMost: 10 },
  { windowMs: DAY_MS, atMost: 100 },
] as const;

/** @param account handle or DID; when it is a DID, a session of any other account is refused */
export function createSessionKeeper(rpc: Rpc, account: string, names: SessionNames, secrets: SecretStore, clock: Clock): SessionKeeper {
  let live: LiveSession | undefined;
  let working: Promise<Answer<LiveSession>> | undefined;
  let signIns: readonly Instant[] = [];
  let turnedDown: { readonly password: string | undefined; readonly until: Instant; readonly times: number } | undefined;

  async function obtain(until: Instant, refused: LiveSession | undefined): Promise<Answer<LiveSession>> {
    const kept = live ?? parseSession(await secrets.get(names.session));
    if (kept && kept.accessJwt !== refused?.accessJwt && endsAt(kept.accessJwt) > clock.now() + RENEW_BEFORE_MS) {
      live = kept;
      return { kind: "answered", value: kept };
    }
    if (kept && endsAt(kept.refreshJwt) > clock.now()) {
      const refreshed = await rpc.ask(until, (client, options) => client.com.atproto.server.refreshSession(undefined, options), {
        bearer: kept.refreshJwt,
      });
      if (refreshed.kind === "answered") return keep(refreshed.value.data);
      if (refreshed.kind !== "refused") return refreshed;
    }
    return signIn(until);
  }

  async function signIn(until: Instant): Promise<Answer<LiveSession>> {
    const password = await secrets.get(names.password);
    const now = clock.now();
    // A password that was turned down is not tried again soon; another one is, at once.
    if (turnedDown && turnedDown.password === password && now < turnedDown.until) return signedOut(turnedDown.until);
    if (!password) return turnDown(password);
    const waitMs = signInWait(signIns, now);
    if (waitMs > 0) return { kind: "limited", retryAfterMs: waitMs };
    signIns = [...signIns.filter((at) => at > now - DAY_MS), now];
    const answer = await rpc.ask(until, (client, options) =>
      client.com.atproto.server.createSession({ identifier: account, password }, options),
    );
    if (answer.kind === "answered") return keep(answer.value.data);
    return answer.kind === "refused" ? turnDown(password) : answer;
  }

  async function keep(data: unknown): Promise<Answer<LiveSession>> {
    const session = sessionOf(data);
    if (!session) return { kind: "unanswered", cause: new Error("The server's session could not be read.") };
    if (isDid(account) && session.did !== account) return turnDown(await secrets.get(names.password));
    live = session;
    turnedDown = undefined;
    // With the store down it lives in memory: a recall must not wait for a database.
    await secrets.set(names.session, JSON.stringify(session)).catch(() => undefined);
    return { kind: "answered", value: session };
  }

  function turnDown(password: string | undefined): Answer<never> {
    live = undefined;
    const times = turnedDown && turnedDown.password === password ? turnedDown.times + 1 : 0;
    const until = clock.now() + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** times);
    turnedDown = { password, times, until };
    return signedOut(until);
  }

  function signedOut(until: Instant): Answer<never> {
    return { kind: "signed-out", retryAfterMs: Math.max(1, until - clock.now()) };
  }

  /** One at a time, whoever asks; nobody waits beyond their own time. */
  function once(until: Instant, refused: LiveSession | undefined): Promise<Answer<LiveSession>> {
    working ??= obtain(until, refused)
      .catch((cause: unknown): Answer<never> => ({ kind: "unanswered", cause }))
      .finally(() => {
        working = undefined;
      });
    const mine = working;
    return within<Answer<LiveSession>>(clock, until, { kind: "unanswered", cause: new Error("Signing in took too long.") }, () => mine);
  }

  return { current: (until) => once(until, undefined), renewed: (refused, until) => once(until, refused) };
}

/** How long until another sign-in is allowed by our own, stricter, limits. Pure. */
export function signInWait(signIns: readonly Instant[], now: Instant): number {
  const waits = SIGN_INS.map(({ windowMs, atMost }) => {
    const recent = signIns.filter((at) => at > now - windowMs);
    const oldest = recent.at(-atMost);
    return oldest === undefined ? 0 : oldest + windowMs - now;
  });
  return Math.max(...waits);
}

/** When a token ends, by its own word; never, when it does not say. */
function endsAt(jwt: string): Instant {
  try {
    const claims: unknown = JSON.parse(Buffer.from(jwt.split(".")[1] ?? "", "base64url").toString("utf8"));
    const seconds = member(claims, "exp");
    return typeof seconds === "number" ? seconds * SECOND_MS : Number.POSITIVE_INFINITY;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function sessionOf(data: unknown): LiveSession | undefined {
  const did = stringMember(data, "did");
  const accessJwt = stringMember(data, "accessJwt");
  const refreshJwt = stringMember(data, "refreshJwt");
  if (!isDid(did) || !accessJwt || !refreshJwt) return undefined;
  return { did, handle: stringMember(data, "handle") ?? did, accessJwt, refreshJwt };
}

function parseSession(text: string | undefined): LiveSession | undefined {
  if (text === undefined) return undefined;
  try {
    return sessionOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}
