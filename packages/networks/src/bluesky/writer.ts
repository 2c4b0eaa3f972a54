/** The channel's own account on its personal data server: publish once, look, take down, list. */
import type { AtpBaseClient } from "@atproto/api";
import type {
  ChannelLimits,
  Clock,
  Health,
  Instant,
  Look,
  NetworkRef,
  NetworkWriter,
  OwnPost,
  Removal,
  SendKey,
  SendOutcome,
  Standing,
} from "@flakjacket/core";
import { SECOND_MS } from "@flakjacket/core";
import type { Answer } from "../answer.ts";
import { channelLimits } from "../limits.ts";
import { blueskyPoints } from "../points.ts";
import { refusal } from "../refusal.ts";
import { isTid, keyMaker } from "../tid.ts";
import { stringMember } from "./edge.ts";
import { POSTS } from "./frame.ts";
import type { PointsKeeper } from "./ledger.ts";
import { PROFILE } from "./profiles.ts";
import { replyRecord, sameRecord } from "./record.ts";
import type { Rpc, RpcOptions } from "./rpc.ts";
import type { LiveSession, SessionKeeper } from "./session.ts";

export type WriterParts = {
  readonly rpc: Rpc;
  readonly sessions: SessionKeeper;
  readonly points: PointsKeeper;
  readonly clock: Clock;
  /** From 0 to 1; tells two makers of keys apart. */
  readonly random: () => number;
  /** The channel's DID, asked for where it is not known yet. */
  readonly did: (until: Instant) => Promise<Answer<string>>;
  /** Whether the server asks an AppView about other people: it then also knows who blocks us. */
  readonly asksAppView: boolean;
  readonly answerWithinMs?: number;
};

export const blueskyLimits: ChannelLimits = channelLimits(blueskyPoints, {
  // The schema allows 2,000,000; hosts that have not been renewed refuse more than half of it.
  pictureBytes: 1_000_000,
  replyLength: 300,
  altTextLength: 2_000,
});

const RETRY_MS = 5 * SECOND_MS;
/** The password opens another account than the one that is set: only a person can mend it. */
const OTHER_ACCOUNT_MS = 60 * SECOND_MS;
const MAKERS = 1_024;
const PAGE = 100;
/** The server's words for a token it will not take any more. */
const STALE = new Set(["ExpiredToken", "InvalidToken", "AuthMissing", "AuthenticationRequired", "BadJwt"]);
/** The server's words for an account whose posts nobody can see. */
const GONE = new Set(["RecordNotFound", "RepoDeactivated", "RepoTakendown", "AccountDeactivated", "AccountTakedown"]);

type Ask<T> = (client: AtpBaseClient, options: RpcOptions) => Promise<T>;

