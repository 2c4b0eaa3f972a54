/** Screens one text as the server would screen a call's, and judges it: a stage that fails or is late holds it. */

import { judge, type Policy, type Signal, type Unanswered, type Verdict } from "@flakjacket/core";
import type { HeadProbabilities, ScreenedLanguage, TextScreening } from "@flakjacket/screening";
import { type Engine, SCREENED, screenCarriers } from "@flakjacket/screening";
import type { Asked } from "./asked.ts";

export type Screened = {
  readonly id: Asked["id"];
  readonly text: string;
  readonly verdict: Verdict;
  readonly language: ScreenedLanguage | "unknown";
  readonly heads: HeadProbabilities;
  readonly hateful: boolean;
  /** Everything that was found, whether or not the verdict needed it. */
  readonly signals: readonly Signal[];
};

export type Screening = {
  readonly engine: Engine;
  readonly languages: readonly ScreenedLanguage[];
  readonly policy: Policy;
  /** How long the deep model may take. */
  readonly deepWithinMs: number;
};

export async function screenPost({ id, text, language }: Asked, by: Screening): Promise<Screened> {
  const options = { languages: language === "unknown" ? [] : by.languages, ...(language && language !== "unknown" && { language }) };
  const unanswered: Unanswered[] = [];
  const fast = by.engine.text(text, options);
  const found = by.engine.hasDeep ? await deepOr(fast, text, options, by, unanswered) : fast;
  const signals = [...found.listed, ...found.modelled, ...screenCarriers({ text, altTexts: [], links: [], mediaCount: 0, tags: [] })];
  const { heads, hateful } = found;
  return { id, text, verdict: judge(signals, unanswered, by.policy), language: found.language, heads, hateful, signals };
}

/** Late or failed: what the fast stage found, and the silence noted. */
async function deepOr(
  fast: TextScreening,
  text: string,
  options: { readonly languages: readonly ScreenedLanguage[] },
  { engine, deepWithinMs }: Screening,
  unanswered: Unanswered[],
): Promise<TextScreening> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(resolve, deepWithinMs, "late");
  });
  try {
    const answer = await Promise.race([engine.deepText(text, options), late]);
    if (answer !== "late") return answer;
    unanswered.push({ screen: "deep", why: "late" });
  } catch {
    unanswered.push({ screen: "deep", why: "threw" });
  } finally {
    clearTimeout(timer);
  }
  return fast;
}

/** All languages that can be judged. */
export const everyLanguage: readonly ScreenedLanguage[] = SCREENED;
