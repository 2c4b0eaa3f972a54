/** The measuring sets in `fixtures/texts/grumbles` are whole: a figure measured on them means what it says. No engine runs here. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Rejected = { readonly text: string; readonly why: string };

const whys = new Set(
  [
    ["neutral", "positive", "question", "news", "advertising", "quotation", "other-language"],
    ["grief", "illness", "disaster", "crisis", "threat", "sexual", "insult-person", "hate", "personal-data"],
    ["politics-about-people", "child-safety", "violence", "extremism"],
  ].flat(),
);

const parts = [
  { suffix: "", count: 333 },
  { suffix: "-late", count: 167 },
];
const files = ["en", "fr"].flatMap((language) =>
  parts.map(({ suffix, count }) => ({ name: `${language}${suffix}`, language, suffix, count })),
);

/** The lines of a file, which must end with a newline. */
function lines(file: string): readonly string[] {
  const content = readFileSync(new URL(`../../../fixtures/texts/grumbles/${file}`, import.meta.url), "utf8");
  expect(content.endsWith("\n"), `${file} ends with a newline`).toBe(true);
  return content.slice(0, -1).split("\n");
}

const grumbles = (language: string, suffix: string): readonly string[] => lines(`${language}-grumbles${suffix}.txt`);

function rejected(language: string, suffix: string): readonly Rejected[] {
  return lines(`${language}-not${suffix}.jsonl`).map((line) => JSON.parse(line) as Rejected);
}

describe.each(files)("the sets $name", ({ language, suffix, count }) => {
  it(`holds ${count} grumbles and ${count} posts that must not convert`, () => {
    expect(grumbles(language, suffix)).toHaveLength(count);
    expect(rejected(language, suffix)).toHaveLength(count);
  });

  it("says why with a known word, and nothing else", () => {
    const odd = rejected(language, suffix).filter((row) => !whys.has(row.why) || Object.keys(row).join() !== "text,why");
    expect(odd).toEqual([]);
    expect(new Set(rejected(language, suffix).map(({ why }) => why))).toEqual(whys);
  });

  it("has no line that is empty, padded, or longer than 300 characters", () => {
    const texts = [...grumbles(language, suffix), ...rejected(language, suffix).map(({ text }) => text)];
    expect(texts.filter((text) => text === "" || text !== text.trim() || text.length > 300)).toEqual([]);
  });
});

it("no post is there twice, in any of the files, whatever its case, marks and spacing", () => {
  const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ");
  const all = files.flatMap(({ language, suffix }) => [
    ...grumbles(language, suffix),
    ...rejected(language, suffix).map(({ text }) => text),
  ]);
  const seen = new Set<string>();
  const repeated = all.filter((text) => seen.has(bare(text)) || !seen.add(bare(text)));
  expect(repeated).toEqual([]);
  expect(all).toHaveLength(2000);
});
