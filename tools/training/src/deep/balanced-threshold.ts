/** Where a head is raised, so that both its answers are as right as they can be. */
import type { Scored } from "../fast/measure.ts";

/**
 * The probability with the best mean of the F-measures of both answers (macro-F1) on weighted rows, among those that raise
 * at most a share `falseAlarms` of the ordinary posts (or one of them); half-way to the next row below. 0.5 without rows.
 *
 * @param ordinary probabilities of ordinary posts; none means no limit
 */
export function balancedThreshold(rows: readonly Scored[], ordinary: readonly number[], falseAlarms: number): number {
  const floor = ordinary.toSorted((one, other) => other - one)[Math.max(1, Math.floor(ordinary.length * falseAlarms))] ?? 0;
  const ordered = rows.toSorted((one, other) => other.score - one.score);
  const ones = ordered.reduce((sum, { value, weight }) => sum + value * weight, 0);
  const zeros = ordered.reduce((sum, { value, weight }) => sum + (1 - value) * weight, 0);
  let best = { measure: -1, threshold: 0.5 };
  let [hits, alarms] = [0, 0];
  for (const [index, { score, value, weight }] of ordered.entries()) {
    if (score <= floor) break;
    if (value === 1) hits += weight;
    else alarms += weight;
    const next = ordered[index + 1]?.score ?? 0;
    if (next === score) continue;
    const right = zeros - alarms;
    const measure = hits / (ones + hits + alarms) + right / (right + zeros + ones - hits);
    if (measure > best.measure) best = { measure, threshold: (score + next) / 2 };
  }
  return Math.max(best.threshold, floor + 1e-6);
}
