/** The contrast rows that this project writes, made afresh by their generator. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checksum } from "../../../../packages/screening/src/model/checksum.ts";
import { isHead } from "../../../../packages/screening/src/model/heads.ts";
import { clean } from "./clean.ts";
import { readJsonLines } from "./read-json-lines.ts";
import type { Labels, Part, Row } from "./row.ts";

const GENERATOR = join(import.meta.dirname, "../contrast/generate.ts");

type Given = {
  readonly text: string;
  readonly lang: string;
  readonly heads: Readonly<Record<string, 0 | 1>>;
  readonly behaviour: string;
  readonly pair: string;
  readonly split: "train" | "dev";
};

/** None when there is no generator. `source` is `contrast:` and the behaviour. */
export function contrastRows(weight: number): readonly Row[] {
  if (!existsSync(GENERATOR)) return [];
  const folder = mkdtempSync(join(tmpdir(), "contrast-"));
  try {
    const file = join(folder, "contrast.jsonl");
    execFileSync(process.execPath, [GENERATOR, "--out", file], { stdio: ["ignore", "ignore", "inherit"] });
    return readContrast(file, weight);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The rows of a file that the generator wrote. `weight` says how much each of their labels counts. */
export function readContrast(file: string, weight: number): readonly Row[] {
  return (readJsonLines(file) as readonly Given[]).map((given) => asRow(given, weight));
}

function asRow({ text, lang, heads, behaviour, pair, split }: Given, weight: number): Row {
  const unknown = Object.keys(heads).find((head) => !isHead(head));
  if (unknown !== undefined) throw new Error(`Expected heads of the model in the contrast rows, got ${JSON.stringify(unknown)}.`);
  const labels = Object.fromEntries(Object.entries(heads).map(([head, value]) => [head, { value, weight }])) as Labels;
  return { text: clean(text), lang, source: `contrast:${behaviour}`, labels, part: partOfContrast(split, pair) };
}

/** What the generator holds back is halved by pair, so that a pair stays whole: one half to choose by, the other to report. */
function partOfContrast(split: Given["split"], pair: string): Part {
  if (split === "train") return "train";
  return checksum(new TextEncoder().encode(pair)) % 2 === 0 ? "dev" : "test";
}
