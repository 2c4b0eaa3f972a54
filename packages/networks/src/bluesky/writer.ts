/** The channel's own account on its personal data server: publish once, look, take down, list. */
import type { ChannelLimits, Instant, Look, NetworkRef, NetworkWriter, OwnPost, Removal, SendKey, SendOutcome } from "@flakjacket/core";
import { SECOND_MS } from "@flakjacket/core";
import type { Answer } from "../answer.ts";
import { channelLimits } from "../limits.ts";
import { blueskyPoints } from "../points.ts";
import { refusal } from "../refusal.ts";
import { isTid, keyMaker } from "../tid.ts";
import type { AskParts } from "./asker.ts";
import { createAsker, RETRY_MS } from "./asker.ts";
import { stringMember } from "./edge.ts";
import { POSTS } from "./frame.ts";
import { replyRecord, sameRecord } from "./record.ts";
import { GONE, standingOf } from "./standing.ts";

export type WriterParts = AskParts & {
  /** From 0 to 1; tells two makers of keys apart. */
  readonly random: () => number;
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

const MAKERS = 1_024;
const PAGE = 100;
export function blueskyWriter(parts: WriterParts): NetworkWriter {
  const { points, clock, answerWithinMs = 10 * SECOND_MS } = parts;
  const asker = createAsker(parts);
  const { asChannel, asAnybody } = asker;
  const newKey = keyMaker(clock, Math.floor(parts.random() * MAKERS));
  const soon = (): Instant => clock.now() + answerWithinMs;

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
      asker.outOfPoints(waitMs);
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

    async send(key, outgoing, giveUpAt) {
      const refused = refusal(outgoing, blueskyLimits);
      if (refused) return refused;
      if (!isTid(key)) return { kind: "refused", code: "not-our-key" };
      if (clock.now() >= giveUpAt) return { kind: "postponed", retryAfterMs: 0, why: "unreachable" };
      const did = await parts.did(giveUpAt);
      if (did.kind !== "answered") return notSent(did);
      // A picture that nobody refers to is not published: whatever goes wrong here, nothing is out.
      const uploaded = await asChannel(
        giveUpAt,
        () => (client, options) => client.com.atproto.repo.uploadBlob(outgoing.picture.png, { ...options, encoding: "image/png" }),
      );
      if (uploaded.kind !== "answered") return notSent(uploaded);
      const record = replyRecord(key, outgoing, uploaded.value.data.blob);
      if (!record) return { kind: "refused", code: "call-without-version" };
      return put(key, record, did.value, giveUpAt);
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

    standing: (call, authorId) => standingOf(asker, call, authorId, parts.asksAppView, soon()),

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

    health: asker.health,
  };
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
