/**
 * npm run bench [-- NAME…]: measures, prints a table for each section, and writes bench/latest.json and
 * bench/latest.md. With names, measures those sections only and keeps the others' figures, each with its own date.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { blueskySection } from "./bench/bluesky.ts";
import { journalSection } from "./bench/journal.ts";
import { thisMachine } from "./bench/machine.ts";
import type { BenchReport } from "./bench/report.ts";
import { asMarkdown, asTable, machineLine, merged } from "./bench/report.ts";
import { screeningSection } from "./bench/screening/section.ts";
import type { Measured, Section } from "./bench/section.ts";
import { serverSection } from "./bench/server.ts";
import { simulatedSection } from "./bench/simulated.ts";

const ERASE = "\r\x1b[K";
const tell = (line: string): void => void process.stderr.write(process.stderr.isTTY ? `${ERASE}${line}` : `${line}\n`);
const sections: readonly Section[] = [serverSection, journalSection, simulatedSection, blueskySection, screeningSection];

const root = join(import.meta.dirname, "../..");
const folder = join(root, "bench");
const only = process.argv.slice(2);
const unknown = only.find((name) => !sections.some((section) => section.name === name));
if (unknown !== undefined) {
  console.error(`Expected one of ${sections.map(({ name }) => name).join(", ")}, got ${unknown}.`);
  process.exit(2);
}

const measured: Measured[] = [];
for (const section of sections) {
  if (only.length > 0 && !only.includes(section.name)) continue;
  const part = await measure(section);
  if (process.stderr.isTTY) process.stderr.write(ERASE);
  measured.push(part);
  console.log(`${asTable(part)}\n  on ${machineLine(part.machine)}\n`);
}
const report = merged(
  await lastReport(),
  measured,
  sections.map(({ name }) => name),
);
await mkdir(folder, { recursive: true });
await writeFile(join(folder, "latest.json"), `${JSON.stringify(report, null, 2)}\n`);
await writeFile(join(folder, "latest.md"), asMarkdown(report));
console.log("Written to bench/latest.json and bench/latest.md.");

async function lastReport(): Promise<BenchReport> {
  const text = await readFile(join(folder, "latest.json"), "utf8").catch(() => '{"sections":[]}');
  return JSON.parse(text) as BenchReport;
}

/** One section that cannot run takes none of the others with it; the report says so. */
async function measure(section: Section): Promise<Measured> {
  const { name, title } = section;
  const taken = { name, title, date: new Date().toISOString(), machine: await thisMachine() };
  const missing = section.isMissing?.();
  if (missing !== undefined) return { ...taken, figures: [], note: `Left out: ${missing}` };
  try {
    return { ...taken, figures: await section.run((doing) => tell(`${title}: ${doing}…`)) };
  } catch (error) {
    process.exitCode = 1;
    return { ...taken, figures: [], note: `Failed: ${error instanceof Error ? error.message : String(error)}` };
  }
}
