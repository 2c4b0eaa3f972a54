/**
 * One frame of Jetstream's classic stream in our words. Pure; strict about what it uses, blind to the rest.
 *
 * @source https://github.com/bluesky-social/jetstream-legacy
 */
import type { EdgeRefusal, Instant, PostRef } from "@flakjacket/core";
import { DAY_MS } from "@flakjacket/core";
import { member, readJson, stringMember } from "./edge.ts";

export const POSTS = "app.bsky.feed.post";
export const BLOCKS = "app.bsky.graph.block";

/** `id` tells the same event given twice; `timeUs` is the stream's own time, its cursor. */
type At = { readonly timeUs: number; readonly id: string; readonly did: string };
export type Frame =
  | (At & { readonly kind: "said"; readonly ref: PostRef; readonly record: unknown })
  | (At & { readonly kind: "edited" | "deleted"; readonly ref: PostRef })
  | (At & { readonly kind: "blocked"; readonly subject: string })
  | (At & { readonly kind: "account-gone" })
  /** Nothing that concerns us. */
  | { readonly kind: "other"; readonly timeUs: number }
  | { readonly kind: "unreadable"; readonly why: EdgeRefusal; readonly timeUs?: number };

const DID = /^did:[a-z]+:[A-Za-z0-9._:%-]{1,1024}$/;
const RECORD_KEY = /^[A-Za-z0-9._:~-]{1,512}$/;
const CID = /^[A-Za-z0-9]{8,256}$/;
const REV = /^[A-Za-z0-9]{1,64}$/;

export function isDid(text: unknown): text is string {
  return typeof text === "string" && DID.test(text);
}

/** @param now our clock: a stream time more than a day ahead of it would carry the cursor off, so it is refused */
export function readFrame(bytes: Uint8Array, now: Instant): Frame {
  const json = readJson(bytes);
  if ("refused" in json) return { kind: "unreadable", why: json.refused };
  const { value } = json;
  const timeUs = member(value, "time_us");
  const did = member(value, "did");
  if (!isTime(timeUs, now) || !isDid(did)) return { kind: "unreadable", why: "malformed" };
  switch (member(value, "kind")) {
    case "commit":
      return readCommit(member(value, "commit"), timeUs, did);
    case "account":
      return readAccount(member(value, "account"), timeUs, did);
    case "identity":
      return { kind: "other", timeUs };
    default:
      return { kind: "unreadable", why: "malformed", timeUs };
  }
}

function readCommit(commit: unknown, timeUs: number, did: string): Frame {
  const collection = member(commit, "collection");
  if (collection !== POSTS && collection !== BLOCKS) {
    return typeof collection === "string" ? { kind: "other", timeUs } : { kind: "unreadable", why: "malformed", timeUs };
  }
  const rkey = stringMember(commit, "rkey");
  const rev = stringMember(commit, "rev");
  const cid = stringMember(commit, "cid");
  const operation = member(commit, "operation");
  const malformed: Frame = { kind: "unreadable", why: "malformed", timeUs };
  if (!rkey || !RECORD_KEY.test(rkey) || !rev || !REV.test(rev)) return malformed;
  if (operation !== "create" && operation !== "update" && operation !== "delete") return malformed;
  if (operation !== "delete" && (!cid || !CID.test(cid))) return malformed;
  const at: At = { timeUs, did, id: `${did}/${collection}/${rkey}/${rev}/${operation}` };
  const record = member(commit, "record");
  if (collection === BLOCKS) {
    if (operation === "delete") return { kind: "other", timeUs };
    const subject = member(record, "subject");
    return isDid(subject) ? { ...at, kind: "blocked", subject } : malformed;
  }
  const uri = `at://${did}/${POSTS}/${rkey}`;
  const ref: PostRef = cid && operation !== "delete" ? { network: "bluesky", uri, version: cid } : { network: "bluesky", uri };
  if (operation === "delete") return { ...at, kind: "deleted", ref };
  if (operation === "update") return { ...at, kind: "edited", ref };
  return typeof record === "object" && record !== null ? { ...at, kind: "said", ref, record } : malformed;
}

function readAccount(account: unknown, timeUs: number, did: string): Frame {
  const active = member(account, "active");
  if (typeof active !== "boolean") return { kind: "unreadable", why: "malformed", timeUs };
  return active ? { kind: "other", timeUs } : { kind: "account-gone", timeUs, did, id: `${did}/account/${timeUs}` };
}

function isTime(value: unknown, now: Instant): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 && value / 1_000 < now + DAY_MS;
}