export function blueskyWriter(parts: WriterParts): NetworkWriter {
  const { rpc, sessions, points, clock, answerWithinMs = 10 * SECOND_MS } = parts;
  let health: Health = { state: "ready" };
  const newKey = keyMaker(clock, Math.floor(parts.random() * MAKERS));
  const soon = (): Instant => clock.now() + answerWithinMs;

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

  /** Asks as the channel. A token turned down was not acted on, so one other token is tried. */
  async function asChannel<T>(until: Instant, run: (session: LiveSession) => Ask<T>): Promise<Answer<T>> {
    const first = await sessions.current(until);
    if (first.kind !== "answered") return heed(notYetAsked(first));
    const did = await parts.did(until);
    if (did.kind === "answered" && did.value !== first.value.did) return heed({ kind: "signed-out", retryAfterMs: OTHER_ACCOUNT_MS });
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

  async function ownRecord(key: SendKey, until: Instant): Promise<Answer<{ readonly uri: string; readonly value: unknown } | undefined>> {
    const did = await parts.did(until);
    if (did.kind !== "answered") return did;
    const where = { repo: did.value, collection: POSTS, rkey: key };
    const answer = await asAnybody(until, (client, options) => client.com.atproto.repo.getRecord(where, options));
    if (answer.kind === "refused" && answer.code === "RecordNotFound") return { kind: "answered", value: undefined };
    return answer.kind === "answered" ? { kind: "answered", value: answer.value.data } : answer;
  }

  async function put(key: SendKey, record: object, did: string, until: Instant): Promise<SendOutcome> {
    const waitMs = await points.take("create");
    if (waitMs > 0) {
      health = { state: "waiting", until: clock.now() + waitMs, why: "rate-limited" };
      return { kind: "postponed", retryAfterMs: waitMs, why: "rate-limited" };
    }
    const answer = await asChannel(until, () => (client, options) => {
      const body = { repo: did, collection: POSTS, rkey: key, record: record as Record<string, unknown>, swapRecord: null };
      return client.com.atproto.repo.putRecord(body, { ...options, encoding: "application/json" });
    });
    if (answer.kind === "answered") return { kind: "live", ref: answer.value.data.uri as NetworkRef };
    if (answer.kind === "refused" && answer.code === "InvalidSwap") return whatIsThere(key, record, until);
    if (answer.kind === "unanswered") return { kind: "unconfirmed", cause: answer.cause };
    points.giveBack("create");
    return notSent(answer);
  }

  /** Something has our key already: ours from an earlier try, or another's. */
  async function whatIsThere(key: SendKey, record: object, until: Instant): Promise<SendOutcome> {
    const there = await ownRecord(key, until);
    if (there.kind !== "answered") return { kind: "unconfirmed", cause: "cause" in there ? there.cause : there.kind };
    if (!there.value) return { kind: "unconfirmed", cause: new Error("The record was there and is not any more.") };
    const { lexToJson } = await import("@atproto/api");
    const same = sameRecord(lexToJson(there.value.value as never), lexToJson(record as never));
    return same ? { kind: "live", ref: there.value.uri as NetworkRef } : { kind: "refused", code: "other-record" };
  }

  return {
    limits: blueskyLimits,
    newKey,

    async send(key, outgoing, deadline) {
      const refused = refusal(outgoing, blueskyLimits);
      if (refused) return refused;
      if (!isTid(key)) return { kind: "refused", code: "not-our-key" };
      if (clock.now() >= deadline) return { kind: "postponed", retryAfterMs: 0, why: "unreachable" };
      const did = await parts.did(deadline);
      if (did.kind !== "answered") return notSent(did);
      // A picture that nobody refers to is not published: whatever goes wrong here, nothing is out.
      const uploaded = await asChannel(
        deadline,
        () => (client, options) => client.com.atproto.repo.uploadBlob(outgoing.picture.png, { ...options, encoding: "image/png" }),
      );
      if (uploaded.kind !== "answered") return notSent(uploaded);
      const record = replyRecord(key, outgoing, uploaded.value.data.blob);
      if (!record) return { kind: "refused", code: "call-without-version" };
      return put(key, record, did.value, deadline);
    },

    async look(key): Promise<Look> {
      const there = await ownRecord(key, soon());
      if (there.kind !== "answered") return { kind: "unknown", cause: "cause" in there ? there.cause : there.kind };
      return there.value ? { kind: "present", ref: there.value.uri as NetworkRef } : { kind: "absent" };
    },

    async remove(key): Promise<Removal> {
      await points.spendOnRemoval();
      const answer = await asChannel(
        soon(),
        (session) => (client, options) =>
          client.com.atproto.repo.deleteRecord(
            { repo: session.did, collection: POSTS, rkey: key },
            { ...options, encoding: "application/json" },
          ),
      );
      switch (answer.kind) {
        case "answered":
          return { kind: "removed" };
        case "limited":
          return { kind: "rate-limited", retryAfterMs: answer.retryAfterMs };
        case "signed-out":
          return { kind: "refused", why: "signed-out" };
        case "refused":
          if (answer.status === 403 || GONE.has(answer.code)) return { kind: "refused", why: "forbidden" };
          return { kind: "unanswered", cause: answer.code };
        default:
          return { kind: "unanswered", cause: answer.cause };
      }
    },

    async standing(call, authorId) {
      const until = soon();
      const [, , , , rkey = ""] = call.uri.split("/");
      const where = { repo: authorId, collection: POSTS, rkey };
      const [post, author] = await Promise.all([
        asAnybody(until, (client, options) => client.com.atproto.repo.getRecord(where, options)),
        parts.asksAppView ? authorByAppView(authorId, until) : authorByRecord(authorId, until),
      ]);
      if (post.kind === "refused" && GONE.has(post.code)) return "deleted";
      if (post.kind !== "answered" || author === "unknown") return "unknown";
      if (author !== "as-read") return author;
      const version = post.value.data.cid;
      return call.version === undefined || version === undefined || version === call.version ? "as-read" : "edited";
    },

    async *ownPosts() {
      const did = await parts.did(soon());
      if (did.kind !== "answered") throw unlisted(did);
      let cursor: string | undefined;
      do {
        const page = { repo: did.value, collection: POSTS, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
        const answer = await asAnybody(soon(), (client, options) => client.com.atproto.repo.listRecords(page, options));
        if (answer.kind !== "answered") throw unlisted(answer);
        for (const { uri, value } of answer.value.data.records) yield ownPost(uri, value);
        cursor = answer.value.data.records.length === 0 ? undefined : answer.value.data.cursor;
      } while (cursor !== undefined);
    },

    health: () => health,
  };

  /** Any of `#nobot` in the bio, or a block, ends it; silence holds it back. */
  async function authorByAppView(author: string, until: Instant): Promise<Standing> {
    const answer = await asChannel(until, () => (client, options) => client.app.bsky.actor.getProfile({ actor: author }, options));
    if (answer.kind !== "answered") return "unknown";
    if (answer.value.data.viewer?.blockedBy) return "blocked";
    return optsOut(answer.value.data.description) ? "opted-out" : "as-read";
  }

  async function authorByRecord(author: string, until: Instant): Promise<Standing> {
    const where = { repo: author, ...PROFILE };
    const answer = await asAnybody(until, (client, options) => client.com.atproto.repo.getRecord(where, options));
    if (answer.kind === "refused" && GONE.has(answer.code)) return "as-read";
    if (answer.kind !== "answered") return "unknown";
    return optsOut(stringMember(answer.value.data.value, "description")) ? "opted-out" : "as-read";
  }
}

function optsOut(bio: string | undefined): boolean {
  return /#nobot\b/iu.test(bio ?? "");
}

function isStale(answer: Answer<unknown>): boolean {
  return answer.kind === "refused" && (answer.status === 401 || STALE.has(answer.code));
}

/** No session, so nothing was asked: whatever is in doubt is the session alone. */
function notYetAsked(answer: Exclude<Answer<LiveSession>, { kind: "answered" }>): Exclude<Answer<never>, { kind: "answered" }> {
  return answer.kind === "unanswered" ? { kind: "unreachable", cause: answer.cause } : answer;
}

/** For what was surely not published. */
function notSent(answer: Exclude<Answer<unknown>, { kind: "answered" }>): SendOutcome {
  switch (answer.kind) {
    case "limited":
      return { kind: "postponed", retryAfterMs: answer.retryAfterMs, why: "rate-limited" };
    case "signed-out":
      return { kind: "postponed", retryAfterMs: answer.retryAfterMs, why: "unreachable" };
    case "refused":
      return { kind: "refused", code: answer.code };
    default:
      return { kind: "postponed", retryAfterMs: RETRY_MS, why: "unreachable" };
  }
}

function ownPost(uri: string, value: unknown): OwnPost {
  const reply = value !== null && typeof value === "object" && "reply" in value ? value.reply : undefined;
  const parent = reply !== null && typeof reply === "object" && "parent" in reply ? stringMember(reply.parent, "uri") : undefined;
  const createdAt = Date.parse(stringMember(value, "createdAt") ?? "");
  return {
    key: uri.slice(uri.lastIndexOf("/") + 1) as SendKey,
    ref: uri as NetworkRef,
    ...(parent === undefined ? {} : { replyTo: parent }),
    ...(Number.isFinite(createdAt) ? { createdAt } : {}),
  };
}

function unlisted(answer: Exclude<Answer<unknown>, { kind: "answered" }>): Error {
  return new Error(`The channel's posts could not be listed: ${answer.kind}. Ask again later.`, {
    cause: "cause" in answer ? answer.cause : answer,
  });
}
