/** From what a model says to signals that policy can weigh. */
import type { SignalKind } from "@flakjacket/core";
import type { Head } from "../model/heads.ts";
import type { Findings, Place } from "../signals.ts";
import type { HeadProbabilities } from "./head-probabilities.ts";

/** Heads whose high probability is a fact that policy may refuse or hold by. */
export const SPEAKING: readonly (Head & SignalKind)[] = ["hate", "threat", "sexual", "crisis", "grief", "insult", "profanity", "spam"];
/** What is less likely than this is not worth a line in a journal. No policy reads below it. */
export const LEAST_TOLD = 0.1;
/** Below this a place is not looked for: the default policy does nothing there. */
const LEAST_SHOWN = 0.2;
/** Negative at all, or not: below this it is news, a question, a greeting, praise. */
export const HARDLY_NEGATIVE = 0.35;
export const SURELY_NOT_NEGATIVE = 0.05;

/** What the fast model says alone, at most: it does not know the order of words, so a person looks before anything is refused. */
export const MOST_ALONE = 0.49;
/** An alert is worth a false one. */
const TOLD_AS_IT_IS: ReadonlySet<Head> = new Set(["crisis"]);

/** A model, as its evidence names it, what it says, and where in a text it saw it (asked only for heads that speak). */
export type Witness = {
  readonly evidence: string;
  readonly heads: HeadProbabilities;
  placeOf(head: Head): Place | undefined;
};

/** Adds what the heads say, as `most` at most. */
export function addHeads({ evidence, heads, placeOf }: Witness, findings: Findings, most = 1): void {
  for (const head of SPEAKING) {
    const probability = TOLD_AS_IT_IS.has(head) ? heads[head] : Math.min(most, heads[head]);
    if (probability < LEAST_TOLD) continue;
    findings.add(head, rounded(probability), probability >= LEAST_SHOWN ? placeOf(head) : undefined, evidence);
  }
}

export function addNotNegative(heads: HeadProbabilities, evidence: string, findings: Findings): void {
  findings.add("not-negative", rounded(1 - heads.negative), undefined, evidence);
}

/** Three places: more would say more than calibration knows. */
export function rounded(probability: number): number {
  return Math.round(probability * 1000) / 1000;
}
