/** The ports to a network, in our words. Every adapter, the simulated one too, passes one contract suite. */
import type { Instant } from "./instant.ts";
import type { Post, PostRef } from "./post.ts";

declare const kind: unique symbol;
/** What names one publication on its network before it is sent: a Bluesky record key, an idempotency key. */
export type SendKey = string & { readonly [kind]: "send-key" };
/** The address of one of our own posts: `at://did/app.bsky.feed.post/key`. */
export type NetworkRef = string & { readonly [kind]: "network-ref" };
/** Where a reader stands in a network's stream. Opaque; belongs to one adapter and one host. */
export type Cursor = string & { readonly [kind]: "cursor" };

/** Why something was refused at the edge, before it became a post. Counted, never stored. */
export type EdgeRefusal = "malformed" | "too-large" | "too-deep" | "wrong-encoding" | "too-many-parts";

/** One thing seen on a network. Readers fold duplicates where they can; whoever takes them must not mind one. */
export type Observed =
  | { readonly kind: "post"; readonly post: Post }
  | { readonly kind: "edited"; readonly ref: PostRef }
  | { readonly kind: "deleted"; readonly ref: PostRef }
  | { readonly kind: "account-gone"; readonly authorId: string }
  | { readonly kind: "blocked-us"; readonly authorId: string }
  | { readonly kind: "unreadable"; readonly why: EdgeRefusal }
  /** The stream could not give everything between the two. */
  | { readonly kind: "gap"; readonly from: string; readonly to: string }
  /** Nothing happened; only the cursor moved. */
  | { readonly kind: "idle" };

/** `cursor`: resuming there repeats nothing that came before it and misses nothing that follows. */
export type Reading = { readonly observed: Observed; readonly cursor: Cursor };

export type Health =
  | { readonly state: "ready" }
  | { readonly state: "waiting"; readonly until: Instant; readonly why: "rate-limited" | "unreachable" | "signed-out" }
  | { readonly state: "closed" };

export interface NetworkReader {
  /**
   * Reads posts that call the channel, and what becomes of posts and people, until `signal` aborts; without a cursor
   * from now on. Reconnects by
   * itself with back-off. Bad input is an `unreadable` reading, never an exception; throws only when it can never work.
   */
  read(from: Cursor | undefined, signal: AbortSignal): AsyncIterable<Reading>;
  /** Where somebody stands who has seen all that happened before `at`, and nothing since. */
  cursorAt(at: Instant): Cursor;
  health(): Health;
}

/** What leaves. It names nobody: the network threads it under the call. */
export type Outgoing = {
  readonly replyTo: { readonly root: PostRef; readonly parent: PostRef };
  readonly text: string;
  readonly language: string;
  readonly picture: { readonly png: Uint8Array; readonly altText: string; readonly width: number; readonly height: number };
};

export type SendOutcome =
  | { readonly kind: "live"; readonly ref: NetworkRef }
  /** The network surely did not take it, and may later. */
  | { readonly kind: "postponed"; readonly retryAfterMs: number; readonly why: "rate-limited" | "unreachable" }
  /** For good: trying again changes nothing. `code` is the network's own word for it, without any text of a post. */
  | { readonly kind: "refused"; readonly code: string }
  /** Sent, no answer: it may be live, so look first. */
  | { readonly kind: "unconfirmed"; readonly cause: unknown };

/** Whether one of ours is out there. `unknown`: the network did not say. */
export type Look =
  | { readonly kind: "present"; readonly ref: NetworkRef }
  | { readonly kind: "absent" }
  | { readonly kind: "unknown"; readonly cause: unknown };

export type Removal =
  | { readonly kind: "removed" }
  | { readonly kind: "rate-limited"; readonly retryAfterMs: number }
  | { readonly kind: "unanswered"; readonly cause: unknown }
  | { readonly kind: "refused"; readonly why: "forbidden" | "signed-out" };

/** How a call stands at the moment of sending. `unknown` holds the publication back. */
export type Standing = "as-read" | "edited" | "deleted" | "blocked" | "opted-out" | "unknown";

/** One of the posts on our own account. */
export type OwnPost = { readonly key: SendKey; readonly ref: NetworkRef; readonly replyTo?: string; readonly createdAt?: Instant };

/** What the network allows this account. Recalls have their own reserve, which publishing cannot spend. */
export type ChannelLimits = {
  /** Removals a channel can make within the given time, when all else stops. */
  removalsWithin(ms: number): number;
  /** The most publications an hour, with the reserve for recalls left untouched. */
  readonly publicationsPerHour: number;
  readonly pictureBytes: number;
  readonly replyLength: number;
  readonly altTextLength: number;
};

export interface NetworkWriter {
  readonly limits: ChannelLimits;
  /** A fresh key, chosen and journalled before anything is sent. Never the same one twice. */
  newKey(): SendKey;
  /**
   * Publishes under `key`. Safe to repeat with the same key: the network then has it once. Waits for an answer until `giveUpAt`;
   * what the network has in hand by then it may still take.
   */
  send(key: SendKey, outgoing: Outgoing, giveUpAt: Instant): Promise<SendOutcome>;
  look(key: SendKey): Promise<Look>;
  /** Deletes what `key` names. Done already is `removed`. */
  remove(key: SendKey): Promise<Removal>;
  /** Asks the network about the call itself, right before sending. */
  standing(call: PostRef, authorId: string): Promise<Standing>;
  /** Our own posts, newest first. @throws when the network does not answer */
  ownPosts(): AsyncIterable<OwnPost>;
  health(): Health;
}
