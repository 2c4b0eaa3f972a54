/** The recipe of the fast model: writes `models/fast.bin`, and its figures into `models/fast.md`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checksum } from "../../../../packages/screening/src/model/checksum.ts";
import { encodeFast, openFast } from "../../../../packages/screening/src/model/index.ts";
import { contrastRows } from "./contrast-rows.ts";
import { everyday } from "./everyday-rows.ts";
import { falseFriends } from "./false-friends.ts";
import { fit, type Recipe } from "./fit.ts";
import { openRows } from "./open-rows.ts";
import { report } from "./report.ts";
import type { Row } from "./row.ts";

const RECIPE: Recipe = {
  gramBits: 17,
  wordBits: 17,
  epochs: 4,
  rate: 0.3,
  damping: 0.1,
  decay: 0,
  seed: 7,
  disguised: 0.3,
  kept: [0.99, 0.999, 0.9999, 1],
  falseAlarms: { hate: 0.004, insult: 0.01, threat: 0.004, sexual: 0.004, crisis: 0.002, grief: 0.01, spam: 0.01 },
  // What is wrongly held costs a picture; what is wrongly converted costs far more.
  beta: { threat: 2, sexual: 2, crisis: 3, grief: 2 },
};
const CONTRAST_WEIGHT = 2;
/** They are few, and each stands for many. */
const FALSE_FRIEND_WEIGHT = 8;
const EVERYDAY_WEIGHT = 4;
const ORDINARY = /^(?:tweeteval_emoji|tweeteval_emotion|xlmt_)/;
const FIGURES = /(?<=<!-- figures -->\n)[\s\S]*(?=<!-- end of figures -->)/;

/**
 * Reads the open sets in `data` and writes into `models`. The same sets give the same bytes.
 *
 * @throws when a set is missing
 */
export function train({ data, models }: { readonly data: string; readonly models: string }): void {
  console.log("fast: reading the rows");
  const rows = [...openRows(data), ...contrastRows(CONTRAST_WEIGHT), ...falseFriends(FALSE_FRIEND_WEIGHT), ...everyday(EVERYDAY_WEIGHT)];
  console.log(`fast: learning from ${rows.length} rows`);
  const bytes = encodeFast(fit(rows, RECIPE, isOrdinary));
  mkdirSync(models, { recursive: true });
  writeFileSync(join(models, "fast.bin"), bytes);
  const figures = report(openFast(bytes), rows, isOrdinary);
  // Without the last four bytes, which are this very sum.
  const sum = checksum(bytes.subarray(0, -4)).toString(16).padStart(8, "0");
  const said = `${bytes.length} bytes, the last four the CRC-32 of all before them: ${sum}.\n\n${figures}\n\n`;
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
