/** Who wrote a post: the stream tells only an account's id, so the rest is asked for. */
import type { Clock, Instant, Profile } from "@flakjacket/core";
import { MINUTE_MS, SECOND_MS } from "@flakjacket/core";
import { listMember, member, stringMember } from "./edge.ts";
import type { Rpc } from "./rpc.ts";

export type AuthorDetails = Omit<Profile, "network" | "id">;
/** What could be learnt in time. Never fails: what is unknown is absent, and the handle then is `handle.invalid`. */
export type ProfileSource = (did: string, signal: AbortSignal) => Promise<AuthorDetails>;

/** The network's own word for a handle nobody could confirm. */
export const unknownAuthor: AuthorDetails = { handle: "handle.invalid" };

const ANSWER_MS = 3 * SECOND_MS;
const KEEP_MS = MINUTE_MS;
const KEEP = 1_000;
const AT_ONCE = 16;

/** Asks one of two places: an AppView for anybody, or the personal data server that hosts the author. */
export function profilesFrom(rpc: Rpc, place: "app-view" | "own-server", clock: Clock): ProfileSource {
  const ask = place === "app-view" ? askAppView : askServer;
  return remembering(
    clock,
    limited(AT_ONCE, (did, signal) => ask(rpc, did, clock.now() + ANSWER_MS, signal)),
  );
}

/** The first place, and where it does not know the author, the second. */
export function firstKnown(first: ProfileSource, second: ProfileSource): ProfileSource {
  return async (did, signal) => {
    const found = await first(did, signal);
    return found.handle === unknownAuthor.handle ? second(did, signal) : found;
  };
}

async function askAppView(rpc: Rpc, did: string, until: Instant, signal: AbortSignal): Promise<AuthorDetails> {
  const answer = await rpc.ask(until, (client, options) => client.app.bsky.actor.getProfile({ actor: did }, options), { signal });
  if (answer.kind !== "answered") return unknownAuthor;
  const { data } = answer.value;
  const labelled = listMember(data, "labels").some((label) => member(label, "val") === "bot" && member(label, "src") === did);
  return details(stringMember(data, "handle"), data, labelled);
}

async function askServer(rpc: Rpc, did: string, until: Instant, signal: AbortSignal): Promise<AuthorDetails> {
  const [repo, profile] = await Promise.all([
    rpc.ask(until, (client, options) => client.com.atproto.repo.describeRepo({ repo: did }, options), { signal }),
    rpc.ask(until, (client, options) => client.com.atproto.repo.getRecord({ repo: did, ...PROFILE }, options), { signal }),
  ]);
  if (repo.kind !== "answered") return unknownAuthor;
  const record: unknown = profile.kind === "answered" ? profile.value.data.value : undefined;
  const labelled = listMember(member(record, "labels"), "values").some((label) => member(label, "val") === "bot");
  return details(stringMember(repo.value.data, "handle"), record, labelled);
}

/** Where every account keeps its profile. */
export const PROFILE = { collection: "app.bsky.actor.profile", rkey: "self" } as const;

function details(handle: string | undefined, profile: unknown, isBot: boolean): AuthorDetails {
  const displayName = stringMember(profile, "displayName");
  const bio = stringMember(profile, "description");
  const createdAt = Date.parse(stringMember(profile, "createdAt") ?? "");
  return {
    handle: handle ?? unknownAuthor.handle,
    isBot,
    ...(displayName ? { displayName } : {}),
    ...(bio ? { bio } : {}),
    ...(Number.isFinite(createdAt) ? { createdAt } : {}),
  };
}

/** A minute's memory: somebody who calls ten times in a row is looked up once. */
function remembering(clock: Clock, source: ProfileSource): ProfileSource {
  const kept = new Map<string, { readonly at: number; readonly details: Promise<AuthorDetails> }>();
  return (did, signal) => {
    const known = kept.get(did);
    if (known && clock.monotonic() - known.at < KEEP_MS) return known.details;
    const asked = source(did, signal);
    kept.delete(did);
    kept.set(did, { at: clock.monotonic(), details: asked });
    const [oldest] = kept.keys();
    if (kept.size > KEEP && oldest !== undefined) kept.delete(oldest);
    void asked.then((found) => found.handle === unknownAuthor.handle && kept.delete(did));
    return asked;
  };
}

function limited(atOnce: number, source: ProfileSource): ProfileSource {
  let busy = 0;
  const waiting: (() => void)[] = [];
  return async (did, signal) => {
    if (busy >= atOnce) {
      const turn = Promise.withResolvers<void>();
      waiting.push(turn.resolve);
      await turn.promise;
    } else busy += 1;
    try {
      return await source(did, signal);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else busy -= 1;
    }
  };
}
