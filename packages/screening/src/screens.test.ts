import type { Signal, SignalKind } from "@flakjacket/core";
import { defaultPolicy, judge } from "@flakjacket/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ScreenedLanguage } from "./engine/index.ts";
import { screenCarriers } from "./screen-carriers.ts";
import { screenOutgoing } from "./screen-outgoing.ts";
import { screenProfile } from "./screen-profile.ts";
import { shippedEngine } from "./shipped/index.ts";

const engine = shippedEngine();
function screenText(text: string, languages: readonly ScreenedLanguage[]): readonly Signal[] {
  const { listed, modelled } = engine.text(text, { languages });
  return [...listed, ...modelled];
}
const kinds = (signals: readonly Signal[]): readonly SignalKind[] => [...new Set(signals.map(({ kind }) => kind))];
const nothing = { text: "My train is late", altTexts: [], links: [], mediaCount: 0, tags: [] };
const outcome = (signals: readonly Signal[]): string => judge(signals, [], defaultPolicy).outcome;

describe("the screen of words", () => {
  it("shows its evidence by list and line, never by the words", () => {
    const signals = screenText("My train is late again.", ["en"]);
    expect(signals.length).toBeGreaterThan(0);
    for (const { evidence, spans } of signals) {
      if (evidence === "model/fast") continue;
      expect(evidence).toMatch(/^words\/en#\d+$/);
      expect(spans.length).toBeGreaterThan(0);
    }
  });
  it("points at the original letters of a disguised word", () => {
    const text = "My train is late, 𝐡𝐞𝐢𝐥 and hail";
    const hate = screenText(text, ["en"]).find(({ kind }) => kind === "hate");
    expect(hate?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(["𝐡𝐞𝐢𝐥"]);
  });
  it("holds a language that the campaign does not speak", () => {
    expect(kinds(screenText("Mon train est encore en retard et il pleut.", ["en"]))).toContain("unknown-language");
    for (const text of ["Mein Zug hat schon wieder Verspätung und es regnet", "Поезд опять опаздывает", "电车又晚点了", "קטר מאחר שוב"]) {
      expect(kinds(screenText(text, ["en", "fr"])), text).toContain("unknown-language");
    }
  });
  it("holds a link, and quoted words that it knows nothing of", () => {
    expect(kinds(screenText("My train is late again, see https://example.com", ["en"]))).toContain("has-link");
    expect(outcome(screenText("My train is late and he said “one two three four five six seven”", ["en"]))).toBe("hold");
  });
  it("reads tags and handles in a text as words", () => {
    expect(outcome(screenText("My train is late again #IWillKillYou", ["en"]))).toBe("refuse");
    expect(outcome(screenText("@MondayBlues.example my train is late again #Mondays", ["en"]))).toBe("convert");
  });
  it("finds personal data, and none in times, prices and dates", () => {
    for (const text of [
      "+33 1 99 00 12 34",
      "+44 20 7946 0018",
      "FR76 3000 6000 0112 3456 7890 189",
      "me@example.com",
      "7 Rose Garden Lane",
      "3 bis avenue des Lilas",
    ]) {
      expect(kinds(screenText(text, ["en"])), text).toContain("personal-data");
    }
    for (const text of [
      "at 10:30 on 24/11/2026",
      "1,000,000 times",
      "it took 3 years and 15 days",
      "£12.99 for 2 coffees",
      "2026-11-24 12:30",
      "10 000 euros",
    ]) {
      expect(kinds(screenText(text, ["en"])), text).not.toContain("personal-data");
    }
  });
});

describe("the screen of the profile", () => {
  it("passes ordinary people, whoever they are", () => {
    const bio = "Proud Muslim dad, she/her ally, trans rights. Tired of Mondays. Mail me: press@example.com";
    expect(screenProfile({ handle: "monday-blues.example.com", displayName: "𝓡𝓸𝓼𝓮 ✨", bio })).toEqual([]);
  });
  it.each([
    ["a handle in camel case", { handle: "KillThemAll" }],
    ["a handle with dots and digits", { handle: "final.solution1933.example" }],
    ["a display name", { handle: "a.example", displayName: "white power" }],
    ["a spelled display name", { handle: "a.example", displayName: "h.e.i.l" }],
    ["a bio", { handle: "a.example", bio: "fourteen words" }],
  ])("refuses what is grave in %s", (_, profile) => {
    expect(outcome(screenProfile(profile))).toBe("refuse");
  });
  it("only doubts words run together", () => {
    expect(outcome(screenProfile({ handle: "xxgrandremplacementxx.example" }))).toBe("hold");
    expect(kinds(screenProfile({ handle: "xxgrandremplacementxx.example" }))).toEqual(["hate"]);
  });
});

describe("the screen of the shape", () => {
  it("finds nothing in a plain post", () => {
    expect(screenCarriers(nothing)).toEqual([]);
  });
  it("holds media, links, quoted posts and emptiness", () => {
    expect(kinds(screenCarriers({ ...nothing, mediaCount: 1 }))).toEqual(["has-media"]);
    expect(kinds(screenCarriers({ ...nothing, links: ["https://example.com"] }))).toEqual(["has-link"]);
    expect(kinds(screenCarriers({ ...nothing, quotes: { network: "simulated", uri: "sim://a" } }))).toEqual(["has-media"]);
    for (const text of ["", " \n", "😀😀", "@brand.example", "\u200b", "https://example.com"]) {
      expect(kinds(screenCarriers({ ...nothing, text })), JSON.stringify(text)).toEqual(["empty"]);
    }
  });
  it("reads alt texts and tags", () => {
    expect(outcome(screenCarriers({ ...nothing, altTexts: ["they should be shot"] }))).toBe("refuse");
    expect(outcome(screenCarriers({ ...nothing, tags: ["FinalSolution"] }))).toBe("refuse");
  });
});

describe("promise 3: what goes out", () => {
  const altText = "A smiling balloon over green hills, drawn with letters, hearts and stars.";
  it("passes when it is clean", () => {
    for (const reply of ["Here is a happy picture for you!", "Voici une image joyeuse pour toi !"])
      expect(screenOutgoing({ reply, altText })).toEqual([]);
  });
  it.each([
    ["a grave word", "fourteen words for you"],
    ["a link", "See https://example.com for more"],
    ["somebody's handle", "This is for @somebody.example"],
    ["an address", "Write to me@example.com"],
    ["a phone number", "Call +33 1 99 00 12 34"],
    ["a disguise", "Here is a p\u200bicture"],
    ["a group of people", "For all immigrants"],
    ["nothing", ""],
  ])("is stopped by %s, in reply and alt text alike", (_, text) => {
    expect(screenOutgoing({ reply: text, altText })).not.toEqual([]);
    expect(screenOutgoing({ reply: "Here you are!", altText: text })).not.toEqual([]);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 150 }),
  fc
    .array(
      fc.constantFrom(
        "my",
        "train",
        "is",
        "late",
        "le",
        "est",
        "en",
        "retard",
        "88",
        "kill",
        "\u200b",
        "@a",
        "#b",
        "“",
        "”",
        "!",
        "\n",
        "+33 1 99 00 12 34",
        "é",
      ),
      { maxLength: 25 },
    )
    .map((parts) => parts.join(" ")),
);

describe("promise 1: any text at all", () => {
  it("is screened without an exception, with places inside it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { spans } of [...screenText(text, ["en", "fr"]), ...screenOutgoing({ reply: text, altText: text })]) {
          for (const { start, end } of spans) expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
        screenProfile({ handle: text, displayName: text, bio: text });
        screenCarriers({ ...nothing, text, altTexts: [text], tags: [text] });
      }),
      { numRuns: 300 },
    );
  });
  it("never converts once anything grave was put into it, wherever it stands", () => {
    const grave = fc.constantFrom(
      "heil",
      "fourteen words",
      "i will kill you",
      "suicide",
      "funeral",
      "raped",
      "remigration",
      "je vais te tuer",
      "obseques",
    );
    fc.assert(
      fc.property(fc.constantFrom("My train is late again.", "Mon train est encore en retard."), grave, fc.nat(40), (text, word, at) => {
        const spaces = [...text.matchAll(/ |$/g)].map((match) => match.index);
        const where = spaces[at % spaces.length] ?? 0;
        const mixed = `${text.slice(0, where)} ${word}${text.slice(where)}`;
        expect(outcome(screenText(text, ["en", "fr"]))).toBe("convert");
        expect(outcome(screenText(mixed, ["en", "fr"])), mixed).toBe("refuse");
      }),
    );
  });
  it("is screened in linear time", () => {
    const took = (unit: string, times: number): number => {
      const text = unit.repeat(times);
      const before = process.cpuUsage();
      screenText(text, ["en", "fr"]);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1_000;
    };
    for (const unit of [
      "My train is late again and it is raining. ",
      "the battery is dead, ",
      "k.i.l.l ",
      "1 2 3 ",
      "A B ",
      "“a b c d e f” ",
      "me@example.com ",
    ]) {
      expect(took(unit, 4_000), unit).toBeLessThan(30 * took(unit, 400) + 100);
    }
  });
  it("is never converted without words of a known language", () => {
    const foreign = fc.string({ unit: fc.constantFrom(..."жиαβअआ中文あ 1!x"), maxLength: 60 });
    fc.assert(fc.property(foreign, (text) => outcome(screenText(text, ["en", "fr"])) !== "convert"));
  });
});
