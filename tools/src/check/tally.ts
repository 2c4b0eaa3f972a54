/** How many of one step's checks passed, failed and were left out. */
export type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly skippedNames: readonly string[];
};

export const onePassed: Tally = { passed: 1, failed: 0, skipped: 0, skippedNames: [] };
export const oneFailed: Tally = { passed: 0, failed: 1, skipped: 0, skippedNames: [] };

/** Left out as a whole, and why. */
export function oneSkipped(why: string): Tally {
  return { passed: 0, failed: 0, skipped: 1, skippedNames: [why] };
}

/** What we read of vitest's JSON report. */
type Report = {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

/**
 * Counts the tests of a vitest report. A file that could not even be loaded counts as one failure, and so does a run
 * that ended badly with every test passed (an error outside of any test), or that found no test at all.
 */
export function tallyOf(report: unknown, endedWell: boolean): Tally {
  const files = isReport(report) ? report.testResults : [];
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter(({ status }) => status === "passed").length;
  const failedTests = tests.filter(({ status }) => status === "failed").length;
  const broken = files.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  ).length;
  const left = tests.filter(({ status }) => status !== "passed" && status !== "failed");
  const failed = failedTests + broken;
  const atLeast = !endedWell || passed === 0 ? 1 : 0;
  return { passed, failed: Math.max(failed, atLeast), skipped: left.length, skippedNames: left.map(({ fullName }) => fullName) };
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.reduce((total, { skipped }) => total + skipped, 0),
    skippedNames: tallies.flatMap(({ skippedNames }) => skippedNames),
  };
}

/** The last line of a check: `212 passed, 0 failed`, with what was skipped when something was. */
export function lastLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

function isReport(value: unknown): value is Report {
  return typeof value === "object" && value !== null && Array.isArray((value as { testResults?: unknown }).testResults);
}
