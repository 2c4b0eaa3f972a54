/** The check of the check: each forbidden import is found, in every form an import can take. */
import { describe, expect, it } from "vitest";
import { breaches, folderBreaches, ruleFor, type SourceFile } from "./breaches.ts";
import { readImports, readTouches } from "./read-imports.ts";
import { readFolderRules, readWorkspaceRules } from "./read-table.ts";

const table = `
| workspace | may import | may depend on, may touch |
|---|---|---|
| core | nothing | the language only |
| picture | core | the language only |
| picture/png | core, picture | the rasteriser \`@resvg/resvg-js\` |
| contract | core (types) | \`zod\` |
| testkit | core, journal/memory | \`vitest\` |
| server | everything but testkit | everything |

| folder | never imports | because |
|---|---|---|
| pipeline/recalls | pipeline/publications | it must not wait |
`;
const rules = readWorkspaceRules(table);

function file(workspace: string, code: string, path = "some/file.ts"): SourceFile {
  return { workspace, folder: `packages/${workspace}`, path, imports: readImports(path, code) };
}

function found(workspace: string, code: string, path?: string): readonly string[] {
  const source = file(workspace, code, path);
  const rule = ruleFor(source, rules);
  if (!rule) throw new Error(`No rule for ${workspace}.`);
  return breaches(source, rule).map((breach) => breach.slice(breach.indexOf(" ") + 1));
}

describe("the import table", () => {
  it.each([
    ['import { x } from "@flakjacket/guard";', "imports guard"],
    ['import type { X } from "@flakjacket/guard";', "imports guard"],
    ['export * from "@flakjacket/guard";', "imports guard"],
    ['export type { X } from "@flakjacket/guard";', "imports guard"],
    ['type X = import("@flakjacket/guard").X;', "imports guard"],
    ['const x = await import("@flakjacket/guard");', "imports guard"],
    ['import "@flakjacket/guard";', "imports guard"],
    ['const x = require("@flakjacket/guard");', "imports guard"],
    ['import { readFileSync } from "node:fs";', "loads node:fs"],
    ['import { readFile } from "node:fs/promises";', "loads node:fs"],
    ['import { Resvg } from "@resvg/resvg-js";', "loads @resvg/resvg-js"],
    ["const x = await import(name);", "imports something that is only known at run time"],
    ['import { x } from "../../../guard/src/index.ts";', "reaches outside its workspace: ../../../guard/src/index.ts"],
    ['import { x } from "@flakjacket/picture/png";', "imports its own package by name"],
    ['import { x } from "./other";', "names no file: ./other"],
  ])("finds %s in picture", (code, breach) => {
    expect(found("picture", code)).toEqual([breach]);
  });

  it("lets through what a row allows", () => {
    expect(found("picture", 'import { x } from "@flakjacket/core"; import y from "../y.json" with { type: "json" };')).toEqual([]);
    expect(found("picture", 'import { Resvg } from "@resvg/resvg-js";', "png/raster.ts")).toEqual([]);
    expect(found("server", 'import { x } from "@flakjacket/picture/png"; import "fastify"; await import(name);')).toEqual([]);
  });

  it("lets only types through where it says so", () => {
    expect(found("contract", 'import type { A } from "@flakjacket/core"; import { type B } from "@flakjacket/core";')).toEqual([]);
    expect(found("contract", 'import { a, type B } from "@flakjacket/core";')).toEqual(["imports more than types from core"]);
  });

  it("opens one door of a package without opening the package", () => {
    expect(found("testkit", 'import { x } from "@flakjacket/journal/memory";')).toEqual([]);
    expect(found("testkit", 'import { x } from "@flakjacket/journal";')).toEqual(["imports journal"]);
    expect(found("testkit", 'import { x } from "@flakjacket/journal/postgres";')).toEqual(["imports journal/postgres"]);
  });

  it("keeps the testkit out of what runs", () => {
    expect(found("server", 'import { x } from "@flakjacket/testkit";')).toEqual(["imports testkit"]);
  });

  it("names the file and the line", () => {
    const source = file("core", '\n\nimport "node:net";', "a.ts");
    expect(breaches(source, rules[0] as (typeof rules)[number])).toEqual(["packages/core/src/a.ts:3 loads node:net"]);
  });

  it("finds one folder importing another that it must not", () => {
    const source = file("pipeline", 'import { send } from "../publications/send.ts"; import { x } from "../bell.ts";', "recalls/ask.ts");
    expect(readFolderRules(table).flatMap((rule) => folderBreaches(source, rule))).toEqual([
      "packages/pipeline/src/recalls/ask.ts:1 imports ../publications/send.ts",
    ]);
  });
});

describe("what a pure file touches", () => {
  it.each([
    "Date.now()",
    "new Date()",
    "Math.random()",
    "fetch(x)",
    "process.env",
    "setTimeout(f, 1)",
    "console.log(1)",
    "globalThis.fetch",
  ])("finds %s", (code) => {
    expect(readTouches("a.ts", code)).toHaveLength(1);
  });

  it("does not mistake a name for the thing", () => {
    expect(readTouches("a.ts", "new Date(0); Math.floor(1); job.process(); const o = { fetch: 1 }; type P = { crypto: string };")).toEqual(
      [],
    );
  });
});
