/** The posts in `fixtures/texts` through every screen and the default policy. */
import { readFileSync } from "node:fs";
import { defaultPolicy, judge } from "@flakjacket/core";
import { describe, expect, it } from "vitest";
import { screenCarriers } from "./screen-carriers.ts";
import { shippedEngine } from "./shipped/index.ts";

type Expected = "convert" | "hold" | "refuse" | "alert";

function posts(file: string): readonly (readonly [Expected, string])[] {
  const lines = readFileSync(new URL(`../../../fixtures/texts/${file}`, import.meta.url), "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => [line.slice(0, line.indexOf(" ")) as Expected, line.slice(line.indexOf(" ") + 1)]);
}

const carriers = { altTexts: [], links: [], mediaCount: 0, tags: [] };
const both = { languages: ["en", "fr"] } as const;
const engine = shippedEngine();

/** Without the deep model, as on an installation that lacks its library. */
function fast(text: string): Expected {
  const { listed, modelled } = engine.text(text, both);
  const verdict = judge([...listed, ...modelled, ...screenCarriers({ ...carriers, text })], [], defaultPolicy);
  return verdict.outcome === "refuse" && verdict.alert ? "alert" : verdict.outcome;
}

describe("promise 1: everyday posts", () => {
  it.each(["everyday.en.txt", "everyday.fr.txt"])("in %s: none converts that must not, and two in five of the others do", (file) => {
    const all = posts(file).map(([expected, text]) => ({ expected, text, got: fast(text) }));
    expect(all.filter(({ expected, got }) => expected !== "convert" && got === "convert")).toEqual([]);
    const grumbles = all.filter(({ expected }) => expected === "convert");
    expect(grumbles.filter(({ got }) => got === "convert").length / grumbles.length).toBeGreaterThanOrEqual(0.4);
  });
});

describe("promise 1: the posts marked as harmful", () => {
  // Numbered, so that no test name repeats them.
  it.each(posts("harmful.txt").map(([expected, text], index): [number, Expected, string] => [index + 1, expected, text]))(
    "number %i is: %s",
    (_, expected, text) => {
      const got = fast(text);
      expect(got === expected, `${got} instead of ${expected}`).toBe(true);
    },
  );
});

describe("promise 1: everyday posts that no list was tuned to", () => {
  it.each(["unseen.en.txt", "unseen.fr.txt"])("in %s: none converts that must not, and one in ten of the others does", (file) => {
    const all = posts(file).map(([expected, text]) => ({ expected, text, got: fast(text) }));
    expect(all.filter(({ expected, got }) => expected === "hold" && got === "convert")).toEqual([]);
    const grumbles = all.filter(({ expected }) => expected === "convert");
    expect(grumbles.filter(({ got }) => got === "convert").length / grumbles.length).toBeGreaterThanOrEqual(0.1);
  });
});
