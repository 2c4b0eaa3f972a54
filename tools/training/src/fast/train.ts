/** The recipe of the fast model: writes `models/fast.bin`, and its figures into `models/fast.md`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checksum } from "../../../../packages/screening/src/model/checksum.ts";
import { encodeFast, openFast } from "../../../../packages/screening/src/model/index.ts";
import { contrastRows } from "./contrast-rows.ts";
import { fit, type Recipe } from "./fit.ts";
import { openRows } from "./open-rows.ts";
import { report } from "./report.ts";
import type { Row } from "./row.ts";

const RECIPE: Recipe = {
  gramBits: 17,
  wordBits: 17,
  epochs: 3,
  rate: 0.3,
  damping: 0.1,
  decay: 0,
  seed: 7,
  disguised: 0.3,
  kept: [0.99, 0.999, 0.9999, 1],
  falseAlarms: { hate: 0.003, insult: 0.01, threat: 0.001, sexual: 0.003, crisis: 0.001, grief: 0.01, spam: 0.02 },
};
const CONTRAST_WEIGHT = 1.5;
const ORDINARY = /^(?:tweeteval_emoji|tweeteval_emotion|xlmt_)/;
const FIGURES = /(?<=<!-- figures -->\n)[\s\S]*(?=<!-- end of figures -->)/;

/**
 * Reads the open sets in `data` and writes into `models`. The same sets give the same bytes.
 *
 * @throws when a set is missing
 */
export function train({ data, models }: { readonly data: string; readonly models: string }): void {
  console.log("fast: reading the rows");
  const rows = [...openRows(data), ...contrastRows(CONTRAST_WEIGHT)];
  console.log(`fast: learning from ${rows.length} rows`);
  const bytes = encodeFast(fit(rows, RECIPE, isOrdinary));
  mkdirSync(models, { recursive: true });
  writeFileSync(join(models, "fast.bin"), bytes);
  const figures = report(openFast(bytes), rows, isOrdinary);
  const said = `Checksum (CRC-32 of the whole file): ${checksum(bytes).toString(16).padStart(8, "0")}; ${bytes.length} bytes.\n\n${figures}\n\n`;
  console.log(said);
  const card = join(models, "fast.md");
  if (existsSync(card))
    writeFileSync(
      card,
      readFileSync(card, "utf8").replace(FIGURES, () => said),
    );
}

/** A post gathered for other ends than finding hate. */
function isOrdinary({ source, labels }: Row): boolean {
  return ORDINARY.test(source) && labels.hate?.value === 0;
}
