/** What a reviewer reads: some rows of every behaviour, nothing masked. */
import { heads, type Row } from "../row.ts";
import { randomFrom } from "./random.ts";

/** `count` rows a behaviour, behind the number of all its rows. The texts hurt: print this, do not keep it. */
export function sampleTable(rows: readonly Row[], count: number, seed: number): string {
  const families = Map.groupBy(rows, (row) => `${row.lang} ${row.behaviour}`);
  return [...families]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, family]) => {
      const random = randomFrom(`${seed} sample ${name}`);
      const lines = random
        .shuffled(family)
        .slice(0, count)
        .map((row) => `  ${labelOf(row).padEnd(22)} ${row.text}`);
      return [`${name} (${family.length} rows)`, ...lines].join("\n");
    })
    .join("\n\n");
}

function labelOf(row: Row): string {
  return heads.filter((head) => row.heads[head] === 1).join("+") || "-";
}
