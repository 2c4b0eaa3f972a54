/** The page `bench/screening.md`. Pure. */

import type { Machine } from "../machine.ts";
import { machineLine } from "../report.ts";
import { isReached } from "../section.ts";
import type { Part, Target } from "./part.ts";
import { table } from "./tables.ts";

export type Run = {
  /** ISO 8601. */
  readonly date: string;
  readonly tookS: number;
  readonly machine: Machine;
  /** As git names it; `changed`: files of the tree that it does not hold so. Undefined outside a repository. */
  readonly commit: { readonly name: string; readonly changed: number } | undefined;
};

const OWN_WORDS = "## What is missed, and why";

/** @param before the page as it was: what a person wrote under its last heading stays */
export function pageOf(run: Run, parts: readonly Part[], before = ""): string {
  const sections = parts.map(({ title, blocks }, index) => [`## ${index + 1}. ${title}`, ...blocks].join("\n\n"));
  const at = before.indexOf(OWN_WORDS);
  const kept = at < 0 ? [] : [before.slice(at).trim()];
  return `${[head(run), ...sections, targetsOf(parts), ...kept].join("\n\n")}\n`;
}

function head({ date, tookS, machine, commit }: Run): string {
  const dirty = commit && commit.changed > 0 ? `, with ${commit.changed} files not as committed` : "";
  return [
    "# Screening, measured",
    "Made by `npm run bench screening`, in one run. Nothing was tuned on what is reported here as a test: the suites, the grumbles and the held-out posts are for measuring. `late` is the third of a set that was written for after the engine was frozen.",
    `Commit ${commit ? `${commit.name}${dirty}` : "unknown"}; ${date}, ${Math.round(tookS)} s, on ${machineLine(machine)}`,
    "Speeds are for one core: posts by second of processor time that the process used, its garbage collection included, so that a busy machine changes them less. Compare speeds within this page only.",
  ].join("\n\n");
}

function targetsOf(parts: readonly Part[]): string {
  const targets = parts.flatMap((part) => part.targets);
  const met = targets.filter((target) => outcomeOf(target) === "met").length;
  const rows = targets.map((target) => [target.name, aimOf(target), writtenValue(target), outcomeOf(target), target.how ?? ""]);
  return [
    "## Targets",
    `What issue 3 asks for, and what this run measured: ${met} of ${targets.length} met.`,
    table(["target", "aim", "measured", "", "how"], rows),
  ].join("\n\n");
}

export function outcomeOf({ value, ...target }: Target): "met" | "missed" | "not measured" {
  if (value === undefined) return "not measured";
  return isReached({ ...target, value }) ? "met" : "missed";
}

function aimOf({ aim, unit }: Target): string {
  return "atLeast" in aim ? `≥ ${withUnit(aim.atLeast, unit, "floor")}` : `≤ ${withUnit(aim.atMost, unit, "ceil")}`;
}

/** Rounded away from the aim, so that what is missed does not look met. */
function writtenValue({ value, unit, aim }: Target): string {
  return value === undefined ? "–" : withUnit(value, unit, "atLeast" in aim ? "floor" : "ceil");
}

function withUnit(value: number, unit: string, roundingMode: "floor" | "ceil"): string {
  const maximumFractionDigits = unit === "%" ? 2 : Math.abs(value) >= 100 ? 0 : 3;
  const written = new Intl.NumberFormat("en", { maximumFractionDigits, roundingMode }).format(value);
  return unit === "" || unit.startsWith("/") ? `${written}${unit}` : `${written} ${unit}`;
}
