/**
 * Counts what personal data is found in real posts: node tools/training/src/personal/measure.ts DATA [--show]
 * All of `benign-weak` and `sentiment`. With --show the finds are printed, to be judged by a reader.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Country, type PersonalDatum, personalDataIn } from "../../../../packages/screening/src/personal/index.ts";

const COUNTRIES: readonly Country[] = ["GB", "US", "IE", "CA", "FR", "BE", "CH", "LU", "DE", "AT", "ES", "IT", "PT"];

const [data, show] = process.argv.slice(2);
if (data === undefined) throw new Error("Expected the folder DATA, got none. Run measure.ts DATA.");
for (const set of ["benign-weak", "sentiment"]) measure(set, textsOf(join(data, `${set}.jsonl.gz`)));

function textsOf(path: string): readonly string[] {
  const lines = gunzipSync(readFileSync(path)).toString().split("\n");
  return lines.filter((line) => line !== "").map((line) => (JSON.parse(line) as { text: string }).text);
}

function measure(set: string, texts: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const datum of personalDataIn(text, { countries: COUNTRIES })) {
      counts.set(datum.kind, (counts.get(datum.kind) ?? 0) + 1);
      if (show) console.log(inContext(text, datum));
    }
  }
  const rates = [...counts].map(([kind, count]) => `${kind} ${count} (${((100 * count) / texts.length).toFixed(4)} %)`);
  console.log(`${set}: ${texts.length} posts; ${rates.join(", ")}`);
  const withoutDigits = texts.filter((text) => !/\p{N}/u.test(text));
  console.log(`  ${microsA(texts).toFixed(2)} µs a post; ${microsA(withoutDigits).toFixed(2)} µs a post without digits`);
}

function inContext(text: string, { kind, probability, span }: PersonalDatum): string {
  const around = text.slice(Math.max(0, span.start - 40), span.end + 30);
  return [kind, probability, JSON.stringify(text.slice(span.start, span.end)), "in", JSON.stringify(around)].join(" ");
}

/** Time of the processor, not of the clock: of the fastest of three runs. */
function microsA(texts: readonly string[]): number {
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage().user;
    for (const text of texts) personalDataIn(text, { countries: COUNTRIES });
    return process.cpuUsage().user - before;
  });
  return Math.min(...runs) / texts.length;
}
