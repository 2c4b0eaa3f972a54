/** From the world's own form to our words, and to what a page can show. */
import type { Account, Instant, Post, PostRef } from "@flakjacket/core";
import type { World, WorldAccount, WorldPost } from "./world.ts";
import { versionOf } from "./world.ts";

/** A post as a page shows it. A removed one keeps its place and loses its words and picture. */
export type SimulatedPost = {
  readonly ref: PostRef;
  readonly author: Account & { readonly displayName?: string };
  readonly text: string;
  readonly at: Instant;
  readonly mentions: readonly string[];
  readonly replyTo?: { readonly root: PostRef; readonly parent: PostRef };
  readonly picture?: { readonly png: Uint8Array; readonly altText: string; readonly width: number; readonly height: number };
  readonly removed: boolean;
  readonly edited: boolean;
};

const LINK = /https?:\/\/[^\s<>"]+/gu;
const TAG = /(?<![\p{L}\p{N}_/])#([\p{L}\p{N}_]+)/gu;
const HANDLE = /(?<![\p{L}\p{N}_./@])@([a-z0-9][a-z0-9.-]*[a-z0-9])/giu;

export function accountOf({ id, handle, displayName }: WorldAccount): Account & { readonly displayName?: string } {
  return { network: "simulated", id, handle, ...(displayName === undefined ? {} : { displayName }) };
}

export function refOf(post: WorldPost): PostRef {
  return { network: "simulated", uri: post.uri, version: versionOf(post) };
}

/** What a reader makes of it. */
export function postOf(world: World, said: WorldPost, receivedAt: Instant): Post {
  const author = world.accounts.get(said.author);
  return {
    ref: refOf(said),
    author: {
      network: "simulated",
      id: said.author,
      handle: author?.handle ?? said.author,
      ...(author?.displayName === undefined ? {} : { displayName: author.displayName }),
      ...(author?.bio === undefined ? {} : { bio: author.bio }),
      ...(author?.isBot === undefined ? {} : { isBot: author.isBot }),
      ...(author ? { createdAt: author.joinedAt } : {}),
    },
    text: said.text,
    claimedLanguages: said.languages,
    altTexts: said.picture ? [said.picture.altText] : (said.altTexts ?? []),
    links: [...said.text.matchAll(LINK)].map(([link]) => link),
    mediaCount: said.picture ? 1 : (said.altTexts?.length ?? 0),
    mentions: said.mentions,
    tags: [...said.text.matchAll(TAG)].map(([, tag = ""]) => tag),
    ...(said.replyTo ? { replyTo: repliedTo(world, said.replyTo) } : {}),
    claimedAt: said.at,
    receivedAt,
  };
}

export function shownPost(world: World, post: WorldPost): SimulatedPost {
  const author = world.accounts.get(post.author);
  return {
    ref: refOf(post),
    author: author ? accountOf(author) : { network: "simulated", id: post.author, handle: post.author },
    text: post.text,
    at: post.at,
    mentions: post.mentions,
    ...(post.replyTo ? { replyTo: repliedTo(world, post.replyTo) } : {}),
    ...(post.picture ? { picture: { ...post.picture, png: Uint8Array.from(Buffer.from(post.picture.png, "base64")) } } : {}),
    removed: post.removed || (author?.gone ?? false),
    edited: post.revision > 1,
  };
}

/** The handles written as `@handle`, lower case, in order, without repeats. */
export function handlesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(HANDLE)].map(([, handle = ""]) => handle.toLowerCase()))];
}

function repliedTo(
  world: World,
  { root, parent }: { readonly root: string; readonly parent: string },
): { readonly root: PostRef; readonly parent: PostRef } {
  const ref = (uri: string): PostRef => {
    const post = world.posts.get(uri);
    return post ? refOf(post) : { network: "simulated", uri };
  };
  return { root: ref(root), parent: ref(parent) };
}
