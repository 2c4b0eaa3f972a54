import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { BEHAVIOURS, GROUPS } from "./behaviours.ts";
import { parseSuite, readSuite, type SuiteCase } from "./read-suite.ts";

const files = {
  en: await readSuite("en", "first"),
  "en-late": await readSuite("en", "late"),
  fr: await readSuite("fr", "first"),
  "fr-late": await readSuite("fr", "late"),
};
const all = Object.values(files).flat();

describe.each(Object.entries(files))("the functional suite's %s", (name, cases) => {
  it("is long enough, and a third of its language is late", () => {
    expect(cases.length).toBeGreaterThanOrEqual(name.endsWith("late") ? 265 : 535);
  });

  it("probes every behaviour", () => {
    expect(BEHAVIOURS.filter((behaviour) => !cases.some((each) => each.behaviour === behaviour))).toEqual([]);
  });

  it("has both sides in every pair, of one behaviour", () => {
    for (const [pair, sides] of Map.groupBy(cases, ({ pair }) => pair)) {
      expect(new Set(sides.map(({ hateful }) => hateful)).size, pair).toBe(2);
      expect(new Set(sides.map(({ behaviour }) => behaviour)).size, pair).toBe(1);
    }
  });

  it("is hateful in half to two thirds of its cases", () => {
    const share = cases.filter(({ hateful }) => hateful).length / cases.length;
    expect(share).toBeGreaterThanOrEqual(0.5);
    expect(share).toBeLessThanOrEqual(0.65);
  });
});

describe("the functional suite", () => {
  it("gives every case an id of its own", () => {
    expect(repeated(all.map(({ id }) => id))).toEqual([]);
  });

  it("writes no text twice, whatever its letters and spaces", () => {
    expect(repeated(all.map(({ text }) => text.toLowerCase().replace(/\s+/g, " ").trim()))).toEqual([]);
  });

  it.each([
    ["homoglyphs", /[\p{Script=Cyrillic}\p{Script=Greek}]/u],
    ["leet", /\p{L}\d|\d\p{L}/u],
    ["spacing", /(?:\p{L}[ ./-]){3}/u],
    ["missing-spaces", /\p{L}{15}/u],
    ["repeated-letters", /(\p{L})\1\1/u],
    ["dropped-letters", /(?:^| )[bcdfghjklmnpqrstvwxz]{2,}(?: |$)/],
    ["hashtags", /#\p{L}{8}/u],
  ])("disguises both sides alike: %s", (behaviour, disguise) => {
    const disguised = all.filter((each) => each.behaviour === behaviour);
    expect(disguised.filter(({ text }) => !disguise.test(text)).map(({ id }) => id)).toEqual([]);
  });

  it.each(["en", "fr"] as const)("aims at every group about as often, in %s", (language) => {
    const hateful = [...files[language], ...files[`${language}-late`]].filter((each) => each.hateful);
    for (const group of GROUPS) {
      const share = hateful.filter((each) => each.group === group).length / hateful.length;
      expect(share, group).toBeGreaterThanOrEqual(0.07);
      expect(share, group).toBeLessThanOrEqual(0.13);
    }
  });

  it.each(["en", "fr"] as const)("speaks of every group without hate, too, in %s", (language) => {
    const harmless = [...files[language], ...files[`${language}-late`]].filter((each) => !each.hateful);
    for (const group of GROUPS) expect(harmless.filter((each) => each.group === group).length, group).toBeGreaterThanOrEqual(8);
  });

  it("is counted and told behaviour by behaviour in its README", async () => {
    const readme = await readFile(new URL("../../../../fixtures/texts/functional/README.md", import.meta.url), "utf8");
    for (const behaviour of BEHAVIOURS) expect(readme).toContain(`| \`${behaviour}\` |`);
    for (const [name, cases] of Object.entries(files)) {
      const hateful = cases.filter((each) => each.hateful).length;
      expect(readme).toContain(`| \`${name}.jsonl\` | ${cases.length} | ${hateful} | ${cases.length - hateful} |`);
    }
  });
});

describe("reading a suite", () => {
  const good = { id: "a", behaviour: "homonym", pair: "p", hateful: true, group: "age", text: "Oh {0}, {1}!", rot13: ["Uryyb", "jbeyq"] };
  const read = (changes: object): readonly SuiteCase[] => parseSuite(`${JSON.stringify({ ...good, ...changes })}\n`, "x.jsonl");

  it("fills in the words that are kept from the eye", () => {
    expect(read({})).toEqual([{ id: "a", behaviour: "homonym", pair: "p", hateful: true, group: "age", text: "Oh Hello, world!" }]);
    expect(read({ text: "{0}", rot13: ["étééz"] })[0]?.text).toBe("égéém");
  });

  it("finds nothing in nothing", () => {
    expect(parseSuite("", "x.jsonl")).toEqual([]);
  });

  it.each([
    [{ behaviour: "weather" }, /line 1: expected a behaviour/],
    [{ group: undefined }, /expected a group/],
    [{ hateful: false, group: "weather" }, /expected a group/],
    [{ hateful: "no" }, /true or false/],
    [{ text: " " }, /not empty/],
    [{ rot13: ["Uryyb"] }, /a place/],
    [{ text: "Oh {0}, {2}!" }, /a place/],
    [{ rot13: "Uryyb" }, /list of words/],
    [{ note: 1 }, /no case has a field note/],
  ])("names the line of a case with %j", (changes, message) => {
    expect(() => read(changes)).toThrow(message);
  });

  it.each(["{", "[]", "null"])("names the line that is %s", (line) => {
    expect(() => parseSuite(`\n${line}`, "x.jsonl")).toThrow(/x\.jsonl, line 2: expected one JSON object/);
  });
});

function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}
