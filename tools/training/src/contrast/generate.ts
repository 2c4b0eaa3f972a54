/** `node tools/training/src/contrast/generate.ts --out FILE [--language en] [--seed N] [--sample N]`: writes the contrast set. */
import { writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { rowsOf } from "./engine/sample.ts";
import { sampleTable } from "./engine/sample-table.ts";
import { sourceOf } from "./languages/index.ts";
import { languages } from "./row.ts";

const usage = "Use: node tools/training/src/contrast/generate.ts --out FILE [--language en] [--seed N] [--sample N]";

const { values } = parseArgs({
  options: { out: { type: "string" }, language: { type: "string" }, seed: { type: "string" }, sample: { type: "string" } },
});
const seed = wholeNumber("--seed", values.seed ?? "3");
const chosen = languages.filter((language) => values.language === undefined || language === values.language);
if (chosen.length === 0) stop(`Expected --language to be one of ${languages.join(", ")}, found "${values.language}".`);
if (values.out === undefined && values.sample === undefined) stop("Expected --out FILE or --sample N, found neither.");

const file = values.out === undefined ? undefined : outside(values.out);
const rows = chosen.flatMap((language) => rowsOf(sourceOf(language), seed));
if (values.sample !== undefined) console.log(sampleTable(rows, wholeNumber("--sample", values.sample), seed));
if (file !== undefined) {
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  console.error(`${rows.length} rows written to ${file}.`);
}

/** The rows hurt and can be made again at any time: they are not kept in the repository. */
function outside(file: string): string {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../../..");
  const path = resolve(file);
  if (!relative(root, path).startsWith(".."))
    stop(`Expected --out to be outside the repository, found ${path}. Choose a folder of your own.`);
  return path;
}

function wholeNumber(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) stop(`Expected a whole number behind ${option}, found "${text}".`);
  return Number(text);
}

function stop(message: string): never {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}
