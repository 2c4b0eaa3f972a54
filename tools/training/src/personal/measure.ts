/**
 * Counts what personal data is found in ordinary posts: node tools/training/src/personal/measure.ts DATA [--show]
 * 20,000 posts of `benign-weak`, English half of them. With --show the finds are printed, to be judged by a reader.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Country, personalDataIn } from "../../../../packages/screening/src/personal/index.ts";

const COUNTRIES: readonly Country[] = ["FR", "GB", "US", "DE", "ES", "IT", "PT"];
const ROWS = 20_000;

const [data, show] = process.argv.slice(2);
if (data === undefined) throw new Error("Expected the folder DATA, got none. Run measure.ts DATA.");
const all = gunzipSync(readFileSync(join(data, "benign-weak.jsonl.gz")))
  .toString()
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as { text: string; lang: string });
const english = all.filter(({ lang }) => lang === "en").slice(0, ROWS / 2);
const rows = [...english, ...all.filter(({ lang }) => lang !== "en").slice(0, ROWS - english.length)].map(({ text }) => text);
const counts = new Map<string, number>();
let flagged = 0;
for (const text of rows) {
  const found = personalDataIn(text, { countries: COUNTRIES });
  if (found.length > 0) flagged++;
  for (const { kind, span, probability } of found) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (show)
      console.log(
        kind,
        probability,
        JSON.stringify(text.slice(span.start, span.end)),
        "IN",
        JSON.stringify(text.slice(Math.max(0, span.start - 40), span.end + 30)),
      );
  }
}
const start = performance.now();
for (const text of rows) personalDataIn(text, { countries: COUNTRIES });
const micros = ((performance.now() - start) * 1000) / rows.length;
console.log(
  `${rows.length} ordinary posts: ${((100 * flagged) / rows.length).toFixed(3)} % with personal data; ${JSON.stringify(Object.fromEntries(counts))}; ${micros.toFixed(1)} µs a post`,
);
