import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "./words.ts";

const wordsOf = (text: string): string =>
  read(text)
    .words.map(({ text: word }) => word)
    .join(" ");
const tricksOf = (text: string): readonly string[] => [...new Set(read(text).tricks.map(({ name }) => name))];
const allOf = (text: string): readonly string[] => {
  const { words, joined } = read(text);
  return [...words, ...joined].flatMap(({ text: word, readings }) => [word, ...readings]);
};

describe("reading a disguised word", () => {
  it.each([
    ["zero-width space", "t\u200br\u200ba\u200bi\u200bn", "invisible"],
    ["soft hyphen", "t\u00adrain", "invisible"],
    ["variation selector", "t\ufe01rain", "invisible"],
    ["tag characters", "t\u{e0072}rain", "invisible"],
    ["mathematical bold", "𝐭𝐫𝐚𝐢𝐧", "styled"],
    ["script", "𝓽𝓻𝓪𝓲𝓷", "styled"],
    ["full width", "ｔｒａｉｎ", "styled"],
    ["circled", "ⓣⓡⓐⓘⓝ", "styled"],
    ["squared", "🅃🅁🄰🄸🄽", "styled"],
    ["negative squared", "🆃🆁🅰🅸🅽", "styled"],
    ["regional indicators", "🇹🇷🇦🇮🇳", "styled"],
    ["small capitals", "ᴛʀᴀɪɴ", "styled"],
    ["raised", "ᵗʳᵃⁱⁿ", "styled"],
    ["heaps of marks", "t\u0301\u0302\u0303r\u0301\u0302\u0303ain", "marks"],
    ["Cyrillic letters", "trаin", "homoglyph"],
    ["Greek letters", "traιn", "homoglyph"],
    ["spaces", "t r a i n", "spaced"],
    ["dots", "t.r.a.i.n", "spaced"],
    ["lines", "t\nr\na\ni\nn", "spaced"],
    ["digits", "tr41n", "unreadable"],
    ["symbols", "tr@in", "masked"],
  ])("undoes %s and says so", (_, text, trick) => {
    expect(allOf(text)).toContain("train");
    expect(tricksOf(text)).toContain(trick);
  });
  it("undoes accents, repeats and hyphens, which need no trick", () => {
    for (const text of ["tràîn", "traaaaain", "tra-in"]) {
      expect(allOf(text)).toContain("train");
      expect(tricksOf(text)).toEqual([]);
    }
  });
  it("notes a turned direction", () => {
    expect(tricksOf("a \u202eniart")).toEqual(["direction"]);
  });
});

describe("reading ordinary text", () => {
  it.each([
    ["French", "Il n'y a d'ailleurs plus de café ! Y a-t-il du thé ? Où ça, à Noël, chez l'œuvre…"],
    ["German", "Straße, Übermut und Fußgängerübergänge: größtenteils schön"],
    ["Polish", "Zażółć gęślą jaźń"],
    ["Vietnamese", "Tiếng Việt rất đẹp, phở ngon quá"],
    ["Russian", "Съешь ещё этих мягких французских булок, да выпей чаю"],
    ["Ukrainian", "Їжак їсть ґречну кашу"],
    ["Greek", "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία"],
    ["Arabic", "السَّلامُ عَلَيْكُم ورحمة الله"],
    ["Persian", "می‌خواهم به خانه‌ام بروم"],
    ["Hebrew", "שָׁלוֹם עוֹלָם"],
    ["Hindi", "हिन्दी में लिखा हुआ क्‍या है"],
    ["Thai", "ภาษาไทยสวยงาม"],
    ["Chinese", "今天的火车又晚点了,真烦人"],
    ["Japanese", "電車がＪＲの駅で遅れた"],
    ["Korean", "기차가 또 늦었어요"],
    ["emoji", "So cute 👩‍👩‍👧 ❤️ 🇫🇷🇬🇧 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👍🏽"],
    ["numbers and units", "The 1st of 2024, 5 µs, 2h30, 10km, COVID19, 8am, 20°C, 1ᵉʳ, ½ cup, MP3, H2O™"],
    ["acronyms", "The U.S.A. and the E.U., e.g. a.m. or p.m., R&B, AC/DC, Wi-Fi, T-shirt, K-pop"],
    ["lengthening", "Nooooo, sooo late, grrrrr, pffff, brrr, hmmmm, aaaaargh"],
  ])("finds no trick in %s", (_, text) => {
    expect(tricksOf(text)).toEqual([]);
  });
  it.each(["съешь ещё этих мягких булок", "ξεσκεπάζω την ψυχή", "हिन्दी में लिखा", "می‌خواهم بروم", "今天的火车", "기차가 또 늦었어요"])(
    "leaves %s as it is",
    (text) => {
      expect(wordsOf(text)).toBe(text);
    },
  );
  it("keeps names out of the words, with their places", () => {
    const { names } = read("See https://example.com/a-b @me.example #Tag or me@example.com");
    expect(names.map(({ what, start, end }) => [what, start, end])).toEqual([
      ["link", 4, 27],
      ["handle", 28, 39],
      ["tag", 40, 44],
      ["email", 48, 62],
    ]);
    expect(wordsOf("See https://example.com/a-b @me.example #Tag or me@example.com")).toBe("see or");
  });
});

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const wild = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({
    maxLength: 200,
    unit: fc.constantFrom("a", "é", "e\u0301", "\u200b", "𝓪", "🇫", "🅰", "а", "1", "@", ".", " ", "'", "\ufe0f", "\ud800", "ﬁ", "İ"),
  }),
);

describe("reading any text", () => {
  it("never throws, and every place lies inside the text", () => {
    fc.assert(
      fc.property(wild, (text) => {
        const { words, joined, tricks, names } = read(text);
        for (const { start, end } of [...words, ...joined, ...tricks, ...names]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });
  it("points at the word that was written", () => {
    const text = "My 𝓽𝓻𝓪𝓲𝓷 is la\u200bte";
    expect(read(text).words.map(({ start, end }) => text.slice(start, end))).toEqual(["My", "𝓽𝓻𝓪𝓲𝓷", "is", "la\u200bte"]);
  });
  it.each([
    ["letters", "lorem ipsum "],
    ["one letter", "a"],
    ["marks", "\u0301"],
    ["at signs", "@"],
    ["near addresses", "a@a."],
    ["brackets", "(["],
    ["singles", "a "],
    ["masks", "a*"],
    ["styled", "𝓪"],
  ])("takes linear time on %s", (_, unit) => {
    // The least of a few runs, in CPU time: machines are busy. Ten times the text may take thirty times as long.
    const took = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      return Math.min(...[1, 2, 3].map(() => cpuMs(() => read(text))));
    };
    expect(took(100_000)).toBeLessThan(30 * took(10_000) + 50);
  });
});
