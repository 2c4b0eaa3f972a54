import { describe, expect, it } from "vitest";
import { lastLine, onePassed, sum, tallyOf } from "./tally.ts";

function report(...files: readonly { status: string; tests: readonly string[] }[]): unknown {
  return {
    testResults: files.map(({ status, tests }, at) => ({
      name: `${at}.test.ts`,
      status,
      assertionResults: tests.map((one, nth) => ({ fullName: `test ${nth}`, status: one })),
    })),
  };
}

describe("the count of a check", () => {
  it("counts tests, not files", () => {
    const tally = tallyOf(
      report({ status: "passed", tests: ["passed", "passed", "skipped"] }, { status: "passed", tests: ["passed", "todo"] }),
      true,
    );
    expect(lastLine(tally)).toBe("3 passed, 0 failed, 2 skipped");
    expect(tally.skippedNames).toEqual(["test 2", "test 1"]);
  });

  it("counts a file that does not load as one failure", () => {
    expect(lastLine(tallyOf(report({ status: "failed", tests: [] }, { status: "passed", tests: ["passed"] }), false))).toBe(
      "1 passed, 1 failed",
    );
  });

  it("counts each failed test once, and not its file again", () => {
    expect(lastLine(tallyOf(report({ status: "failed", tests: ["failed", "failed", "passed"] }), false))).toBe("1 passed, 2 failed");
  });

  it("fails a run that ended badly although every test passed", () => {
    expect(tallyOf(report({ status: "passed", tests: ["passed"] }), false).failed).toBe(1);
  });

  it("fails a run without a report, or without a test", () => {
    expect(tallyOf(undefined, true).failed).toBe(1);
    expect(tallyOf(report(), true).failed).toBe(1);
    expect(tallyOf(report({ status: "passed", tests: ["skipped"] }), true).failed).toBe(1);
  });

  it("adds up", () => {
    expect(lastLine(sum([onePassed, onePassed, tallyOf(report({ status: "failed", tests: ["failed"] }), false)]))).toBe(
      "2 passed, 1 failed",
    );
  });
});
