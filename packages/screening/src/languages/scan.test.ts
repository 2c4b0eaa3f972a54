import { describe, expect, it } from "vitest";
import { Scan } from "./scan.ts";

/** By word: how many letters it has, and its hashes. */
function read(text: string, scan = new Scan()): { readonly letters: readonly number[]; readonly grams: readonly number[] } {
  scan.read(text);
  return { letters: [...scan.wordLetters.subarray(0, scan.wordCount)], grams: [...scan.grams.subarray(0, scan.gramCount)] };
}

describe("the words that a language is told by", () => {
  it("are runs of Latin letters", () => {
    expect(read("Late, again: l'été — straße!").letters).toEqual([4, 5, 1, 3, 6]);
  });

  it("give their runs of two to four letters and signs of their ends, and themselves once", () => {
    expect(read("ab").grams).toHaveLength(6);
    expect(read("abc").grams).toHaveLength(10);
    expect(new Set(read("abc").grams).size).toBe(10);
    expect(read("ab abc").grams).toEqual([...read("ab").grams, ...read("abc").grams]);
  });

  it.each(["@someone", "#retard", "&amp;", "https://exemple.fr/en/retard", "www.exemple.fr/retard", "8h30", "R2D2", "20th"])(
    "are not in %s",
    (part) => {
      expect(read(`late ${part} again`)).toEqual(read("late again"));
    },
  );

  it("are the same in any case, composed or not, and with letters drawn out", () => {
    const plain = read("é café soo");
    expect(read("É CAFÉ SOO")).toEqual(plain);
    expect(read("e\u0301 cafe\u0301 soo")).toEqual(plain);
    expect(read("é café soooooooo")).toEqual(plain);
    expect(read("é cafe soo")).not.toEqual(plain);
  });

  it("are read to their fortieth letter", () => {
    const long = "abcdefghij".repeat(4);
    expect(read(`${long}xyz late`)).toEqual(read(`${long} late`));
    expect(read(long).letters).toEqual([40]);
  });

  it("are counted apart from letters of other scripts; signs, digits and emoji are no letters", () => {
    const scan = new Scan();
    read("late поезд 電車 12:30 🚂 ½", scan);
    expect([scan.latinLetters, scan.otherLetters]).toEqual([4, 7]);
  });

  it("are found in a long text as in a short one, and after it", () => {
    const scan = new Scan();
    const long = read("late again ".repeat(30_000), scan);
    expect(long.letters).toHaveLength(60_000);
    const once = read("late again").grams;
    expect(long.grams.slice(-once.length)).toEqual(once);
    expect(read("late again", scan).grams).toEqual(once);
  });
});
