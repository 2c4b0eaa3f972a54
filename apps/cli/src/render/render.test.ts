import { cliPhrases } from "@flakjacket/phrases/cli";
import { describe, expect, it } from "vitest";
import { ago, short, size, span } from "./amounts.ts";
import { pairs, table } from "./table.ts";

describe("amounts", () => {
  it.each([
    [999, "999 ms"],
    [1_500, "1.5 sec"],
    [61_000, "1 min"],
    [7_300_000, "2 hr"],
    [0, "0 ms"],
  ])("%d ms is %s", (ms, said) => {
    expect(span(ms, "en")).toBe(said);
  });

  it("are said in the reader's language", () => {
    expect(span(1_500, "fr").replaceAll(/\s/g, " ")).toBe("1,5 s");
    expect(size(1_250_000, "fr").replaceAll(/\s/g, " ")).toBe("1,3 Mo");
    expect(ago(0, { phrases: cliPhrases("fr"), language: "fr", now: 120_000 }).replaceAll(/\s/g, " ")).toBe("il y a 2 min");
  });

  it("of time that has not come is none", () => {
    expect(ago(1_000, { phrases: cliPhrases("en"), language: "en", now: 0 })).toBe("0 ms ago");
  });
});

describe("ids", () => {
  it("are shortened when they are hashes, and whole when people chose them", () => {
    expect(short("a".repeat(64))).toBe("aaaaaaaa");
    expect(short("sunny-side")).toBe("sunny-side");
  });
});

describe("a table", () => {
  it("is as wide as its widest cell, with numbers to the right", () => {
    expect(
      table(
        ["name", "n"],
        [
          ["é", 5],
          ["long name", 12],
        ],
      ),
    ).toBe("name       n\né           5\nlong name  12");
  });

  it("of nothing is its head", () => {
    expect(table(["a", "b"], [])).toBe("a  b");
    expect(pairs([])).toBe("");
  });
});
