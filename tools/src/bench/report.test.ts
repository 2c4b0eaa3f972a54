import { describe, expect, it } from "vitest";
import type { Machine } from "./machine.ts";
import { asMarkdown, asTable, merged } from "./report.ts";
import type { Measured } from "./section.ts";

const machine: Machine = {
  ...{ cores: 2, processor: "A processor", memoryGb: 24, load: 0.5, node: "v24.0.0", platform: "linux x64", disk: "disk", syncMs: 0.4567 },
};
const journal: Measured = {
  ...{ name: "journal", title: "The journal", date: "2026-01-02T03:04:05.000Z", machine },
  figures: [
    { name: "appends", value: 1_234.5, unit: "/s", aim: { atLeast: 1_000 }, how: "64 side by side" },
    { name: "start", value: 4.256, unit: "s", aim: { atMost: 3 } },
  ],
};
const bluesky: Measured = { ...journal, name: "bluesky", title: "Bluesky", figures: [], note: "Left out: install it first." };

describe("a report of measurements", () => {
  it("says when, on what, how much, and whether that is what we want", () => {
    expect(asMarkdown({ sections: [journal] })).toBe(`# Measured

Made by \`npm run bench\`; \`npm run bench -- NAME\` measures one section anew.

## The journal

2026-01-02T03:04:05.000Z, on 2 cores (A processor), 24 GB, linux x64, Node v24.0.0, one sync to disk 0.457 ms, load 0.5 before.

| | measured | aim | how |
|---|---:|---|---|
| appends | 1,235/s | ≥ 1,000/s ✓ | 64 side by side |
| start | 4.26 s | ≤ 3 s ✗ missed |  |
`);
  });

  it("is a table in a terminal too", () => {
    expect(asTable(journal)).toBe("The journal\n  appends  1,235/s  ≥ 1,000/s ✓     64 side by side\n  start     4.26 s  ≤ 3 s ✗ missed");
  });

  it("says why a section has no figures", () => {
    expect(asMarkdown({ sections: [bluesky] })).toContain("\n\nLeft out: install it first.\n");
    expect(asTable(bluesky)).toBe("Bluesky\n  Left out: install it first.");
  });

  it("admits that a disk in memory keeps nothing", () => {
    expect(asMarkdown({ sections: [{ ...journal, machine: { ...machine, disk: "memory" } }] })).toContain("nothing durable");
  });

  it("admits that the machine was busy", () => {
    expect(asMarkdown({ sections: [{ ...journal, machine: { ...machine, load: 9 } }] })).toContain("load 9 before: busy with other work.");
  });

  it("keeps what was measured before of what was not measured now", () => {
    const again = { ...journal, date: "2026-02-02T03:04:05.000Z" };
    const report = merged({ sections: [bluesky, journal] }, [again], ["journal", "bluesky"]);
    expect(report.sections).toEqual([again, bluesky]);
  });
});
