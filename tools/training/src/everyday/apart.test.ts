/** What the model learns from is not what it is measured with. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { everydayRows } from "./everyday.ts";

const FIXTURES = join(import.meta.dirname, "../../../../fixtures/texts");
const IN_A_ROW = 6;

const learnt = new Set(everydayRows().flatMap(({ text }) => runsOf(text)));

describe.each(["grumbles", "functional"])("the measuring texts in %s", (folder) => {
  const files = readdirSync(join(FIXTURES, folder)).filter((name) => !name.endsWith(".md"));

  // Counted, so that no test quotes them.
  it.each(files)("share no six words in a row with an everyday post: %s", (file) => {
    const texts = readFileSync(join(FIXTURES, folder, file), "utf8")
      .trim()
      .split("\n")
      .map(textOf);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => runsOf(text).some((run) => learnt.has(run))).length).toBe(0);
  });
});

/** The post in a line of a set, which is one or holds one. */
function textOf(line: string): string {
  return line.startsWith("{") ? (JSON.parse(line) as { readonly text: string }).text : line;
}

/** Every six words in a row; of a shorter post, all of them. */
function runsOf(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const runs = Math.max(1, words.length - IN_A_ROW + 1);
  return Array.from({ length: runs }, (_, index) => words.slice(index, index + IN_A_ROW).join(" "));
}
