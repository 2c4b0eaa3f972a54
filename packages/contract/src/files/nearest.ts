/** The known name that was probably meant: a slip of the keys away, or written in another habit (`releaseAfter`, `Release-After`). */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const short = bare(written.slice(0, 64));
  const ranked = known
    .map((name) => ({ name, away: distance(short, bare(name)) }))
    .filter(({ name, away }) => away <= Math.max(1, Math.floor(name.length / 3)))
    .toSorted((one, other) => one.away - other.away);
  return ranked[0]?.name;
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * How many letters one must add, drop, change or swap with their neighbour.
 *
 * @source F. J. Damerau, CACM 7 (1964), 171-176; optimal string alignment
 */
function distance(one: string, other: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const steps = [at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same, ...(swapped ? [at(before, j - 2) + 1] : [])];
      row.push(Math.min(...steps));
    }
    [before, last] = [last, row];
  }
  return at(last, other.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
