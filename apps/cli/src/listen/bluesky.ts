/** Bluesky as anybody may read it: every post screened and judged, its verdict printed. There is no writer here. */
import type { Post, Signal, Unanswered, Verdict } from "@flakjacket/core";
import { defaultPolicy, judge } from "@flakjacket/core";
import { openBlueskyListener } from "@flakjacket/networks/bluesky";
import { type Screen, screensOf } from "@flakjacket/pipeline";
import { shippedEngine } from "@flakjacket/screening/shipped";
import { systemClock } from "@flakjacket/server/clock";
import type { Context } from "../context.ts";
import { renderHeard } from "../render/heard.ts";
import { done, type Said } from "../said.ts";

export type Wanted = {
  readonly tags: readonly string[];
  readonly handles: readonly string[];
  /** Where to read; absent: the network's public address. */
  readonly stream?: string;
  readonly showText: boolean;
};

const languages = ["en", "fr"] as const;

/** Reads until `ends`. Texts and addresses of posts are printed only when asked for. */
export async function listenToBluesky({ tags, handles, stream, showText }: Wanted, ends: AbortSignal, context: Context): Promise<Said> {
  const { phrases } = context;
  const counts = { posts: 0, convert: 0, hold: 0, refuse: 0, unreadable: 0 };
  const filter = tags.length + handles.length > 0 ? { tags, handles } : { everything: true };
  const reader = openBlueskyListener({ filter, clock: systemClock(), random: Math.random, ...(stream === undefined ? {} : { stream }) });
  context.shell.stderr.write(`${phrases.listen.begins("Bluesky")} ${phrases.listen.publishesNothing}\n`);
  const screens = screensOf(shippedEngine());
  for await (const { observed } of reader.read(undefined, ends)) {
    if (observed.kind === "unreadable") counts.unreadable += 1;
    if (observed.kind === "gap") context.shell.stderr.write(`${phrases.listen.gap}\n`);
    if (observed.kind !== "post") continue;
    const { post } = observed;
    const verdict = await verdictOf(post, screens);
    counts.posts += 1;
    counts[verdict.outcome] += 1;
    const shown = showText ? { text: post.text, uri: post.ref.uri } : {};
    context.line({ at: post.receivedAt, network: "bluesky", verdict, ...shown }, renderHeard({ post, verdict, showText }, context.voice()));
  }
  const { posts, convert, hold, refuse, unreadable } = counts;
  return done(counts, phrases.listen.summary(posts, convert, hold, refuse, unreadable));
}

/** As the server would judge it; a screen that throws holds the post. */
async function verdictOf(post: Post, screens: readonly Screen[]): Promise<Verdict> {
  const signals: Signal[] = [];
  const unanswered: Unanswered[] = [];
  for (const { name, screen } of screens) {
    try {
      signals.push(...(await screen(post, { languages })));
    } catch {
      unanswered.push({ screen: name, why: "threw" });
    }
  }
  return judge(signals, unanswered, defaultPolicy);
}
