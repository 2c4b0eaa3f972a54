import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { named } from "./engine/choices.ts";
import { shortName } from "./engine/random.ts";
import { essence, levelFor, rowsOf, templateShare } from "./engine/sample.ts";
import { heldBackGroups } from "./engine/split.ts";
import { slotsOf } from "./engine/template.ts";
import { sourceOf } from "./languages/index.ts";
import { type Language, languages, type Row } from "./row.ts";

/** Smaller than the real set, so that the tests are quick; every block is in it. */
const rows = new Map<Language, readonly Row[]>(languages.map((language) => [language, small(language)]));

function small(language: Language): readonly Row[] {
  return rowsOf({ ...sourceOf(language), rows: 3000 }, 3);
}

const hurtful = [
  "groups",
  "lexicon",
  "hate",
  "identity",
  "threat",
  "insult",
  "intimate",
  "sorrow",
  "pride",
  "other-targets",
  "answering",
  "negation",
  "threats-to-groups",
  "derogation",
  "exclusion",
  "address",
  "open",
  "veiled",
  "beside",
  "history",
  "loaded",
  "mockery",
  "one-to-all",
];

it("is the same to the byte for the same seed, and another for another", () => {
  expect(JSON.stringify(small("pt"))).toBe(JSON.stringify(rows.get("pt")));
  expect(JSON.stringify(rowsOf({ ...sourceOf("pt"), rows: 3000 }, 4))).not.toBe(JSON.stringify(rows.get("pt")));
});

it("has the same behaviours in all languages, 25 or more", () => {
  const behaviours = languages.map((language) => [...new Set(rows.get(language)?.map((row) => row.behaviour))].sort());
  expect(behaviours[0]?.length).toBeGreaterThanOrEqual(25);
  for (const others of behaviours.slice(1)) expect(others).toEqual(behaviours[0]);
});

it("takes a block as often as the others, within the target and the share of one template", () => {
  expect(
    levelFor(
      [
        { pairs: 50, sides: 2 },
        { pairs: 3, sides: 2 },
      ],
      46,
    ),
  ).toBe(1);
  const many = Array.from({ length: 200 }, () => ({ pairs: 50, sides: 2 }));
  expect(levelFor([...many, { pairs: 3, sides: 2 }], 4006)).toBe(10);
});

describe.each(languages)("the contrast set in %s", (language) => {
  const mine = rows.get(language) ?? [];
  const { blocks, lexicon } = sourceOf(language);

  it("keeps pairs complete and on one side of the split", () => {
    const lines = new Map(
      blocks.flatMap((block) => block.sides.map((side) => [`${language}-${shortName(side.source)}`, block.sides.length])),
    );
    for (const pair of Map.groupBy(mine, (row) => row.pair).values()) {
      for (const row of pair) expect(pair.length).toBe(lines.get(row.template));
      expect(new Set(pair.map((row) => row.split)).size).toBe(1);
      expect(new Set(pair.map((row) => row.template)).size).toBe(pair.length);
    }
  });

  it("names every group as often in hateful as in harmless rows", () => {
    for (const [group, named] of Map.groupBy(
      mine.filter((row) => row.group !== undefined),
      (row) => row.group,
    )) {
      const hateful = named.filter((row) => row.heads.hate === 1).length;
      expect(Math.abs(hateful * 2 - named.length), group).toBeLessThanOrEqual(named.length * 0.1);
    }
  });

  it("names many groups, of every characteristic", () => {
    const groups = lexicon.get("group")?.entries ?? [];
    const traits = new Set(groups.map((group) => (typeof group === "string" ? "" : group.trait)));
    expect([...traits].sort()).toEqual([
      "age",
      "class",
      "colour",
      "disability",
      "gender",
      "migration",
      "orientation",
      "origin",
      "religion",
      "trans",
    ]);
    expect(new Set(mine.flatMap((row) => row.group ?? [])).size).toBeGreaterThanOrEqual(30);
    for (const group of heldBackGroups) expect(mine.filter((row) => row.group === group).length, group).toBeGreaterThan(0);
  });

  it("has no row twice and no template above its share", () => {
    expect(new Set(mine.map((row) => essence(row.text))).size).toBe(mine.length);
    for (const written of Map.groupBy(mine, (row) => row.template).values()) {
      expect(written.length).toBeLessThanOrEqual(Math.max(1, mine.length * templateShare));
    }
  });

  it("leaves no bracket, hole or double space in a text", () => {
    for (const { text } of mine) expect(text).not.toMatch(/[{}|~]|undefined| {2}|^\s|\s$/);
  });

  it("keeps the held-back groups and templates out of train", () => {
    const train = mine.filter((row) => row.split === "train");
    const unseen = new Set(mine.filter((row) => row.unseen === "template").map((row) => row.template));
    expect(unseen.size).toBeGreaterThan(10);
    expect(train.some((row) => unseen.has(row.template) || heldBackGroups.has(row.group ?? ""))).toBe(false);
    const dev = 1 - train.length / mine.length;
    expect(dev).toBeGreaterThan(0.08);
    expect(dev).toBeLessThan(0.25);
  });

  it("uses every list of its lexicon", () => {
    const used = new Set(
      blocks.flatMap((block) =>
        block.sides.flatMap((side) => slotsOf(side.parts)).flatMap((slot) => named(slot.word, lexicon)?.list ?? []),
      ),
    );
    const style = ["hashtag", "opener"];
    expect([...lexicon].filter(([name, list]) => !used.has(list) && !style.includes(name)).map(([name]) => name)).toEqual([]);
  });

  it("says on the first line of a file that it hurts", () => {
    const folder = join(import.meta.dirname, "languages", language);
    for (const file of readdirSync(folder).filter((name) => hurtful.includes(name.replace(".ts", "")))) {
      expect(readFileSync(join(folder, file), "utf8").split("\n")[0], file).toContain("Training material that hurts");
    }
  });
});
