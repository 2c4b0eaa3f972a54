/** Positive evidence of ordinary negativity, which alone converts (promise 1). */
import type { Grumble } from "../grumble.ts";
import type { Findings } from "../signals.ts";
import type { Listed } from "./add-listed.ts";
import { combined } from "./combined.ts";
import type { HeadProbabilities } from "./head-probabilities.ts";
import { LEAST_TOLD, rounded } from "./head-signals.ts";
import type { ScreenedLanguage } from "./languages.ts";

/**
 * From here on both models together are believed without a list. Set on the everyday posts held back from training, which are the hard
 * ones, so that at most one in a hundred and fifty converts that must not; in the languages that have few such posts nobody knows.
 */
const NEARLY_SURE: { readonly [language in ScreenedLanguage]?: number } = { en: 0.85, fr: 0.88 };
const NEARLY_SURE_ELSEWHERE = 0.9;
/** What is negative beyond a doubt; gladness and plain news in the words of a complaint are not. */
const SURELY_NEGATIVE = 0.8;
/** What they must think at least of a complaint that a list knows; negative is what the deep one must. */
const ENOUGH_OF_A_LISTED = { grumble: 0.7, negative: 0.7 };
const MOST_IN_DOUBT = 0.5;

/** Heads that, where either model suspects one of them this much, leave a complaint to a person. */
const GRAVE = ["hate", "threat", "sexual", "crisis", "grief", "insult", "spam"] as const;
const SUSPECTED = 0.1;

/** What the fast model must think at least of a complaint that a list knows. */
const SURE_OF_A_LISTED = { grumble: 0.7, negative: 0.5 };

/**
 * From the fast model and the reviewed lists, for whoever runs without the deep model: a list must know the complaint, and
 * the model be sure of it. Holds more.
 *
 * @returns 0 for no evidence
 */
export function evidenceOfFast(heads: HeadProbabilities, listed: Grumble): number {
  if (listed.kind !== "grumble") return 0;
  const isSure = heads.grumble >= SURE_OF_A_LISTED.grumble && heads.negative >= SURE_OF_A_LISTED.negative;
  return isSure ? listed.probability : Math.min(listed.probability, MOST_IN_DOUBT);
}

/**
 * From both models, of which the deep one reads the order of words: they must be nearly sure, or sure of a complaint that a list knows
 * too, and neither may suspect anything grave.
 *
 * @returns 0 for no evidence
 */
export function evidenceOfBoth(
  { fast, deep }: { readonly fast: HeadProbabilities; readonly deep: HeadProbabilities },
  listed: Grumble,
  language: ScreenedLanguage,
): number {
  const { grumble } = combined(fast, deep);
  const isSuspect = GRAVE.some((head) => fast[head] >= SUSPECTED || deep[head] >= SUSPECTED);
  if (isSuspect) return Math.min(deep.negative * grumble, MOST_IN_DOUBT);
  if (deep.negative >= SURELY_NEGATIVE && grumble >= (NEARLY_SURE[language] ?? NEARLY_SURE_ELSEWHERE)) return grumble;
  const isEnough = grumble >= ENOUGH_OF_A_LISTED.grumble && deep.negative >= ENOUGH_OF_A_LISTED.negative;
  if (listed.kind === "grumble" && isEnough) return listed.probability;
  return Math.min(deep.negative * grumble, MOST_IN_DOUBT);
}

/** Adds it to what a model says: with the places of what the lists recognised, if they did. */
export function addEvidence(probability: number, { complaints }: Listed, evidence: string, findings: Findings): void {
  if (probability < LEAST_TOLD) return;
  findings.add("ordinary-negativity", rounded(probability), undefined, evidence);
  for (const complaint of complaints) findings.add("ordinary-negativity", rounded(probability), complaint.place, complaint.evidence);
}
