import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Row } from "./row.ts";

function generate(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [join(import.meta.dirname, "generate.ts"), ...args], { encoding: "utf8" });
}

it("writes a language as JSON lines and shows a sample of it", () => {
  const folder = mkdtempSync(join(tmpdir(), "contrast-"));
  try {
    const file = join(folder, "rows.jsonl");
    const { status, stdout } = generate("--out", file, "--language", "pt", "--sample", "1");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^pt [a-z-]+ \(\d+ rows\)$/m);
    const rows = readFileSync(file, "utf8")
      .trimEnd()
      .split("\n")
      .map((line): Row => JSON.parse(line));
    expect(rows.length).toBeGreaterThan(8000);
    expect(rows.every((row) => row.lang === "pt" && row.text.length > 0 && row.pair.startsWith("pt-"))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("writes nothing into the repository, and says what it expected", () => {
  expect(generate("--out", join(import.meta.dirname, "rows.jsonl"))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("outside the repository"),
  });
  expect(generate("--language", "tlh", "--sample", "1")).toMatchObject({ status: 2, stderr: expect.stringContaining('found "tlh"') });
  expect(generate()).toMatchObject({ status: 2, stderr: expect.stringContaining("Expected --out FILE or --sample N") });
});
