import type { Signal, SignalKind } from "@flakjacket/core";
import { defaultPolicy, judge } from "@flakjacket/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BankUnreadable } from "../bank/bank-unreadable.ts";
import { buildBank, encodeBank } from "../bank/index.ts";
import { RarityUnreadable } from "../bank/rarity-file.ts";
import { HEADS } from "../model/heads.ts";
import { ModelUnreadable } from "../model/model-unreadable.ts";
import { shippedEngine, shippedFiles } from "../shipped/index.ts";
import { heldBy, tricks } from "../views/testing/tricks.ts";
import type { DeepReader } from "./deep-reader.ts";
import { type HeadProbabilities, headsFrom } from "./head-probabilities.ts";
import { openEngine } from "./index.ts";
import type { TextScreening } from "./text-screening.ts";

const both = { languages: ["en", "fr"] } as const;
const engine = shippedEngine();
const GRUMBLE = "My train is late again and it is raining.";
const signalsOf = ({ listed, modelled }: TextScreening): readonly Signal[] => [...listed, ...modelled];
const kinds = (screening: TextScreening): readonly SignalKind[] => [...new Set(signalsOf(screening).map(({ kind }) => kind))];
const outcome = (screening: TextScreening): string => judge(signalsOf(screening), [], defaultPolicy).outcome;

