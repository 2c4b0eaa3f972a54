/**
 * Compiles the reviewed list of signs into packages/screening/src/lists/data/signs.ts: hashes only. Deterministic. Run with node.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "./compile.ts";
import { readSigns } from "./read-signs.ts";

const target = join(import.meta.dirname, "../../../../packages/screening/src/lists/data/signs.ts");
const signs = readSigns();
const lines = compile(signs);
writeFileSync(
  target,
  `/**
 * Made by tools/training/src/lists/build.ts: do not edit. Entry, kind, language, rule, note, number of words, hash, and hash of the first
 * word. To see whether a phrase is in it: node tools/training/src/lists/check.ts "PHRASE".
 */
export const signLines: readonly (readonly [number, string, string, string, string, number, string, string])[] = [
${lines.map((line) => `  ${JSON.stringify(line).replaceAll(",", ", ")},`).join("\n")}
];
`,
);
console.log(`${signs.length} entries, ${lines.length} lines in ${target}`);
