/**
 * What can stand in a person's way, as a stable code with its parameters. The same code names the HTTP problem type,
 * the exit class and the docs anchor; the sentence is in the phrases.
 */
import type { CallState } from "./call.ts";
import type { Role } from "./events.ts";
import type { NetworkName } from "./post.ts";
import type { PublicationState } from "./publication.ts";

type None = Readonly<Record<string, never>>;

/** What a server that runs may still wait for before it can do its work; the channel is the one that it is about. */
export type WaitCause =
  /** The database does not answer. */
  | { readonly kind: "store" }
  /** Recalls were ordered without the database, and are not in the journal yet. */
  | { readonly kind: "recalls" }
  /** `secret`: nobody gave its app password. `opening`: it is not open yet. `reading`: it is open, and cannot be read now. */
  | { readonly kind: "secret" | "opening" | "reading"; readonly channel: string };

export type ProblemParams = {
  readonly "not-signed-in": None;
  readonly "role-too-low": { readonly needed: Role; readonly has: Role };
  /** The change would leave nobody who may give roles. */
  readonly "last-owner": None;
  readonly "route-unknown": { readonly method: string; readonly path: string };
  /** The body is not what its content type says. */
  readonly "request-unreadable": None;
  readonly "request-too-large": { readonly limitBytes: number };
  /** `where`: which part; `path`: `scope.from`, empty for the whole part. */
  readonly "request-invalid": { readonly where: "params" | "query" | "body"; readonly path: string; readonly expected: string };
  readonly "too-many-requests": { readonly retryAfterSeconds: number };
  readonly "campaign-unknown": { readonly id: string };
  readonly "channel-unknown": { readonly id: string };
  readonly "call-unknown": { readonly id: string };
  readonly "publication-unknown": { readonly id: string };
  readonly "recall-unknown": { readonly id: string };
  readonly "campaign-file-invalid": { readonly problems: number };
  /** The campaign changed since the file was exported. Both are digests. */
  readonly "base-stale": { readonly base: string; readonly current: string };
  /** The channel's id already names another account. */
  readonly "channel-taken": { readonly channel: string; readonly account: string };
  readonly "call-not-waiting": { readonly state: CallState };
  /** Somebody asked for another scene meanwhile. */
  readonly "proposal-replaced": { readonly attempt: number; readonly current: number };
  readonly "other-bytes": { readonly part: "picture" | "alt-text" | "reply" };
  readonly "no-other-scene": None;
  readonly "too-late-to-undo": { readonly state: PublicationState };
  readonly "not-releasable": { readonly state: PublicationState };
  readonly "breaker-tripped": { readonly scope: string };
  readonly "another-person-needed": { readonly needed: number; readonly agreed: number };
  readonly "text-erased": None;
  /** A crisis text: only the lead and the owner read it. */
  readonly "text-restricted": None;
  readonly "secret-not-needed": { readonly network: NetworkName };
  readonly "secret-refused": { readonly channel: string };
  readonly "network-unreachable": { readonly channel: string };
  readonly "simulated-absent": None;
  readonly "simulated-post-unknown": { readonly key: string };
  readonly "simulated-person-unknown": { readonly id: string };
  readonly "store-unavailable": None;
  /** Another process took over. */
  readonly fenced: None;
  /** In the order in which they are to be seen to; never empty. */
  readonly "not-ready": { readonly waitingFor: readonly WaitCause[] };
  readonly unexpected: { readonly incident: string };
  /** Said by a client. */
  readonly "server-unreachable": { readonly address: string };
  readonly "answer-unreadable": { readonly status: number };
};

export type ProblemCode = keyof ProblemParams;
export type Problem<C extends ProblemCode = ProblemCode> = {
  readonly [K in C]: { readonly code: K; readonly params: ProblemParams[K] };
}[C];
