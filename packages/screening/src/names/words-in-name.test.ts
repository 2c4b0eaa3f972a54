import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Lexicon } from "../views/index.ts";
import { cutLetters } from "./cut-letters.ts";
import { nameLexicon } from "./name-lexicon.ts";
import { wordsInName } from "./words-in-name.ts";

const words = (name: string, lexicon?: Lexicon) =>
  wordsInName(name, lexicon ? { lexicon } : {})
    .map(({ text }) => text)
    .join(" ");

const usual = nameLexicon();

describe("the words of a name", () => {
  it.each([
    ["", ""],
    ["@", ""],
    ["🚂🚂", ""],
    ["Ana", "ana"],
    ["@monday_blues.example-org", "monday blues example org"],
    ["mondayBlues", "monday blues"],
    ["TVNewsDaily", "tv news daily"],
    ["Zoé Dupont", "zoe dupont"],
    ["ana88", "ana 88"],
    ["1488ana", "1488 ana"],
    ["ana2001b", "ana 2001 b"],
    ["h4te", "hate"],
    ["1hate", "i hate"],
    ["h@t3_m0nd4y5", "hate mondays"],
    ["ki11all", "kill all"],
    ["love4", "love 4"],
    ["boys55", "boys 55"],
    ["all4you", "all 4 you"],
    ["b0b", "bob"],
    ["ihatemonday", "i hate monday"],
    ["killallmondays", "kill all mondays"],
    ["ihatemondays", "i hate mondays"],
    ["ihateanna", "i hate anna"],
    ["killallfoos", "kill all foos"],
    ["k1ll4llf00s", "kill all foos"],
    ["ki11y0u", "kill you"],
    ["KiLlAlL", "kill all"],
    ["jedetestelelundi", "je deteste le lundi"],
    ["jehaisleslundis", "je hais les lundis"],
    ["ichhassemontage", "ich hasse montage"],
    ["odioellunes", "odio el lunes"],
    ["iamsad", "i am sad"],
    ["lovemycat3", "love my cat 3"],
    ["nomorerain2024", "no more rain 2024"],
    ["iHATEyou", "i hate you"],
    ["IHATEYOU", "i hate you"],
    ["ℐ𝒽𝒶𝓉𝑒ℳℴ𝓃𝒹𝒶𝓎", "i hate monday"],
    ["hаte", "hate"],
    ["ихтиандр", "ихтиандр"],
    ["Москва24", "москва 24"],
    ["東京タワー", "東京タワー"],
    ["theodore", "theodore"],
    ["h\u200bate", "hate"],
    ["stop!", "stop"],
  ])("of %j are %j", (name, expected) => expect(words(name)).toBe(expected));

  it.each([
    "theodore heathrow annalena amandine assassin johnson montparnasse sebastiana isabella guillaume foodporn middlesex sussex dickens killian pierredupont mohammed scunthorpe",
  ])("leave names of people and places whole: %s", (names) =>
    expect(names.split(" ").map((name) => words(name))).toEqual(names.split(" ")),
  );

  it("are found inside a name once a screen looks for them", () => {
    expect(words("stopzorgbots")).toBe("stopzorgbots");
    expect(words("stopzorgbots", nameLexicon(["zorgbots"]))).toBe("stop zorgbots");
  });

  it("know where they stand in the name as it is", () => {
    const name = "@𝓘hat3-Lundi é";
    expect(wordsInName(name).map(({ text, start, end }) => [text, name.slice(start, end)])).toEqual([
      ["i", "𝓘"],
      ["hate", "hat3"],
      ["lundi", "Lundi"],
      ["e", "é"],
    ]);
  });
});

describe("any name", () => {
  const piece = fc.constantFrom("Hate", "ILove", "1", "88", "@", "$", "_", "𝓘", "é", "\ud800", "\u200b", "🚂", "all", "Москва", "!", "ﬁ");
  const anyName = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(piece).map((parts) => parts.join("")),
  );

  const part = fc.constantFrom("i", "hate", "kill", "all", "the", "mondays", "le", "lundi", "a", "xq", "foo");
  const anyLetters = fc.oneof(
    fc.stringMatching(/^[a-z]{1,40}$/),
    fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join("")),
  );

  it("gives words in order, inside the name and not empty", () => {
    fc.assert(
      fc.property(anyName, (name) => {
        let before = 0;
        for (const { text, start, end } of wordsInName(name)) {
          expect(text).not.toBe("");
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          // Letters that one sign was folded to share its place.
          before = start;
        }
        expect(before).toBeLessThanOrEqual(name.length);
      }),
    );
  });

  it("is cut without losing a letter", () => {
    fc.assert(
      fc.property(anyLetters, (letters) => {
        const { ends } = cutLetters(letters, usual);
        expect(ends.at(-1)).toBe(letters.length);
        expect(ends).toEqual([...new Set(ends)].toSorted((one, other) => one - other));
        expect(words(letters).replaceAll(" ", "")).toBe(letters);
      }),
    );
  });

  it.each(["a", "aA", "A", "1", "a1", "1a", "@", "i", "hate", "Hate1", "_", "é", "\u0301", "\ud800", "東", "🚂", "$a"])(
    "of 50,000 characters of %j takes time in proportion",
    (unit) => {
      const before = process.cpuUsage().user;
      wordsInName(unit.repeat(Math.ceil(50_000 / unit.length)));
      expect(process.cpuUsage().user - before).toBeLessThan(750_000);
    },
  );
});
