import { expect, it } from "vitest";
import { isHead } from "../../../../packages/screening/src/model/heads.ts";
import { type Code, EVERYDAY_LANGUAGES, everydayRows, parseEveryday } from "./everyday.ts";

const LEAST: Readonly<Record<Code, number>> = {
  ...{ g: 500, gp: 80, n: 105, p: 58, q: 40, s: 30, gr: 60 },
  ...{ c: 30, t: 30, x: 20, h: 30, v: 20, ip: 30, po: 40, k: 100 },
};

const LEAST_ELSEWHERE: Partial<typeof LEAST> = { g: 150, n: 50, p: 50, q: 10, gr: 10 };
/** The languages at full strength. */
const FULL: ReadonlySet<string> = new Set(["en", "fr"]);

it("reads a code, a tab and a post, and skips notes and empty lines", () => {
  expect(parseEveryday("# a note\n\ng\t#late again \nn\tPlatform 4.\n", "en", "a.txt")).toMatchObject([
    { text: "#late again", lang: "en", code: "g", heads: { negative: 1, grumble: 1, hate: 0, crisis: 0 } },
    { text: "Platform 4.", lang: "en", code: "n", heads: { negative: 0, grumble: 0 } },
  ]);
  expect(parseEveryday("", "fr", "a.txt")).toEqual([]);
});

it.each(["late again", "z\tlate again", "toString\tlate again", "\tlate again", "g\t ", "g"])("names a line it cannot read: %j", (line) => {
  expect(() => parseEveryday(`# a note\n${line}`, "fr", "fr/a.txt")).toThrow(/^Expected one of g, gp,.* line 2 of fr\/a\.txt has .*\.$/);
});

it.each(EVERYDAY_LANGUAGES)("has enough of each kind, and no text twice: %s", (lang) => {
  const rows = everydayRows([lang]);
  for (const [code, least] of Object.entries(FULL.has(lang) ? LEAST : LEAST_ELSEWHERE)) {
    expect(rows.filter((row) => row.code === code).length, code).toBeGreaterThanOrEqual(least);
  }
  const keys = rows.map(({ text }) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it("calls nothing a grumble that shows a head to refuse, and knows every head by name", () => {
  for (const { heads, code } of everydayRows()) {
    expect(Object.keys(heads).filter((head) => !isHead(head))).toEqual([]);
    expect(heads.grumble, code).toBe(code === "g" || code === "gp" ? 1 : 0);
    const grave = [heads.hate, heads.threat, heads.sexual, heads.crisis, heads.grief, heads.spam, heads.insult];
    if (heads.grumble === 1) expect(grave).toEqual(grave.map(() => 0));
  }
});
