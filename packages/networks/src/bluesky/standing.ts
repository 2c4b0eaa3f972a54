/** How a call and its author stand at the moment of sending, as far as the server knows. */
import type { Instant, PostRef, Standing } from "@flakjacket/core";
import type { Asker } from "./asker.ts";
import { stringMember } from "./edge.ts";
import { POSTS } from "./frame.ts";
import { PROFILE } from "./profiles.ts";

/** The server's words for an account whose posts nobody can see. */
export const GONE = new Set(["RecordNotFound", "RepoDeactivated", "RepoTakendown", "AccountDeactivated", "AccountTakedown"]);

/** @param asksAppView whether the server asks an AppView about other people: it then also knows who blocks us */
export async function standingOf(asker: Asker, call: PostRef, authorId: string, asksAppView: boolean, until: Instant): Promise<Standing> {
  const [, , , , rkey = ""] = call.uri.split("/");
  const where = { repo: authorId, collection: POSTS, rkey };
  const [post, author] = await Promise.all([
    asker.asAnybody(until, (client, options) => client.com.atproto.repo.getRecord(where, options)),
    asksAppView ? authorByAppView(asker, authorId, until) : authorByRecord(asker, authorId, until),
  ]);
  if (post.kind === "refused" && GONE.has(post.code)) return "deleted";
  if (post.kind !== "answered" || author === "unknown") return "unknown";
  if (author !== "as-read") return author;
  const version = post.value.data.cid;
  return call.version === undefined || version === undefined || version === call.version ? "as-read" : "edited";
}

/** Any of `#nobot` in the bio, or a block, ends it; silence holds it back. */
async function authorByAppView(asker: Asker, author: string, until: Instant): Promise<Standing> {
  const answer = await asker.asChannel(until, () => (client, options) => client.app.bsky.actor.getProfile({ actor: author }, options));
  if (answer.kind !== "answered") return "unknown";
  if (answer.value.data.viewer?.blockedBy) return "blocked";
  return optsOut(answer.value.data.description) ? "opted-out" : "as-read";
}

async function authorByRecord(asker: Asker, author: string, until: Instant): Promise<Standing> {
  const where = { repo: author, ...PROFILE };
  const answer = await asker.asAnybody(until, (client, options) => client.com.atproto.repo.getRecord(where, options));
  if (answer.kind === "refused" && GONE.has(answer.code)) return "as-read";
  if (answer.kind !== "answered") return "unknown";
  return optsOut(stringMember(answer.value.data.value, "description")) ? "opted-out" : "as-read";
}

function optsOut(bio: string | undefined): boolean {
  return /#nobot\b/iu.test(bio ?? "");
}
