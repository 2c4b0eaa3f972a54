import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CampaignFinder } from "./campaign-words.ts";

/** Made-up peoples, brands and names. */
const finder = new CampaignFinder({
  protectedGroups: ["Zorgois", "marsh folk", "Velmites", "Болотяне"],
  brandTerms: ["Acmé", "CocoZola", "H&Q", "Ribbon-Line", "7Days", "@quuxapp", "東社", "!!!", ""],
  sensitiveNames: ["Ada Quill", "the Harbour fire"],
});
const inText = (text: string) => finder.inText(text).map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
const inName = (name: string) => finder.inName(name).map(({ kind, span }) => `${kind}: ${name.slice(span.start, span.end)}`);

describe("a campaign's words", () => {
  it.each<[string, string[]]>([
    ["those Zorgois again", ["protected-group: Zorgois"]],
    ["one zorgoi and a VELMITE", ["protected-group: zorgoi", "protected-group: VELMITE"]],
    ["the Marsh  Folk's train", ["protected-group: Marsh  Folk"]],
    ["наши болотяне", ["protected-group: болотяне"]],
    ["l'ACME de 3 h", ["brand-term: ACME"]],
    ["A​cme and 𝓐𝓬𝓶𝓮 and аcme", ["brand-term: A​cme", "brand-term: 𝓐𝓬𝓶𝓮", "brand-term: аcme"]],
    ["4cme is late, acmeee", ["brand-term: 4cme", "brand-term: acmeee"]],
    ["A-c-m-e", ["brand-term: A-c-m-e"]],
    ["a c m e", ["brand-term: a c m e"]],
    ["coco zola, cocozola, Coco-Zola", ["brand-term: coco zola", "brand-term: cocozola", "brand-term: Coco-Zola"]],
    ["at H&Q and H & Q", ["brand-term: H&Q", "brand-term: H & Q"]],
    ["ribbonline or ribbon line", ["brand-term: ribbonline", "brand-term: ribbon line"]],
    ["7days late", ["brand-term: 7days"]],
    ["quuxapp is down", ["brand-term: quuxapp"]],
    ["昨日東社は東社", ["brand-term: 東社", "brand-term: 東社"]],
    ["RIP Ada Quill", ["sensitive-name: Ada Quill"]],
    ["since the harbour fire …", ["sensitive-name: the harbour fire"]],
    ["#StopAcme by @acme_fans", ["brand-term: Acme", "brand-term: acme"]],
    ["#adaquill", ["sensitive-name: adaquill"]],
  ])("are found in %j", (text, found) => expect(inText(text)).toEqual(found));

  it.each([
    "",
    "!!!",
    "acmeology is no brand, nor is bacme",
    "an h, q",
    "he said h q twice",
    "7 days late",
    "Ada wrote with a quill",
    "the harbour. And then a long fire",
    "coco and zola",
    "coco …… zola",
    "\ud800",
  ])("are not found in %j", (text) => expect(inText(text)).toEqual([]));

  it.each<[string, string[]]>([
    ["@AcmeSupport", ["brand-term: Acme"]],
    ["@ihateacme", ["brand-term: acme"]],
    ["4cm3_fan", ["brand-term: 4cm3"]],
    ["stopthezorgois", ["protected-group: zorgois"]],
    ["Ada_Quill_1999", ["sensitive-name: Ada_Quill"]],
    ["adaQuill", ["sensitive-name: adaQuill"]],
    ["cocoZolaLover", ["brand-term: cocoZola"]],
    ["H&Q shop", ["brand-term: H&Q"]],
    ["macmenamin", []],
    ["", []],
  ])("are found in the name %j", (name, found) => expect(inName(name)).toEqual(found));

  it("are nothing where a campaign has none", () => {
    const none = new CampaignFinder({ protectedGroups: [], brandTerms: ["  ", "…"], sensitiveNames: [] });
    expect([none.inText("Acme"), none.inName("Acme"), none.amongWords([], "")]).toEqual([[], [], []]);
  });

  it("are found among words that were cut before, in their other readings too", () => {
    const words = [{ text: "4cme", start: 3, end: 7, readings: ["acme"] }];
    expect(finder.amongWords(words, "at 4cme")).toEqual([{ kind: "brand-term", span: { start: 3, end: 7 } }]);
  });
});

describe("whatever a campaign lists, and whatever is asked", () => {
  const piece = fc.constantFrom(
    "Acme",
    "acme",
    "Ada",
    " ",
    "Quill",
    "H",
    "&",
    "Q",
    "_",
    "#",
    "@",
    "東社",
    "\ud800",
    "\u0301",
    "𝓐",
    "4",
    ".",
    "the harbour ",
  );
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.array(piece).map((parts) => parts.join("")),
  );

  it("finds lie in order inside the text, each once and not empty", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const found of [finder.inText(text), finder.inName(text)]) {
          expect(new Set(found.map((find) => JSON.stringify(find))).size).toBe(found.length);
          expect(found.map(({ span }) => span.start)).toEqual(found.map(({ span }) => span.start).toSorted((one, other) => one - other));
          for (const { span } of found) {
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });

  it("a listed word of letters is found wherever it stands by itself", () => {
    const anyWord = fc.stringMatching(/^[a-zéèüñ]{5,12}$/);
    fc.assert(
      fc.property(anyWord, fc.constantFrom("brandTerms", "protectedGroups", "sensitiveNames"), (word, list) => {
        const lists = { protectedGroups: [], brandTerms: [], sensitiveNames: [], [list]: [word] };
        const text = `the ${word.toUpperCase()}, they say`;
        expect(new CampaignFinder(lists).inText(text).map(({ span }) => span)).toContainEqual({ start: 4, end: 4 + word.length });
      }),
      { numRuns: 20 },
    );
  });

  it("a list of anything can be made", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), anyText, (entries, text) => {
        const odd = new CampaignFinder({ protectedGroups: entries, brandTerms: entries, sensitiveNames: entries });
        odd.inText(text);
        odd.inName(text);
      }),
      { numRuns: 20 },
    );
  });

  it.each(["a", "Acme", "Acme ", "Ada ", "ada quill ", "H&", "#acme ", "@a_", "東", "東社", "\u0301", "\ud800", "the harbour "])(
    "50,000 characters of %j take time in proportion",
    (unit) => {
      const text = unit.repeat(Math.ceil(50_000 / unit.length));
      const before = process.cpuUsage().user;
      finder.inText(text);
      finder.inName(text);
      expect(process.cpuUsage().user - before).toBeLessThan(1_500_000);
    },
  );
});
