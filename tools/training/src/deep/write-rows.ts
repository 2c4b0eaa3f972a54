/** `node write-rows.ts FOLDER_OF_SETS FOLDER`: writes the rows of the deep model as `rows.jsonl`, `dev.jsonl`, `test.jsonl` and `sample.jsonl`, for its Python half. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chosen } from "./choose-rows.ts";
import type { DeepRow } from "./deep-row.ts";
import { deepRows } from "./rows.ts";

const SAMPLED = 7;

const [data, folder] = process.argv.slice(2);
if (data === undefined || folder === undefined) {
  process.stderr.write(
    "Expected a folder of training sets and one to write into, for example: node write-rows.ts ../shared/data/screening /tmp/deep\n",
  );
  process.exitCode = 2;
} else {
  const rows = chosen(deepRows(data));
  write("rows", rows);
  for (const part of ["dev", "test"]) {
    write(
      part,
      rows.filter((row) => row.part === part),
    );
  }
  // To compare the two graphs on.
  write(
    "sample",
    rows.filter((row) => row.part === "dev").filter((_, index) => index % SAMPLED === 0),
  );

  function write(name: string, some: readonly DeepRow[]): void {
    writeFileSync(join(folder as string, `${name}.jsonl`), some.map((row) => `${JSON.stringify(row)}\n`).join(""));
    process.stderr.write(`${name}: ${some.length} rows\n`);
  }
}
