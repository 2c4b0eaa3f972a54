/** Figures over cases whose answer is known. Shares are from 0 to 1; undefined where there is nothing to divide by. */
import { auc as aucOf } from "../../../training/src/fast/measure.ts";

/** What a case is, what a system said, and how high it scored it. */
export type Judged = { readonly hateful: boolean; readonly flagged: boolean; readonly score: number };

export function accuracy(cases: readonly Judged[]): number | undefined {
  return shareOf(cases, ({ hateful, flagged }) => hateful === flagged);
}

/** Of the cases that are hateful, or that are not, the share that was seen to be. */
export function accuracyOn(hateful: boolean, cases: readonly Judged[]): number | undefined {
  return accuracy(cases.filter((each) => each.hateful === hateful));
}

/** The mean of the two classes' F1. A class that nobody said and that nothing is counts 0. */
export function macroF1(cases: readonly Judged[]): number | undefined {
  return cases.length === 0 ? undefined : (f1(true, cases) + f1(false, cases)) / 2;
}

/** The chance that a hateful case scores above a harmless one; ties count half. Undefined without both. */
export function auc(cases: readonly Judged[]): number | undefined {
  return aucOf(cases.map(({ score, hateful }) => ({ score, value: hateful ? 1 : 0, weight: 1 })));
}

/** The value that this share of all values does not exceed, by nearest rank: 0.5 is the median, 1 the highest. Undefined of none. */
export function percentile(values: readonly number[], share: number): number | undefined {
  return values.toSorted((one, other) => one - other)[Math.max(0, Math.ceil(share * values.length) - 1)];
}

export function shareOf<T>(all: readonly T[], isSo: (each: T) => boolean): number | undefined {
  return all.length === 0 ? undefined : all.filter(isSo).length / all.length;
}

function f1(hateful: boolean, cases: readonly Judged[]): number {
  const hits = cases.filter((each) => each.hateful === hateful && each.flagged === hateful).length;
  const said = cases.filter(({ flagged }) => flagged === hateful).length;
  const are = cases.filter((each) => each.hateful === hateful).length;
  return said + are === 0 ? 0 : (2 * hits) / (said + are);
}
