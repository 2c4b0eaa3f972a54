import { describe, expect, it } from "vitest";
import { english } from "../grammar/english.ts";
import { choicesOf } from "./choices.ts";
import { fill } from "./fill.ts";
import { headsOf } from "./labels.ts";
import { readGroups, readLexicon } from "./lexicon.ts";
import { randomFrom } from "./random.ts";
import { readTemplates } from "./template.ts";

const lexicon = new Map([
  ...readLexicon("[noun thing]\nlamp, oven\n[phrase city]\n~Yrrqf", english),
  ["group", readGroups("cats | kind | cats | cat | feline\ndogs | kind | dogs | dog | -")] as const,
]);

function filled(text: string, seed = "1"): readonly string[] {
  const [block] = readTemplates(text);
  if (!block) throw new Error("Expected a block.");
  return fill(block, choicesOf(block, lexicon), lexicon, english, randomFrom(seed)).texts;
}

describe("a template file", () => {
  it("gives the lines of a pair the same words", () => {
    expect(filled("fine a | {a thing} in {city}.\nfine b | no {thing} in {city}.")).toEqual(
      expect.arrayContaining([expect.stringMatching(/^An? (lamp|oven) in Leeds\.$/)]),
    );
    const [first = "", second = ""] = filled("fine a | {thing} and {thing2}\nfine b | {thing2} and {thing}");
    expect(second.toLowerCase()).toBe(first.toLowerCase().split(" and ").toReversed().join(" and "));
  });

  it("lets choices fall alike where they are the same, or stand alike", () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const [first = "", second = ""] = filled("fine a | (one|two) x\nfine b | y (uno|due)", String(seed));
      expect([first, second]).toEqual(first === "One x" ? ["One x", "Y uno"] : ["Two x", "Y due"]);
    }
  });

  it("asks only for groups that have the form", () => {
    expect(filled("hate a | my {group.adj} friend\nfine b | {groups}")).toEqual(["My feline friend", "Cats"]);
    expect(() => filled("only birds\nhate a | {groups}\nfine b | no {groups}")).toThrow(/Expected a word of "group"/);
  });

  it("refuses what does not read", () => {
    expect(() => readTemplates("fine a | alone")).toThrow(/at least two lines/);
    expect(() => readTemplates("fine a: x\nfine b | y")).toThrow(/label behaviour \| text/);
    expect(() => readTemplates("fine a | (x\nfine b | y")).toThrow(/closing bracket/);
    expect(() => readTemplates("fine a | (x)\nfine b | y")).toThrow(/a choice/);
    expect(() => readTemplates("nice a | x\nfine b | y")).toThrow(/found the label "nice"/);
    expect(() => filled("fine a | {nothing}\nfine b | y")).toThrow(/a list of the lexicon/);
  });
});

describe("labels", () => {
  it("say 1, 0, or nothing where people would disagree", () => {
    expect(headsOf("fine")).toEqual(Object.fromEntries(Object.keys(headsOf("fine")).map((head) => [head, 0])));
    expect(headsOf("hate")).toMatchObject({ negative: 1, hate: 1, grumble: 0 });
    expect(headsOf("hate")).not.toHaveProperty("insult");
    expect(headsOf("hate+threat")).toMatchObject({ hate: 1, threat: 1 });
    expect(headsOf("insult+profane")).toMatchObject({ insult: 1, profanity: 1, negative: 1 });
  });
});
