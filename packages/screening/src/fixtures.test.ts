/** The posts in `fixtures/texts` through every screen and the default policy. */
import { readFileSync } from "node:fs";
import type { Verdict } from "@flakjacket/core";
import { defaultPolicy, judge } from "@flakjacket/core";
import { describe, expect, it } from "vitest";
import { screenCarriers } from "./screen-carriers.ts";
import { screenText } from "./screen-text.ts";

type Expected = "convert" | "hold" | "refuse" | "alert";

function posts(file: string): readonly (readonly [Expected, string])[] {
  const lines = readFileSync(new URL(`../../../fixtures/texts/${file}`, import.meta.url), "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => [line.slice(0, line.indexOf(" ")) as Expected, line.slice(line.indexOf(" ") + 1)]);
}

function verdictOn(text: string): Verdict {
  const carriers = screenCarriers({ text, altTexts: [], links: [], mediaCount: 0, tags: [] });
  return judge([...screenText(text, ["en", "fr"]), ...carriers], [], defaultPolicy);
}

function shown(verdict: Verdict): Expected {
  return verdict.outcome === "refuse" && verdict.alert ? "alert" : verdict.outcome;
}

const clear = (verdict: Verdict): string => JSON.stringify(verdict.outcome === "hold" ? [verdict.because, verdict.signals] : verdict);

describe.each(["everyday.en.txt", "everyday.fr.txt"])("promise 1: in %s", (file) => {
  it.each(posts(file))("%s: %s", (expected, text) => {
    const verdict = verdictOn(text);
    expect(shown(verdict), clear(verdict)).toBe(expected);
  });
});

describe("promise 1: the posts marked as harmful", () => {
  // Numbered, so that no test name repeats them.
  it.each(posts("harmful.txt").map(([expected, text], index): [number, Expected, string] => [index + 1, expected, text]))(
    "number %i is: %s",
    (_, expected, text) => {
      const verdict = verdictOn(text);
      expect(shown(verdict) === expected, `${shown(verdict)} instead of ${expected}`).toBe(true);
    },
  );
});

describe("promise 1: everyday posts that no list was tuned to", () => {
  it.each(["unseen.en.txt", "unseen.fr.txt"])("in %s: none converts that must not, and two in five of the others do", (file) => {
    const all = posts(file).map(([expected, text]) => ({ expected, text, got: shown(verdictOn(text)) }));
    expect(all.filter(({ expected, got }) => expected === "hold" && got === "convert")).toEqual([]);
    const grumbles = all.filter(({ expected }) => expected === "convert");
    expect(grumbles.filter(({ got }) => got === "convert").length / grumbles.length).toBeGreaterThanOrEqual(0.4);
  });
});
