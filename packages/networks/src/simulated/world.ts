/** What has happened on the simulated network, and what it looks like now: a fold over its own events. Pure. */
import type { Instant } from "@flakjacket/core";

/** Everything that can happen there, in order; kept as one JSON line each. Ids and addresses are chosen before. */
export type WorldEvent = { readonly at: Instant } & (
  | {
      readonly type: "joined";
      readonly id: string;
      readonly handle: string;
      readonly displayName?: string;
      readonly bio?: string;
      readonly isBot?: boolean;
    }
  | ({ readonly type: "said" } & Said)
  | { readonly type: "edited"; readonly uri: string; readonly text: string }
  | { readonly type: "removed"; readonly uri: string }
  | { readonly type: "blocked"; readonly by: string; readonly whom: string }
  | { readonly type: "left"; readonly id: string }
);

export type Said = {
  readonly uri: string;
  readonly author: string;
  readonly text: string;
  readonly mentions: readonly string[];
  readonly languages: readonly string[];
  readonly replyTo?: { readonly root: string; readonly parent: string };
  readonly altTexts?: readonly string[];
  readonly picture?: StoredPicture;
};
export type StoredPicture = { readonly png: string; readonly altText: string; readonly width: number; readonly height: number };

export type WorldAccount = {
  readonly id: string;
  readonly handle: string;
  readonly displayName?: string;
  readonly bio?: string;
  readonly isBot?: boolean;
  readonly joinedAt: Instant;
  readonly gone: boolean;
};
export type WorldPost = Said & { readonly at: Instant; readonly revision: number; readonly removed: boolean };

export type World = {
  readonly events: WorldEvent[];
  readonly accounts: Map<string, WorldAccount>;
  readonly posts: Map<string, WorldPost>;
  /** `BY WHOM`. */
  readonly blocks: Set<string>;
};

export function emptyWorld(): World {
  return { events: [], accounts: new Map(), posts: new Map(), blocks: new Set() };
}

/** Adds one event to the world, in place: a world has one owner. What does not fit changes nothing but the list of events. */
export function happen(world: World, event: WorldEvent): void {
  world.events.push(event);
  switch (event.type) {
    case "joined": {
      const { type: _, at, ...account } = event;
      world.accounts.set(event.id, { ...account, joinedAt: at, gone: false });
      return;
    }
    case "said": {
      const { type: _, ...said } = event;
      world.posts.set(event.uri, { ...said, revision: 1, removed: false });
      return;
    }
    case "edited":
      change(world.posts, event.uri, (post) => ({ ...post, text: event.text, revision: post.revision + 1 }));
      return;
    case "removed":
      change(world.posts, event.uri, ({ picture: _, ...post }) => ({ ...post, text: "", removed: true }));
      return;
    case "blocked":
      world.blocks.add(`${event.by} ${event.whom}`);
      return;
    case "left":
      change(world.accounts, event.id, (account) => ({ ...account, gone: true }));
      return;
    default:
      event satisfies never;
  }
}

/** A post that others can still see. */
export function visiblePost(world: World, uri: string): WorldPost | undefined {
  const post = world.posts.get(uri);
  return post && !post.removed && !world.accounts.get(post.author)?.gone ? post : undefined;
}

export function accountByHandle(world: World, handle: string): WorldAccount | undefined {
  for (const account of world.accounts.values()) if (account.handle === handle) return account;
  return undefined;
}

/** The exact bytes that were read. */
export function versionOf(post: WorldPost): string {
  return `${post.uri}#${post.revision}`;
}

function change<T>(map: Map<string, T>, key: string, next: (value: T) => T): void {
  const value = map.get(key);
  if (value !== undefined) map.set(key, next(value));
}
