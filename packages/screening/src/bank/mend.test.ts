import { describe, expect, it } from "vitest";
import { frequentWords } from "../views/data/frequent-words.ts";
import { matchBank } from "./match-bank.ts";
import { mend } from "./mend.ts";
import { shingles } from "./shingles.ts";
import { everydayRarity, knownWork } from "./testing/stand-in.ts";
import { vocabularyOf } from "./vocabulary.ts";

const frequent = new Set(frequentWords.flatMap(([, words]) => words.split(" ")));
const work = "the quiet people of our little village often speak about their beautiful garden every summer evening".split(" ");
const surprise = everydayRarity(["of the"]).in("eo");
const known = knownWork(work, "A stand-in", surprise);
const words = vocabularyOf(surprise);
const mended = (post: string, from: number, at: number, length: number, way: -1 | 1) =>
  mend(known.bank, shingles(post), { post: from, work: at, length }, way, words);

describe("words beyond a changed one", () => {
  it("are found before and after, where the changed word was a frequent one", () => {
    expect(frequent.has("little") && frequent.has("about")).toBe(true);
    expect(mended("people of our zebra village often speak zebra their beautiful garden", 4, 6, 3, -1)).toEqual({
      post: 1,
      work: 3,
      length: 2,
    });
    expect(mended("people of our zebra village often speak zebra their beautiful garden", 4, 6, 3, 1)).toEqual({
      post: 8,
      work: 10,
      length: 2,
    });
    expect(mended("x our zebra village often speak", 3, 6, 3, -1)).toEqual({ post: 1, work: 4, length: 1 });
  });

  it("are found where a word was dropped or put in", () => {
    expect(mended("of our village often speak", 2, 6, 3, -1)).toEqual({ post: 0, work: 3, length: 2 });
    expect(mended("village often speak their beautiful", 0, 6, 3, 1)).toEqual({ post: 3, work: 10, length: 2 });
    expect(mended("our little zebra village often speak", 3, 6, 3, -1)).toEqual({ post: 0, work: 4, length: 2 });
    expect(mended("village often speak zebra about their", 0, 6, 3, 1)).toEqual({ post: 4, work: 9, length: 2 });
  });

  it("are none where other words stand, or the work or the post ends", () => {
    expect(mended("lions of tigers zebra village often speak", 4, 6, 3, -1)).toBeUndefined();
    expect(mended("village often speak", 0, 6, 3, -1)).toBeUndefined();
    expect(mended("village often speak", 0, 6, 3, 1)).toBeUndefined();
    expect(mended("zebra zebra the quiet people", 2, 0, 3, -1)).toBeUndefined();
    expect(mended("every summer evening zebra zebra", 0, 13, 3, 1)).toBeUndefined();
  });

  it("make a quotation of what is none without them", () => {
    const weighty = knownWork(work, "A stand-in", everydayRarity(["of the", "little", "often speak about"]).in("en"));
    const [match] = matchBank(weighty, "of our zebra village often speak about their").matches;
    expect(match).toMatchObject({ from: 3, to: 11, words: 7 });
  });
});
