import { describe, expect, it } from "vitest";
import { signLines } from "../../../../packages/screening/src/lists/data/signs.ts";
import { compile } from "./compile.ts";
import { readSigns, veil } from "./read-signs.ts";

describe("the list of signs that ships", () => {
  it("is compiled from the reviewed source, and from nothing else", () => {
    expect(signLines).toEqual(compile(readSigns()));
  });

  it("has no entry twice", () => {
    const keys = readSigns().map(({ rule, phrase }) => `${rule === "inside" ? rule : ""} ${phrase}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index).map(veil)).toEqual([]);
  });
});

describe("the source", () => {
  it("says in which line it cannot be read", () => {
    expect(() => readSigns("[ns-number]\nslogan de sometimes nope")).toThrow("in line 2");
    expect(() => readSigns("slogan de firm nope")).toThrow("in line 1");
  });
});
