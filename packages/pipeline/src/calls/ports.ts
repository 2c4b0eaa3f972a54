/** What the steps of a call need. */
import type { CampaignWords, Clock, Journal, Language, Post, ScreenName, Seeds, Signal, Vault, Views } from "@flakjacket/core";
import type { PictureInput } from "@flakjacket/picture";
import type { Notes } from "../notes.ts";

export type CallPorts = {
  readonly journal: Journal;
  readonly views: Views;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly seeds: Seeds;
  readonly notes: Notes;
};

/** What a screen must know of the campaign: what it speaks, and what it looks for beside what is always looked for. */
export type ScreenedFor = { readonly languages: readonly Language[]; readonly words?: CampaignWords };

/** One way of looking at a post. It may throw or be late: the post is then held, with that as its reason. */
export type Screen = {
  readonly name: ScreenName;
  screen(post: Post, campaign: ScreenedFor): readonly Signal[] | Promise<readonly Signal[]>;
};

/** Draws a picture as the bytes that leave: the same input, the same bytes. It runs where it keeps nobody waiting. */
export interface Painter {
  paint(picture: PictureInput): Promise<Uint8Array>;
}
