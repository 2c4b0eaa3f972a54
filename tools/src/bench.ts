/**
 * npm run bench [-- NAME…]: measures, prints a table for each section, and writes bench/latest.json and
 * bench/latest.md. With names, measures those sections and prints them only: what is written was taken in one run.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { journalSection } from "./bench/journal.ts";
import { thisMachine } from "./bench/machine.ts";
import type { BenchReport } from "./bench/report.ts";
import { asMarkdown, asTable, machineLine } from "./bench/report.ts";
import type { Measured, Section } from "./bench/section.ts";

const sections: readonly Section[] = [journalSection];

const root = join(import.meta.dirname, "../..");
const folder = join(root, "bench");
const only = process.argv.slice(2);
const unknown = only.find((name) => !sections.some((section) => section.name === name));
if (unknown !== undefined) {
  console.error(`Expected one of ${sections.map(({ name }) => name).join(", ")}, got ${unknown}.`);
  process.exit(2);
}

const machine = await thisMachine();
console.log(`On ${machineLine(machine)}\n`);
const measured: Measured[] = [];
for (const section of sections) {
  if (only.length > 0 && !only.includes(section.name)) continue;
  const { name, title } = section;
  const figures = await section.run((doing) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${title}: ${doing}…`));
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  measured.push({ name, title, figures });
  console.log(`${asTable({ name, title, figures })}\n`);
}
if (only.length > 0) process.exit(0);
const report: BenchReport = { date: new Date().toISOString(), machine, sections: measured };
await mkdir(folder, { recursive: true });
await writeFile(join(folder, "latest.json"), `${JSON.stringify(report, null, 2)}\n`);
await writeFile(join(folder, "latest.md"), asMarkdown(report));
console.log("Written to bench/latest.json and bench/latest.md.");
