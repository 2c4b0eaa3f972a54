/** What views promise: tricks undone, ordinary posts left alone, offsets that hold, bounded work for any text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOOKED_AT, lexiconOf, skeletonOf, spanOf, type View, viewsOf } from "./index.ts";
import { heldBy, tricks } from "./testing/tricks.ts";

const POST = "Some people really hate that late train and everybody in town knows it";
const words = (text: string): readonly string[] => text.match(/[a-z]+/g) ?? [];
const named = (views: readonly View[], name: string): View | undefined => views.find((view) => view.name === name);

describe("a trick played on a post", () => {
  for (const trick of tricks) {
    it(`is undone: ${trick.name}`, () => {
      const held = heldBy(trick, POST).toLowerCase();
      const views = viewsOf(trick.play(held));
      const right = views.map(({ text }) => words(held).filter((word) => words(text).includes(word)).length / words(held).length);
      expect(Math.max(...right)).toBeGreaterThanOrEqual(trick.restores === "letters" ? 0.9 : 0.7);
    });
  }

  it("makes a view that says so, and reads like language", () => {
    for (const name of ["upside-down", "reversed", "rot13", "base64", "morse"]) {
      const view = named(viewsOf(tricks.find((trick) => trick.name === name)?.play(POST) ?? ""), name);
      expect(view).toMatchObject({ trick: true });
      expect(view?.plausibility).toBeGreaterThan(0.8);
    }
  });

  it("is undone inside an ordinary post too", () => {
    expect(named(viewsOf("Look what they wrote: aSBoYXRlIHRoYXQgdHJhaW4= and left"), "base64")?.text).toBe(
      "look what they wrote: i hate that train and left",
    );
    expect(named(viewsOf("well I h4te that tr4in so much"), "leet")?.text).toBe("well i hate that train so much");
    expect(named(viewsOf("we all h a t e mondays"), "joined")?.text).toBe("we all hate mondays");
    expect(named(viewsOf("Lol.Whyaretheyalwaysthislate?"), "segmented")?.text).toBe("lol . why are they always this late?");
    expect(named(viewsOf("Thegrimblersinmystreetarealwayslate"), "segmented")?.text).toContain("in my street are always late");
    expect(named(viewsOf(".os 'no ƃuᴉoƃ ʇ'uop ʎǝɥʇ ʍou"), "upside-down")?.text).toContain("now they don't");
  });

  it("is undone for words that only the screen knows", () => {
    const lexicon = lexiconOf(["grimblers", "Wúmpfs", "two words"]);
    expect(named(viewsOf("those gr*mbl*rs again", lexicon), "masked")?.text).toBe("those grimblers again");
    expect(named(viewsOf("those grmblers again", lexicon), "respelt")?.text).toBe("those grimblers again");
    expect(named(viewsOf("those gr1mbl3rs again", lexicon), "leet")?.text).toBe("those grimblers again");
    expect(named(viewsOf("we\nuse\nmany\npens\nfor\nschool"), "acrostic")).toBeUndefined();
    expect(named(viewsOf("we\nuse\nmany\npens\nfor\nschool", lexicon), "acrostic")?.text).toBe("wumpfs");
    expect(named(viewsOf("we use many pens for school", lexicon), "acrostic")?.text).toBe("wumpfs");
    expect(named(viewsOf("we use many pens for school", lexiconOf(["wump"])), "acrostic")).toBeUndefined();
  });
});

describe("a banner as a program prints it", () => {
  it("is read, with the lines around it left", () => {
    const art = String.raw`
 _          _         _             _
| |    __ _| |_ ___  | |_ _ __ __ _(_)_ __
| |   / _~ | __/ _ \ | __| '__/ _~ | | '_ \
| |__| (_| | ||  __/ | |_| | | (_| | | | | |
|_____\__,_|\__\___|  \__|_|  \__,_|_|_| |_|`.replaceAll("~", "`");
    const view = named(viewsOf(`see:${art}\nbye`), "banner");
    expect(view?.text).toContain("late train");
    expect([view?.text.startsWith("see:\n"), view?.text.endsWith("\nbye")]).toEqual([true, true]);
  });
});

describe("an ordinary post", () => {
  it.each([
    ["English", "Just had the best day with my friends at the beach, can't wait for the 4th of July! #NoFilter @user"],
    ["French", "J'ai passé une journée très agréable, c'était vraiment bien… et vous, qu'avez-vous fait à Noël ?"],
    ["German", "Die Donaudampfschifffahrtsgesellschaft fährt heute nicht, wegen Überschwemmungen. Schönes Wochenende!"],
    ["Russian", "Сегодня прекрасная погода, мы гуляли в парке весь день и ели мороженое"],
    ["Greek", "Σήμερα ο καιρός είναι υπέροχος και πήγαμε βόλτα στη θάλασσα με τα παιδιά"],
    ["Arabic", "ذهبنا اليوم إلى الشاطئ مع الأصدقاء وكان الطقس جميلا جدا"],
    ["Hebrew and Latin", "היום הלכנו לים עם WhatsApp ועם חברים"],
    ["Hindi", "आज मौसम बहुत अच्छा है और हम सब पार्क में घूमने गए थे"],
    ["Chinese", "今天天气很好，我们和朋友一起去公园散步了。"],
    ["Japanese", "今日はとても天気がよくて、友達と公園を散歩しました。"],
    ["Korean", "오늘은 날씨가 정말 좋아서 친구들과 공원에 갔어요."],
    ["numbers", "I paid $1,200 for 2 tickets at 10am on 24/12, see you in room B12 or B14 (5th floor)"],
    ["a list", "Shopping:\n- milk\n- bread\n- eggs\n- tea\n- salt"],
    ["emoji", "😀😃😄 so happy 🎉🎉🎉"],
    ["a link", "Read https://example.org/aGVsbG8gd29ybGQ/x?id=68656c6c6f now"],
  ])("is taken as it stands: %s", (_, text) => {
    expect(viewsOf(text).filter(({ trick }) => trick)).toEqual([]);
  });

  it("gets no view at all for a trick when it is plain prose, but one for its tags and drawn out letters", () => {
    expect(viewsOf("This train is late again and nobody tells us why").map(({ name }) => name)).toEqual(["plain"]);
    expect(viewsOf("So haaaappy #BestDayEver").map(({ name, trick }) => [name, trick])).toEqual([
      ["plain", false],
      ["repeats", false],
      ["hashtags", false],
    ]);
  });
});

describe("offsets of a view", () => {
  it("lead a word back to where it was written", () => {
    const post = "they \u202eetah ohw lla era yeht\u202c you";
    const view = named(viewsOf(post), "right-to-left") ?? named(viewsOf(post), "plain");
    const at = view?.text.indexOf("hate") ?? -1;
    expect(view?.name).toBe("right-to-left");
    if (view) expect(post.slice(spanOf(view, at, at + 4).start, spanOf(view, at, at + 4).end)).toBe("etah");
    const shown = named(viewsOf("\u202e😀 drawkcab etirw ot syawla evah yeht"), "right-to-left");
    expect(shown?.text).toBe("they have always to write backward 😀");
    const coded = "see 68617465206d6f6e64617973 there";
    const hex = named(viewsOf(coded), "hex");
    expect(hex?.text).toBe("see hate mondays there");
    if (hex) expect(spanOf(hex, 4, 8)).toEqual({ start: 4, end: 12 });
  });

  it("lie inside the original, and each view's rise, or fall where it was turned round", () => {
    for (const trick of tricks) {
      const tricky = trick.play(POST);
      for (const view of viewsOf(tricky)) expectSound(view, tricky);
    }
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    "\ud800",
    "\udc00",
    "e\u0301\u0302",
    "\u202e",
    "\u202c",
    "(",
    "k*ll",
    "4",
    "@",
    "ǝ",
    "ɐ",
    "_|",
    "\n",
    ".-",
    "aGF0ZQ==",
    "68 61",
    "ш",
    "a",
    "ab",
    " ",
    "#Tag",
    "ooo",
    "😀",
    "مرحبا",
    "\u200b",
  );
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join("")),
  );
  const lexicon = lexiconOf(["hate", "grimblers"]);

  it("has views with sound offsets, the plain one first", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const views = viewsOf(text, lexicon);
        expect(views[0]?.name).toBe("plain");
        for (const view of views) expectSound(view, text);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["empty", ""],
    ["lone surrogates", "\ud800\udfff\udc00".repeat(500)],
    ["a heap of combining marks", `a${"\u0301\u0489".repeat(250_000)}`],
    ["nested brackets", "[".repeat(10_000) + "]".repeat(10_000)],
    ["mixed direction", "abc אבג \u202e def \u202d ghi \u2067 دهوز ".repeat(300)],
    ["emoji only", "😀👨‍👩‍👧‍👦🏳️‍🌈".repeat(500)],
    ["a pattern bomb", `${"a-".repeat(20_000)}!`],
    ["one letter", "a".repeat(50_000)],
    ["masks", "a*".repeat(20_000)],
    ["strokes", "_|/\\ \n".repeat(5000)],
    ["dots", ".- ".repeat(20_000)],
    ["hexadecimal", "61 ".repeat(20_000)],
    ["leet", "4@3!0$+|<|-|".repeat(2000)],
    ["lines", "k\n".repeat(10_000)],
  ])("is read without failing: %s", (_, text) => {
    const views = viewsOf(text, lexicon);
    expect(views[0]?.starts.length).toBe(views[0]?.text.length);
  });

  it("takes time that grows no faster than its length, and beyond the first units only for the plain view", () => {
    for (const piece of ["a-b.c ", "h4te ", "k*ll ", "aaab ", "k i l l ", "#tagsLike", "ɐǝ ", "_| \n", "68", ".- "]) {
      const time = (size: number): number => {
        const text = piece.repeat(size / piece.length);
        viewsOf(text);
        const start = performance.now();
        for (let times = 0; times < 3; times++) viewsOf(text);
        return (performance.now() - start) / 3 + 1;
      };
      expect(time(100_000) / time(10_000)).toBeLessThan(40);
    }
    const tail = viewsOf(`${"late ".repeat(LOOKED_AT / 5)} h4te tr4ins`);
    expect(tail.map(({ name }) => name)).toEqual(["plain"]);
    expect(tail[0]?.text).toContain("h4te");
  });
});

describe("the skeleton of a word", () => {
  it("survives a lost vowel, a double and swapped inner letters, and keeps what tells words apart", () => {
    expect([skeletonOf("hate"), skeletonOf("hte"), skeletonOf("htae"), skeletonOf("hatte")]).toEqual(["ht", "ht", "ht", "ht"]);
    expect(skeletonOf("monsters")).toBe(skeletonOf("mnosters"));
    expect(skeletonOf("other")).toBe("ohtr");
    expect(skeletonOf("hate")).not.toBe(skeletonOf("have"));
    expect(skeletonOf("")).toBe("");
  });
});

function expectSound({ name, text, starts, ends }: View, original: string): void {
  expect([starts.length, ends.length]).toEqual([text.length, text.length]);
  let turns = 0;
  for (let unit = 0; unit < text.length; unit++) {
    const [start, end, before] = [starts[unit] ?? -1, ends[unit] ?? -1, starts[unit - 1] ?? 0];
    if (start < 0 || end <= start || end > original.length) expect.fail(`${name} unit ${unit}: ${start} to ${end} of ${original.length}`);
    if (unit > 0 && start < before) turns++;
  }
  if (!["upside-down", "reversed", "right-to-left"].includes(name)) expect(`${name} ${turns}`).toBe(`${name} 0`);
}
