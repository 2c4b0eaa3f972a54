/** Turns logits into probabilities, and chooses where a head is raised: on development rows only. */
import type { Scored } from "./measure.ts";

const STEPS = 60;
/** Keeps a slope from running off where the rows are told apart without a mistake. */
const PRIOR = 10;

/**
 * Platt's sigmoid by Newton steps on weighted rows, with a weak prior on the given slope and offset.
 *
 * @source J. C. Platt, Probabilistic outputs for support vector machines (1999)
 */
export function platt(
  rows: readonly Scored[],
  prior: { readonly slope: number; readonly offset: number },
): { readonly slope: number; readonly offset: number } {
  let { slope, offset } = prior;
  for (let step = 0; step < STEPS; step++) {
    let [gs, go, hss, hso, hoo] = [PRIOR * (slope - prior.slope), PRIOR * (offset - prior.offset), PRIOR, 0, PRIOR];
    for (const { score, value, weight } of rows) {
      const p = sigmoid(slope * score + offset);
      const error = (p - value) * weight;
      const curve = Math.max(p * (1 - p), 1e-6) * weight;
      gs += error * score;
      go += error;
      hss += curve * score * score;
      hso += curve * score;
      hoo += curve;
    }
    const determinant = hss * hoo - hso * hso;
    const [ds, dof] = [(gs * hoo - go * hso) / determinant, (go * hss - gs * hso) / determinant];
    // Short steps: a sigmoid is flat far out, and Newton would overshoot.
    slope -= Math.max(-0.5, Math.min(0.5, ds));
    offset -= Math.max(-0.5, Math.min(0.5, dof));
  }
  return { slope: Math.max(0.05, slope), offset };
}

export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/**
 * The probability with the best F-measure on `rows` among those that raise at most a share `falseAlarms` of the ordinary
 * posts; half-way to the next row below, so that it does not hang on a single row.
 *
 * @param ordinary probabilities of ordinary posts; none means no limit
 * @param beta how many times as much recall counts as precision
 */
export function thresholdFor(rows: readonly Scored[], ordinary: readonly number[], falseAlarms: number, beta = 1): number {
  const floor = ordinary.toSorted((one, other) => other - one)[Math.ceil(ordinary.length * falseAlarms)] ?? 0;
  const ordered = rows.toSorted((one, other) => other.score - one.score);
  const ones = ordered.reduce((sum, { value, weight }) => sum + value * weight, 0);
  let best = { measure: -1, threshold: 0.5 };
  let [hits, raised] = [0, 0];
  for (const [index, { score, value, weight }] of ordered.entries()) {
    if (score <= floor) break;
    hits += value * weight;
    raised += weight;
    const next = ordered[index + 1]?.score ?? 0;
    if (next === score) continue;
    const measure = ((1 + beta * beta) * hits) / (beta * beta * ones + raised);
    if (measure > best.measure) best = { measure, threshold: (score + next) / 2 };
  }
  return Math.max(best.threshold, floor + 1e-6);
}
