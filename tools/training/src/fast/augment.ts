/** Adds copies of rows, spelled as filters are dodged. */
import { DISGUISES, obfuscate } from "./obfuscate.ts";
import { seeded } from "./random.ts";
import type { Row } from "./row.ts";

/** The rows, each followed by its copy where it has one; all labels alike, so that a disguise alone says nothing. */
export function withDisguised(rows: readonly Row[], share: number, seed: number): readonly Row[] {
  const random = seeded(seed);
  return rows.flatMap((row) => {
    if (random.next() >= share) return [row];
    const disguise = DISGUISES[random.below(DISGUISES.length)] ?? "repeat";
    const text = obfuscate(row.text, disguise, random);
    return text === row.text ? [row] : [row, { ...row, text }];
  });
}
