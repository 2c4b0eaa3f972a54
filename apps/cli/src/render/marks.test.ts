import type { Post, Signal } from "@flakjacket/core";
import { describe, expect, it } from "vitest";
import { markedWords, marksOf } from "./marks.ts";

const text = "Late again, the printer ate my report, so late";
const post = { text, author: { handle: "ada.example" }, altTexts: ["one", "two"], links: [] } as unknown as Post;

function found(kind: string, probability: number, words: readonly string[], screen = "words", of = "text"): Signal {
  const spans = words.map((word) => ({ of, start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  return { screen, kind, probability, spans } as unknown as Signal;
}

describe("the marks of a verdict", () => {
  it("are one for each screen and kind, as sure as the surest", () => {
    const marks = marksOf([
      found("ordinary-negativity", 0.85, ["printer"]),
      found("has-link", 1, [], "shape"),
      found("ordinary-negativity", 0.9, ["Late"]),
      found("profanity", 0.4, ["report"]),
    ]);
    expect(marks.map(({ screen, kind, probability }) => [screen, kind, probability])).toEqual([
      ["words", "ordinary-negativity", 0.9],
      ["words", "profanity", 0.4],
      ["shape", "has-link", 1],
    ]);
    expect(marksOf([])).toEqual([]);
  });

  it("have every place once, from the beginning of the text on; what overlaps is one place", () => {
    const [mark] = marksOf([
      found("ordinary-negativity", 0.85, ["printer ate", "again"]),
      found("ordinary-negativity", 0.85, ["ate my", "again", "Late again"]),
    ]);
    expect(mark?.places).toEqual([
      { of: "text", start: 0, end: 10 },
      { of: "text", start: 16, end: 30 },
    ]);
  });

  it("show each of their words once, whatever its capitals", () => {
    const places = [
      { of: "text", start: 0, end: 4 },
      { of: "text", start: 16, end: 23 },
      { of: "text", start: 42, end: 46 },
    ] as const;
    expect(markedWords({ places }, post)).toEqual(["Late", "printer"]);
  });

  it("show no words where it is not known which text they are of", () => {
    expect(markedWords({ places: [{ of: "alt-text", start: 0, end: 3 }] }, post)).toEqual([]);
    expect(markedWords({ places: [{ of: "display-name", start: 0, end: 3 }] }, post)).toEqual([]);
    expect(markedWords({ places: [] }, post)).toEqual([]);
  });

  it("show nothing that acts on the terminal", () => {
    const sly = { ...post, text: "\u001b[31mgrr" };
    expect(markedWords({ places: [{ of: "text", start: 0, end: 8 }] }, sly)).toEqual(["<U+001B>[31mgrr"]);
  });
});
