/** What is left once the network is learnt: calibrates it, puts it into one file, and writes its figures into its card. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeDeep } from "../../../../packages/screening/src/deep/deep-file.ts";
import { encodeVocabulary } from "../../../../packages/screening/src/deep/vocabulary.ts";
import { checksum } from "../../../../packages/screening/src/model/checksum.ts";
import { HEADS } from "../../../../packages/screening/src/model/heads.ts";
import { auc } from "../fast/measure.ts";
import { readJsonLines } from "../fast/read-json-lines.ts";
import { calibrationsOf, type Read } from "./calibrate-deep.ts";
import type { DeepRow } from "./deep-row.ts";
import { reportDeep } from "./report-deep.ts";

const FIGURES = /(?<=<!-- figures -->\n)[\s\S]*(?=<!-- end of figures -->)/;

/** Reads what lies in `work`: the rows and logits of the parts dev and test, the vocabulary and the small graph. */
export function finish(work: string, models: string): void {
  const dev = readPart(work, "dev", "small");
  const calibrations = calibrationsOf(dev);
  const bytes = encodeDeep({
    heads: HEADS,
    calibrations,
    vocabulary: vocabularyIn(work),
    graph: new Uint8Array(readFileSync(join(work, "small.onnx"))),
  });
  writeFileSync(join(models, "deep.bin"), bytes);
  const sum = checksum(bytes.subarray(0, -4)).toString(16).padStart(8, "0");
  const figures = [
    `${bytes.length} bytes, the last four the CRC-32 of all before them: ${sum}.`,
    "### AUC on a seventh of the development rows: 32-bit weights, and 8-bit weights as shipped",
    lossOfQuantising(readPart(work, "sample", "full"), readPart(work, "sample", "small")),
    reportDeep(calibrations, readPart(work, "test", "small")),
  ].join("\n\n");
  console.log(figures);
  const card = join(models, "deep.md");
  if (existsSync(card))
    writeFileSync(
      card,
      readFileSync(card, "utf8").replace(FIGURES, () => `${figures}\n\n`),
    );
}

function vocabularyIn(work: string): Uint8Array {
  const { pieces, scores } = JSON.parse(readFileSync(join(work, "vocabulary.json"), "utf8")) as { pieces: string[]; scores: number[] };
  return encodeVocabulary({ pieces, scores: Float32Array.from(scores) });
}

/** @throws when there are not as many logits as rows */
function readPart(work: string, part: "dev" | "test" | "sample", graph: "small" | "full"): readonly Read[] {
  const rows = readJsonLines(join(work, `${part}.jsonl`)) as readonly DeepRow[];
  const logits = JSON.parse(readFileSync(join(work, `${graph}.${part}.json`), "utf8")) as readonly (readonly number[])[];
  if (logits.length !== rows.length)
    throw new Error(`Expected the logits of ${rows.length} rows of ${part}, found those of ${logits.length}.`);
  return rows.map((row, index) => ({ row, logits: logits[index] as readonly number[] }));
}

function lossOfQuantising(full: readonly Read[], small: readonly Read[]): string {
  const lines = HEADS.map((head, index) => {
    const both = [full, small].map((read) =>
      auc(read.flatMap(({ row, logits }) => (row.labels[head] ? [{ score: logits[index] as number, ...row.labels[head] }] : []))),
    );
    return `| ${head} | ${both.map((one) => one?.toFixed(4)).join(" | ")} |`;
  });
  return ["| head | 32 bits | 8 bits |", "| --- | --- | --- |", ...lines].join("\n");
}

if (import.meta.main) {
  const [work, models] = process.argv.slice(2);
  if (work === undefined || models === undefined)
    throw new Error("Expected a folder to read from and the folder of models, for example: node finish.ts /tmp/deep models");
  finish(work, models);
}
