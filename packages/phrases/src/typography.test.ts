import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const here = import.meta.dirname;
const files = readdirSync(here, { recursive: true, encoding: "utf8" }).filter((file) => /(?:^|[\\/])(?:en|fr)(?:-\w+)?\.ts$/.test(file));
const french = files.filter((file) => /(?:^|[\\/])fr/.test(file));

/** What a file says: the literal parts of its strings and templates, each with its line. Imports are no words. */
function literals(file: string): readonly { readonly line: number; readonly text: string }[] {
  const source = readFileSync(join(here, file), "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "))
    .replace(/^import .*$/gm, "");
  const found: { line: number; text: string }[] = [];
  const open: number[] = [];
  let depth = 0;
  const keep = (start: number, end: number) =>
    found.push({ line: source.slice(0, start).split("\n").length, text: source.slice(start, end).replace(/`[^`]*`/g, "`code`") });
  const template = (from: number): number => {
    let at = from;
    while (source[at] !== "`" && source.slice(at, at + 2) !== "${") at += source[at] === "\\" ? 2 : 1;
    keep(from, at);
    if (source[at] === "`") return at + 1;
    open.push(depth);
    depth = 0;
    return at + 2;
  };
  for (let at = 0; at < source.length; ) {
    const letter = source[at] ?? "";
    if (letter === "`") at = template(at + 1);
    else if (letter === '"' || letter === "'") {
      let end = at + 1;
      while (source[end] !== letter) end += source[end] === "\\" ? 2 : 1;
      keep(at + 1, end);
      at = end + 1;
    } else if (letter === "}" && depth === 0 && open.length > 0) {
      depth = open.pop() ?? 0;
      at = template(at + 1);
    } else {
      depth += letter === "{" ? 1 : letter === "}" ? -1 : 0;
      at += 1;
    }
  }
  return found;
}

const said = (list: readonly string[], wrong: RegExp) =>
  list.flatMap((file) => literals(file).flatMap(({ line, text }) => (wrong.test(text) ? [`${file}:${line} ${text}`] : [])));

describe("French typography", () => {
  it("looks at every French file", () => {
    expect(french.length).toBeGreaterThanOrEqual(7);
    expect(french.flatMap(literals).length).toBeGreaterThan(400);
  });

  it("sets a narrow no-break space before ; : ! ? » and %, never a plain one", () => {
    expect(said(french, /[ \u00A0][;:!?»%]/)).toEqual([]);
    expect(said(french, /[\p{L}\p{N}»)][;!?»]/u)).toEqual([]);
  });

  it("sets one behind « too", () => {
    expect(said(french, /«(?!\u202F)./)).toEqual([]);
  });

  it("writes ’ for an apostrophe", () => {
    expect(said(french, /\p{L}\\?'/u)).toEqual([]);
  });

  it("quotes with « », unless it is code", () => {
    expect(said(french, /"|“|”/)).toEqual([]);
  });

  it("says vous", () => {
    expect(said(french, /(?:^|[^\p{L}])(?:tu|toi|ton|ta|tes)(?:[^\p{L}]|$)/iu)).toEqual([]);
  });
});

describe("what the console and the command line say", () => {
  it("exclaims nothing, in neither language", () => {
    expect(files.length).toBeGreaterThanOrEqual(14);
    expect(said(files, /!/)).toEqual([]);
  });

  it("says three dots as one character", () => {
    expect(said(files, /\.\.\./)).toEqual([]);
  });
});
