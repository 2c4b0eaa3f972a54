/** Ordinary posts, once each: those of the sets of weak negatives and of feelings; and rows that nobody found hateful or offensive. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const folder = join(import.meta.dirname, "../../../../../shared/data/screening");

type Row = {
  readonly text: string;
  readonly lang: string;
  readonly source: string;
  readonly labels?: { readonly hate: number | null; readonly offensive: number | null };
};

export function ordinaryRows(): readonly Row[] {
  return once(["benign-weak", "sentiment"].flatMap(rowsOf));
}

/** Of discussions that have hateful rows too. Without source `ethos`. */
export function unoffendingRows(): readonly Row[] {
  return once(rowsOf("train-open").filter(({ source, labels }) => source !== "ethos" && labels?.hate !== 1 && labels?.offensive === 0));
}

function rowsOf(name: string): readonly Row[] {
  return gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`)))
    .toString("utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
}

function once(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.text, row])).values()];
}
