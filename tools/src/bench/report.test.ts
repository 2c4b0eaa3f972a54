import { describe, expect, it } from "vitest";
import type { BenchReport } from "./report.ts";
import { asMarkdown, asTable } from "./report.ts";

const report: BenchReport = {
  date: "2026-01-02T03:04:05.000Z",
  machine: { cores: 2, processor: "A processor", memoryGb: 24, node: "v24.0.0", platform: "linux x64", disk: "disk", syncMs: 0.4567 },
  sections: [
    {
      ...{ name: "journal", title: "The journal" },
      figures: [
        { name: "appends", value: 1_234.5, unit: "/s", aim: { atLeast: 1_000 }, how: "64 side by side" },
        { name: "start", value: 4.256, unit: "s", aim: { atMost: 3 } },
      ],
    },
  ],
};

describe("a report of measurements", () => {
  it("says when, on what, how much, and whether that is what we want", () => {
    expect(asMarkdown(report)).toBe(`# Measured

2026-01-02T03:04:05.000Z, on 2 cores (A processor), 24 GB, linux x64, Node v24.0.0, one sync to disk 0.457 ms.

## The journal

| | measured | aim | how |
|---|---:|---|---|
| appends | 1,235/s | ≥ 1,000/s ✓ | 64 side by side |
| start | 4.26 s | ≤ 3 s ✗ missed |  |
`);
  });

  it("is a table in a terminal too", () => {
    expect(report.sections.map(asTable)).toEqual([
      "The journal\n  appends  1,235/s  ≥ 1,000/s ✓     64 side by side\n  start     4.26 s  ≤ 3 s ✗ missed",
    ]);
  });

  it("says why a section has no figures", () => {
    const section = { name: "bluesky", title: "Bluesky", figures: [], note: "Left out: install it first." };
    expect(asMarkdown({ ...report, sections: [section] })).toContain("## Bluesky\n\nLeft out: install it first.\n");
    expect(asTable(section)).toBe("Bluesky\n  Left out: install it first.");
  });

  it("admits that a disk in memory keeps nothing", () => {
    expect(asMarkdown({ ...report, machine: { ...report.machine, disk: "memory" } })).toContain("nothing durable");
  });
});
