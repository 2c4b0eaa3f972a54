/** What the views change on posts that nobody disguised: the verdict with all of them beside the verdict with the plain one alone. */
import type { Verdict } from "@flakjacket/core";
import { type Engine, SCREENED } from "@flakjacket/screening";
import { inFresh } from "./in-fresh.ts";
import { verdictOf } from "./verdicts.ts";

/** Counts of posts. */
export type Changes = { readonly posts: number; readonly otherViews: number; readonly disguise: number; readonly changed: number };

export async function changesByViews(engine: Engine, posts: readonly string[]): Promise<Changes> {
  const plain = await inFresh<readonly Verdict["outcome"][]>("plain-verdicts", { posts });
  let [otherViews, disguise, changed] = [0, 0, 0];
  for (const [index, text] of posts.entries()) {
    const whole = engine.text(text, { languages: SCREENED });
    if (whole.views.length > 1) otherViews += 1;
    if (whole.listed.some(({ kind }) => kind === "disguise")) disguise += 1;
    if (verdictOf(text, whole) !== plain[index]) changed += 1;
  }
  return { posts: posts.length, otherViews, disguise, changed };
}
