/** Posts as they stand in JSON: only ever sent to who may read a source. */
import type { Post, PostRef, Profile } from "@flakjacket/core";
import { z } from "zod";
import { exactly } from "./equal.ts";
import { instant } from "./ids.ts";

export const networkName = z.enum(["simulated", "bluesky", "mastodon", "x", "comments"]);

export const postRef = exactly<PostRef>()(z.object({ network: networkName, uri: z.string(), version: z.string().exactOptional() }));

export const profile = exactly<Profile>()(
  z.object({
    network: networkName,
    id: z.string(),
    handle: z.string(),
    displayName: z.string().exactOptional(),
    bio: z.string().exactOptional(),
    isBot: z.boolean().exactOptional(),
    createdAt: instant.exactOptional(),
  }),
);

export const post = exactly<Post>()(
  z.object({
    ref: postRef,
    author: profile,
    text: z.string(),
    claimedLanguages: z.array(z.string()),
    altTexts: z.array(z.string()),
    links: z.array(z.string()),
    mediaCount: z.number().int().min(0),
    mentions: z.array(z.string()),
    tags: z.array(z.string()),
    replyTo: z.object({ root: postRef, parent: postRef }).exactOptional(),
    quotes: postRef.exactOptional(),
    claimedAt: instant.exactOptional(),
    receivedAt: instant,
  }),
);
