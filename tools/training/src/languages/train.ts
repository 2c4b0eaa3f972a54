/** The recipe of the language table: writes `models/languages.bin`. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeLanguages } from "../../../../packages/screening/src/languages/table.ts";
import { learnLanguages } from "./learn.ts";
import { readDivided } from "./lessons.ts";

const LESSONS = 3_000_000;
const TEXTS = "FLAKJACKET_LANGUAGE_TEXTS";

/**
 * Learns from the open sets in `data` and from the fetched texts, whose folder FLAKJACKET_LANGUAGE_TEXTS names. The same
 * texts give the same bytes. Without them it says so loudly, and does nothing.
 *
 * @throws when a set is missing
 */
export function train({ data, models }: { readonly data: string; readonly models: string }): void {
  const texts = process.env[TEXTS];
  if (texts === undefined || !existsSync(join(texts, "wordfreq"))) {
    const got = texts === undefined ? "no such variable" : `"${texts}", which has no word lists`;
    console.warn(
      `languages: SKIPPED, models/languages.bin stays as it is. Expected the folder of the language texts in ${TEXTS}, got ${got}. Run tools/training/src/languages/fetch-texts.sh FOLDER, then name it.`,
    );
    return;
  }
  console.log("languages: reading the texts");
  const { lessons } = readDivided(data, texts, "tune");
  console.log(`languages: ${LESSONS} lessons, about two minutes`);
  const bytes = encodeLanguages(learnLanguages(lessons, LESSONS));
  mkdirSync(models, { recursive: true });
  writeFileSync(join(models, "languages.bin"), bytes);
  console.log(`languages: ${bytes.length} bytes, SHA-256 ${createHash("sha256").update(bytes).digest("hex")}`);
}
