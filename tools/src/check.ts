/**
 * npm run check [-- --without-e2e]: format and lint, types, imports and unit tests, then the tests on real peers. One line
 * for each, the whole output of whatever failed, and the count alone on the last line. Exit code 1 when anything failed.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Outcome, runOnce, runTests } from "./check/step.ts";
import { lastLine, oneFailed, sum } from "./check/tally.ts";

const root = join(import.meta.dirname, "../..");
const withE2e = !process.argv.includes("--without-e2e");
const outcomes: Outcome[] = [];

async function report(running: Promise<Outcome>): Promise<Outcome> {
  const outcome = await running;
  const { name, tally, tookMs } = outcome;
  console.log(`${tally.failed > 0 ? "✗" : "✓"} ${name.padEnd(28)} ${(tookMs / 1000).toFixed(1).padStart(6)} s   ${lastLine(tally)}`);
  for (const skipped of tally.skippedNames) console.log(`    skipped: ${skipped}`);
  outcomes.push(outcome);
  return outcome;
}

const began = performance.now();
// The peers take a while to arrive the first time, and their tests mostly wait: meanwhile the rest is checked.
await Promise.all([checkOurs(), withE2e ? checkPeers() : undefined]);
if (!withE2e) console.log("- tests on real peers: left out, as asked");

for (const { name, output } of outcomes.filter(({ tally }) => tally.failed > 0)) console.log(`\n── ${name} ──\n${output.trimEnd()}`);
console.log(`\nTook ${((performance.now() - began) / 1000).toFixed(0)} s.`);
const total = sum(outcomes.map(({ tally }) => tally));
console.log(lastLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;

async function installPeers(): Promise<Outcome> {
  const name = "real peers installed";
  if (existsSync(join(root, "e2e/install.mjs"))) return await runOnce(name, root, process.execPath, ["e2e/install.mjs"]);
  return {
    name,
    tally: oneFailed,
    tookMs: 0,
    output: "Expected e2e/install.mjs and e2e/vitest.config.ts, found none: the tests on real peers are missing.",
  };
}

async function checkOurs(): Promise<void> {
  await Promise.all([
    report(runOnce("format and lint", root, "biome", ["ci", `--colors=${process.stdout.isTTY ? "force" : "off"}`, "."])),
    report(runOnce("types", root, "tsc", ["-p", "tsconfig.json"])),
  ]);
  await report(runTests("imports and unit tests", root, []));
}

async function checkPeers(): Promise<void> {
  if ((await report(installPeers())).tally.passed !== 1) return;
  if (existsSync(join(root, "e2e/tsconfig.json")))
    await report(runOnce("types of the peers' tests", root, "tsc", ["-p", "e2e/tsconfig.json"]));
  await report(runTests("tests on real peers", root, ["--config", "e2e/vitest.config.ts"]));
}