describe("promise 1: the engine", () => {
  it("converts a grumble, and says by which words of which list it knew one", () => {
    const screening = engine.text(GRUMBLE, both);
    expect([screening.language, screening.hateful, outcome(screening)]).toEqual(["en", false, "convert"]);
    const told = signalsOf(screening).find(({ evidence }) => evidence?.startsWith("words/en#"));
    expect(told?.kind).toBe("ordinary-negativity");
    expect(GRUMBLE.slice(told?.spans[0]?.start, told?.spans[0]?.end)).toBe("train");
  });

  it("holds a text in a language that was not asked for, and believes one that is known", () => {
    expect(kinds(engine.text(GRUMBLE, { languages: ["fr"] }))).toContain("unknown-language");
    expect(engine.text("Hello", { languages: ["en"], language: "en" }).language).toBe("en");
  });

  it.each(tricks.map((trick) => [trick.name, trick] as const))("sees what is grave through the trick %s", (_, trick) => {
    const grave = heldBy(trick, "My train is late and i will kill you");
    expect(outcome(engine.text(trick.play(grave), both))).not.toBe("convert");
  });

  it("points at the letters of the original, whatever had to be undone", () => {
    const text = "My train is late, 𝐡𝐞𝐢𝐥 and hail";
    const hate = engine.text(text, both).listed.find(({ kind }) => kind === "hate");
    expect(hate?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(["𝐡𝐞𝐢𝐥"]);
  });

  it("has a person look where somebody is called by first and last name", () => {
    const named = engine.text("My train is late again and so is Rosalind Peverell.", both);
    expect(named.listed).toContainEqual(expect.objectContaining({ kind: "personal-data", evidence: "named-person" }));
    expect(outcome(named)).toBe("hold");
  });

  it("takes no ordinary word for one that is refused and spelled nearly so", () => {
    for (const text of [
      "Les femmes voilées du parc",
      "Le repas était froid",
      "La colle ne tient pas",
      "He has a gun",
      "The slop in this canteen",
    ]) {
      expect(kinds(engine.text(text, both)), text).not.toContain("disguise");
    }
  });

  it("finds one sentence that threatens among many that do not", () => {
    const long = `${"My train is late again and it is raining on all of us. ".repeat(30)}I will find you and I will kill you tonight. ${"The queue was endless and the coffee was cold. ".repeat(30)}`;
    expect(outcome(engine.text(long, both))).toBe("refuse");
  });
});

describe("a text that says nothing until a trick is undone", () => {
  it.each(["morse", "camel-hashtag"])("is judged by what it says then: %s", (name) => {
    const trick = tricks.find((each) => each.name === name);
    const screening = engine.text(trick?.play(heldBy(trick, "i will find you and kill you tonight")) ?? "", both);
    expect(screening.heads.threat).toBeGreaterThan(0.2);
    expect(kinds(screening)).toContain("threat");
  });
});

describe("short slogans and codes", () => {
  const found = (text: string) => engine.text(text, both).listed.filter(({ evidence }) => evidence?.startsWith("signs#"));

  it("are known text, by the number of their entry", () => {
    const [sign] = found("My train is late. Fourteen words.");
    expect([sign?.kind, sign?.evidence]).toEqual(["known-text", expect.stringMatching(/^signs#\d+$/)]);
    expect(outcome(engine.text("My train is late. 1488 again.", both))).toBe("refuse");
  });

  it("are not found in prices, times and bus numbers", () => {
    for (const text of ["Bus 88 is late again", "It was 88 degrees on the platform", "They charge 14.88 for a sandwich"])
      expect(found(text)).toEqual([]);
  });
});

describe("a campaign's own words", () => {
  const words = { protectedGroups: ["Druids"], brandTerms: ["Sunny Cola"], sensitiveNames: ["Harbour fire"] };

  it.each([
    ["protected-group", "My train is late again because of the druids"],
    ["brand-term", "My train is late again and so is my #SunnyCola"],
    ["sensitive-name", "My train is late again, worse than the Harbour Fire"],
    ["brand-term", "My train is late again and my s u n n y c o l a is warm"],
  ] as const)("are found: %s", (kind, text) => {
    const screening = engine.text(text, { ...both, words });
    expect([kinds(screening).includes(kind), outcome(screening)]).toEqual([true, "hold"]);
    expect(kinds(engine.text(text, both))).not.toContain(kind);
  });

  it("are found in names, and are those of the campaign that is asked for", () => {
    expect(engine.profile({ handle: "sunnycola_fan" }, words).map(({ kind }) => kind)).toEqual(["brand-term"]);
    expect(engine.profile({ handle: "sunnycola_fan" }, { ...words, brandTerms: ["Moon Juice"] })).toEqual([]);
  });
});

describe("known text", () => {
  const work =
    "Nobody noticed the pelican asleep beneath the bandstand until its umbrella drifted quietly out to sea while seventeen weary fiddlers tuned their borrowed instruments";
  const bank = buildBank({ title: "Harbour", language: "en" }, work);
  const banked = shippedEngine(bank ? [encodeBank(bank)] : []);

  it("is found in a post, with its place in the work", () => {
    const post = "listen: the pelican asleep beneath the bandstand until its umbrella";
    const found = banked.text(post, both).listed.find(({ kind }) => kind === "known-text");
    expect(found).toMatchObject({ evidence: "bank/harbour#3" });
    expect(post.slice(found?.spans[0]?.start, found?.spans[0]?.end)).toBe("the pelican asleep beneath the bandstand until its umbrella");
  });

  it("is found where it goes on from the author's post before", () => {
    const post = "bandstand until its umbrella";
    expect(kinds(banked.text(post, both))).not.toContain("known-text");
    const { traces } = banked.text(post, { ...both, before: "the pelican asleep beneath the" });
    expect(traces[0]?.ranges[0]?.words ?? 0).toBeGreaterThan(4);
  });

  it("is found through rot13, and leaves a trace where it is too little for a signal", () => {
    const rot13 = tricks.find(({ name }) => name === "rot13");
    const post = "the pelican asleep beneath the bandstand until its umbrella drifted";
    expect(kinds(banked.text(rot13?.play(post) ?? "", both))).toContain("known-text");
    const little = banked.text("weary fiddlers tuned their borrowed", both);
    expect(little.traces.length + Number(kinds(little).includes("known-text"))).toBeGreaterThan(0);
  });
});

describe("the deep model", () => {
  const saying = (hate: number): DeepReader => ({
    read: async (texts) =>
      texts.map(() => ({
        heads: headsFrom((head) => (head === "hate" ? hate : head === "negative" || head === "grumble" ? 0.95 : 0)),
        truncated: false,
      })),
    threshold: () => 0.6,
  });

  it("takes the place of what the fast one said alone", async () => {
    const calm = await openEngine(shippedFiles(), saying(0)).deepText(GRUMBLE, both);
    expect([outcome(calm), calm.hateful]).toEqual(["convert", false]);
    expect(signalsOf(calm).some(({ screen, evidence }) => screen === "deep" && evidence === "model/deep")).toBe(true);
    const hateful = await openEngine(shippedFiles(), saying(1)).deepText(GRUMBLE, both);
    expect([outcome(hateful), hateful.hateful]).toEqual(["refuse", true]);
  });

  it("is taken more seriously where a trick had to be undone, or a tag holds a sentence", async () => {
    const half = openEngine(shippedFiles(), saying(0.5));
    const hateOf = async (text: string): Promise<number> => (await half.deepText(text, both)).heads.hate;
    const plain = await hateOf(GRUMBLE);
    for (const text of [GRUMBLE.replaceAll(/(?<=\w)(?=\w)/g, "."), "#MyTrainIsLateAgainAndItIsRaining"]) {
      // Odds of two to one instead of even ones, four parts of five.
      expect(await hateOf(text)).toBeGreaterThan(plain + 0.1);
    }
    expect(Math.abs((await hateOf("My #train is late again and it is raining.")) - plain)).toBeLessThan(0.05);
  });

  it.each(["hate", "threat", "sexual", "crisis", "grief", "insult", "spam"] as const)(
    "converts nothing as long as it suspects %s, though policy would not hold it yet",
    async (suspected) => {
      const sure: Partial<HeadProbabilities> = { negative: 0.95, grumble: 0.95 };
      const reader = (probability: number): DeepReader => ({
        read: async (texts) =>
          texts.map(() => ({ heads: headsFrom((head) => (head === suspected ? probability : (sure[head] ?? 0))), truncated: false })),
        threshold: () => 0.6,
      });
      expect(outcome(await openEngine(shippedFiles(), reader(0.05)).deepText(GRUMBLE, both))).toBe("convert");
      expect(outcome(await openEngine(shippedFiles(), reader(0.15)).deepText(GRUMBLE, both))).toBe("hold");
    },
  );

  it("leaves what a name says as it is", async () => {
    const tagged = `${GRUMBLE} #killallfoos`;
    const fast = engine.text(tagged, both).listed.filter(({ spans }) => spans.some(({ start }) => start > GRUMBLE.length));
    const deep = await openEngine(shippedFiles(), saying(0)).deepText(tagged, both);
    expect(fast.length).toBeGreaterThan(0);
    expect(deep.listed).toEqual(expect.arrayContaining([...fast]));
    expect(outcome(deep)).not.toBe("convert");
  });

  it("is not needed, and its failure is the caller's to hold by", async () => {
    expect((await engine.deepText(GRUMBLE, both)).modelled).toEqual(engine.text(GRUMBLE, both).modelled);
    const failing: DeepReader = { read: () => Promise.reject(new Error("No memory.")), threshold: () => 1 };
    await expect(openEngine(shippedFiles(), failing).deepText(GRUMBLE, both)).rejects.toThrow("No memory.");
  });
});

describe("bad input", () => {
  const odd: readonly (readonly [string, string])[] = [
    ["nothing", ""],
    ["spaces", " \n\t\u00a0"],
    ["emoji alone", "😀😀👩‍👩‍👧"],
    ["lone surrogates", "\ud800 train \udc00 late \ud83d"],
    ["combining marks", `a${"\u0301".repeat(20_000)}`],
    ["brackets", "(".repeat(10_000) + ")".repeat(10_000)],
    ["the shape of a regex bomb", `${"a".repeat(5_000)}!`],
    ["mixed direction", "\u202eetal si niart ym\u202c قطار my \u2067train\u2069"],
    ["unknown scripts", "ⰀⰁⰂ 𐌰𐌱𐌲 ꓘꓷ"],
    ["controls", "my\u0000train\u0007is\u001blate"],
  ];
  it.each(odd)("%s is held without an exception, its places inside the text", (_, text) => {
    const screening = engine.text(text, both);
    expect(outcome(screening)).not.toBe("convert");
    for (const { spans } of signalsOf(screening)) {
      for (const { start, end } of spans) expect(0 <= start && start <= end && end <= text.length).toBe(true);
    }
  });

  it("of any kind has an answer, with probabilities between 0 and 1", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const { heads, listed, modelled } = engine.text(text, both);
        for (const head of HEADS) expect(heads[head] >= 0 && heads[head] <= 1).toBe(true);
        for (const { probability } of [...listed, ...modelled]) expect(probability >= 0 && probability <= 1).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("in a file that is cut short or damaged is a named error", () => {
    const files = shippedFiles();
    const cut = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length >> 1);
    expect(() => openEngine({ ...files, fast: cut(files.fast) })).toThrow(ModelUnreadable);
    expect(() => openEngine({ ...files, languages: cut(files.languages) })).toThrow(ModelUnreadable);
    expect(() => openEngine({ ...files, rarity: cut(files.rarity) })).toThrow(RarityUnreadable);
    expect(() => openEngine({ ...files, banks: [new Uint8Array(10)] })).toThrow(BankUnreadable);
  });
});
