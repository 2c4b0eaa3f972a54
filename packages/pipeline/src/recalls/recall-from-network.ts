/** Takes back every reply that an account shows, when neither store nor memory can say which are ours. */
import type { Clock, NetworkRef, NetworkWriter, SendKey } from "@flakjacket/core";
import { backOff, GIVE_UP_AFTER_TRIES } from "./recall-one.ts";

export type FoundReply = { readonly key: SendKey; readonly ref: NetworkRef; readonly outcome: "gone" | "still-there" | "unknown" };

/**
 * Lists the account and removes its replies, newest first, each read back. Posts that answer nobody are left alone:
 * campaigns only ever reply.
 *
 * @throws when the account cannot be listed
 */
export async function* recallFromNetwork(writer: NetworkWriter, clock: Clock, since = 0): AsyncIterable<FoundReply> {
  const replies: { readonly key: SendKey; readonly ref: NetworkRef }[] = [];
  for await (const { key, ref, replyTo, createdAt } of writer.ownPosts()) {
    if (replyTo !== undefined && (createdAt ?? since) >= since) replies.push({ key, ref });
  }
  for (const { key, ref } of replies) yield { key, ref, outcome: await removeSurely(key, writer, clock) };
}

async function removeSurely(key: SendKey, writer: NetworkWriter, clock: Clock): Promise<FoundReply["outcome"]> {
  let seen: FoundReply["outcome"] = "unknown";
  for (let tries = 0; tries < GIVE_UP_AFTER_TRIES; tries++) {
    const removal = await writer.remove(key);
    if (removal.kind === "refused") return seen;
    if (removal.kind === "rate-limited") await clock.wake(clock.now() + removal.retryAfterMs);
    const look = await writer.look(key);
    if (look.kind === "absent") return "gone";
    seen = look.kind === "present" ? "still-there" : seen;
    await clock.wake(clock.now() + backOff(tries));
  }
  return seen;
}
