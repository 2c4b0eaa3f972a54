/** The measurements as a table, as a page and as data. Pure. */
import type { Machine } from "./machine.ts";
import type { Figure, Measured } from "./section.ts";
import { isReached } from "./section.ts";

/** Each section with the day and the machine it was measured on: a figure means nothing without them. */
export type BenchReport = { readonly sections: readonly Measured[] };

/** The page, as Markdown. */
export function asMarkdown({ sections }: BenchReport): string {
  return `${["# Measured", "Made by `npm run bench`; `npm run bench -- NAME` measures one section anew.", ...sections.map(sectionText)].join("\n\n")}\n`;
}

/** The sections in the order of `names`: what was measured now, and what was measured before of the others. */
export function merged(before: BenchReport, now: readonly Measured[], names: readonly string[]): BenchReport {
  const all = new Map([...before.sections, ...now].map((section) => [section.name, section]));
  return { sections: names.flatMap((name) => all.get(name) ?? []) };
}

/** For a terminal: columns side by side. */
export function asTable({ title, figures, note }: Measured): string {
  if (note !== undefined) return `${title}\n  ${note}`;
  const rows = figures.map((figure) => [figure.name, shownValue(figure), shownAim(figure), figure.how ?? ""]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => (row[column] ?? "").length)));
  const lines = rows.map(([name = "", value = "", aim = "", how = ""]) =>
    `  ${name.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${aim.padEnd(widths[2] ?? 0)}  ${how}`.trimEnd(),
  );
  return [title, ...lines].join("\n");
}

export function machineLine({ cores, processor, memoryGb, load, node, platform, disk, syncMs }: Machine): string {
  const kept = disk === "memory" ? "data in memory, so nothing durable" : `one sync to disk ${rounded(syncMs)} ms`;
  const busy = `load ${rounded(load)} before${load > cores ? ": busy with other work" : ""}`;
  return `${cores} cores (${processor}), ${memoryGb} GB, ${platform}, Node ${node}, ${kept}, ${busy}.`;
}

function sectionText({ title, date, machine, figures, note }: Measured): string {
  const head = `## ${title}\n\n${date}, on ${machineLine(machine)}\n`;
  if (note !== undefined) return `${head}\n${note}`;
  const rows = figures.map((figure) => `| ${figure.name} | ${shownValue(figure)} | ${shownAim(figure)} | ${figure.how ?? ""} |`);
  return [head, "| | measured | aim | how |", "|---|---:|---|---|", ...rows].join("\n");
}

function shownValue({ value, unit }: Figure): string {
  return unit.startsWith("/") ? `${rounded(value)}${unit}` : `${rounded(value)} ${unit}`;
}

function shownAim(figure: Figure): string {
  const { aim, unit } = figure;
  if (!aim) return "";
  const bound = "atLeast" in aim ? `≥ ${rounded(aim.atLeast)}` : `≤ ${rounded(aim.atMost)}`;
  return `${bound}${unit.startsWith("/") ? unit : ` ${unit}`} ${isReached(figure) ? "✓" : "✗ missed"}`;
}

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const close = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

function rounded(value: number): string {
  return Math.abs(value) >= 100 ? whole.format(value) : close.format(value);
}
