/** Figures of a head over rows whose answer is known. */

export type Scored = { readonly score: number; readonly value: 0 | 1; readonly weight: number };

/** Chance that a 1 scores above a 0; ties count half. Undefined without both. */
export function auc(rows: readonly Scored[]): number | undefined {
  const ordered = rows.toSorted((one, other) => one.score - other.score);
  let [below, pairs, ones] = [0, 0, 0];
  for (let from = 0; from < ordered.length; ) {
    let [to, zerosHere, onesHere] = [from, 0, 0];
    for (; to < ordered.length && ordered[to]?.score === ordered[from]?.score; to++) ordered[to]?.value === 1 ? onesHere++ : zerosHere++;
    pairs += onesHere * (below + zerosHere / 2);
    below += zerosHere;
    ones += onesHere;
    from = to;
  }
  return ones > 0 && below > 0 ? pairs / (ones * below) : undefined;
}

export type AtThreshold = { readonly precision: number | undefined; readonly recall: number | undefined; readonly flagged: number };

export function atThreshold(rows: readonly Scored[], threshold: number): AtThreshold {
  const raised = rows.filter(({ score }) => score >= threshold);
  const hits = raised.filter(({ value }) => value === 1).length;
  const ones = rows.filter(({ value }) => value === 1).length;
  return {
    precision: raised.length > 0 ? hits / raised.length : undefined,
    recall: ones > 0 ? hits / ones : undefined,
    flagged: rows.length > 0 ? raised.length / rows.length : 0,
  };
}
