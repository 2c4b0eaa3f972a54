/** Positive evidence of ordinary negativity, which alone converts (promise 1). */
import type { Grumble } from "../grumble.ts";
import type { Findings } from "../signals.ts";
import type { Listed } from "./add-listed.ts";
import type { HeadProbabilities } from "./head-probabilities.ts";
import { LEAST_TOLD, rounded, SURELY_NOT_NEGATIVE } from "./head-signals.ts";

const HALF_SURE = 0.5;

/**
 * From the fast model and the reviewed lists, for whoever runs without the deep model: both must see a grumble, or one of
 * them very clearly. Holds more.
 *
 * @returns 0 for no evidence
 */
export function evidenceOfFast(heads: HeadProbabilities, listed: Grumble): number {
  if (listed.kind === "grumble") return heads.negative < SURELY_NOT_NEGATIVE ? Math.min(listed.probability, 0.5) : listed.probability;
  return listed.kind === "none" && heads.negative >= 0.8 && heads.grumble >= 0.9 ? Math.min(0.8, heads.grumble - 0.1) : 0;
}

/** From the deep model alone, which reads the order of words; a list that knows the complaint helps where it is half sure. @returns 0 for no evidence */
export function evidenceOfDeep(heads: HeadProbabilities, listed: Grumble): number {
  if (heads.negative < HALF_SURE) return 0;
  const support = listed.kind === "grumble" && heads.grumble >= HALF_SURE ? listed.probability : 0;
  return Math.max(heads.grumble, support);
}

/** Adds it to what a model says: with the places of what the lists recognised, if they did. */
export function addEvidence(probability: number, { complaints }: Listed, evidence: string, findings: Findings): void {
  if (probability < LEAST_TOLD) return;
  findings.add("ordinary-negativity", rounded(probability), undefined, evidence);
  for (const complaint of complaints) findings.add("ordinary-negativity", rounded(probability), complaint.place, complaint.evidence);
}
