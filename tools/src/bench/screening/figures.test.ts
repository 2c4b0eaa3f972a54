import { describe, expect, it } from "vitest";
import { accuracy, accuracyOn, auc, type Judged, macroF1, percentile, shareOf } from "./metrics.ts";
import { outcomeOf, pageOf, type Run } from "./page.ts";
import { atLeast, atMost, type Part, shareTarget, type Target } from "./part.ts";
import { amount, decimal, percent, table } from "./tables.ts";

const judged = (hateful: boolean, flagged: boolean, score = flagged ? 1 : 0): Judged => ({ hateful, flagged, score });

describe("figures of a system", () => {
  // Three hateful, two of them seen; five harmless, one of them flagged.
  const cases = [
    ...[judged(true, true), judged(true, true), judged(true, false), judged(false, true)],
    ...Array.from({ length: 4 }, () => judged(false, false)),
  ];

  it("count what is right, of all and of each kind", () => {
    expect(accuracy(cases)).toBe(6 / 8);
    expect(accuracyOn(true, cases)).toBe(2 / 3);
    expect(accuracyOn(false, cases)).toBe(4 / 5);
  });

  it("weigh both kinds alike in macro-F1", () => {
    expect(macroF1(cases)).toBeCloseTo((4 / 6 + 8 / 10) / 2, 12);
    expect(macroF1([judged(true, true), judged(true, true)])).toBe(0.5);
    expect(macroF1([judged(true, true), judged(false, true)])).toBeCloseTo(1 / 3, 12);
  });

  it("count ties half in the area under the curve", () => {
    expect(auc([judged(true, true, 0.9), judged(true, true, 0.5), judged(false, false, 0.5), judged(false, false, 0.1)])).toBe(3.5 / 4);
    expect(auc(cases)).toBeCloseTo((2 / 3 + 4 / 5) / 2, 12);
    expect(auc([judged(true, false, 0.3), judged(false, false, 0.3)])).toBe(0.5);
  });

  it("are absent where there is nothing to count", () => {
    expect([accuracy([]), macroF1([]), auc([]), auc([judged(true, true)]), shareOf([], () => true)]).toEqual(Array(5).fill(undefined));
    expect(percentile([], 0.5)).toBeUndefined();
  });

  it("take percentiles by the nearest rank, whatever the order", () => {
    const values = [50, 15, 40, 20, 35];
    expect([0, 0.05, 0.3, 0.4, 0.5, 0.95, 1].map((share) => percentile(values, share))).toEqual([15, 15, 20, 20, 35, 50, 50]);
  });
});

describe("what a page writes", () => {
  it("is a table with the first column to the left", () => {
    expect(table(["system", "share"], [["a|b", 1]])).toBe("| system | share |\n| --- | ---: |\n| a\\|b | 1 |");
  });

  it("is numbers of a fixed width, and a dash for none", () => {
    expect([percent(0.12345), percent(0.12345, 2), percent(undefined), decimal(0.87654), decimal(undefined)]).toEqual([
      ...["12.3", "12.35", "–", "0.877", "–"],
    ]);
    expect([amount(12_345.6), amount(1.2345), amount(undefined)]).toEqual(["12,346", "1.23", "–"]);
  });
});

describe("the targets of a page", () => {
  const run: Run = {
    ...{ date: "2026-01-02T03:04:05.000Z", tookS: 12.3, commit: { name: "abc", changed: 0 } },
    machine: {
      ...{ cores: 2, processor: "A processor", memoryGb: 24, load: 0.5, node: "v24.0.0", platform: "linux x64", disk: "disk", syncMs: 1 },
    },
  };
  const target = (over: Partial<Target>): Target => ({ name: "kept", value: 95, unit: "%", aim: atLeast(95), ...over });
  const part = (targets: readonly Target[]): Part => ({ title: "Obfuscation", blocks: ["Text.", "| a |"], targets });

  it("are met at the aim itself, missed beyond it, and neither when not measured", () => {
    expect(outcomeOf(target({}))).toBe("met");
    expect(outcomeOf(target({ value: 94.999 }))).toBe("missed");
    expect(outcomeOf(target({ value: 0.51, aim: atMost(0.5) }))).toBe("missed");
    expect(outcomeOf(target({ value: undefined }))).toBe("not measured");
    expect(outcomeOf(shareTarget("kept", 0.95, atLeast(95)))).toBe("met");
  });

  it("stand at the end of the page, counted, with the commit at its head", () => {
    const page = pageOf(run, [
      part([target({}), target({ name: "speed", value: 1_999.6, unit: "/s", aim: atLeast(2_000), how: "one core" })]),
    ]);
    expect(page).toContain("Commit abc; 2026-01-02T03:04:05.000Z, 12 s, on 2 cores");
    expect(page).toContain("## 1. Obfuscation\n\nText.\n\n| a |\n\n## Targets");
    expect(page).toContain("1 of 2 met");
    expect(page.endsWith("| kept | ≥ 95 % | 95 % | met |  |\n| speed | ≥ 2,000/s | 1,999/s | missed | one core |\n")).toBe(true);
  });

  it("say when the tree was not as committed", () => {
    expect(pageOf({ ...run, commit: { name: "abc", changed: 3 } }, [])).toContain("Commit abc, with 3 files not as committed;");
    expect(pageOf({ ...run, commit: undefined }, [])).toContain("Commit unknown;");
  });

  it("leave alone what a person wrote after them", () => {
    const written = "## What is missed, and why\n\nThe middle word.";
    const again = pageOf(run, [part([])], `# Old\n\nOld figures.\n\n${written}\n`);
    expect(again.endsWith(`${written}\n`)).toBe(true);
    expect(again).not.toContain("Old figures");
    expect(pageOf(run, [part([])])).not.toContain("What is missed");
  });
});
