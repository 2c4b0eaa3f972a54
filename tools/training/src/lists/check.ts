/**
 * Shows a reviewer what the compiled list says of a phrase or a post. Run with node:
 *
 * node tools/training/src/lists/check.ts "TEXT"        the entries found in a text, with their line in the source
 * node tools/training/src/lists/check.ts --name NAME   the same for a handle
 * node tools/training/src/lists/check.ts --veil TEXT   a phrase as the source writes it, or back
 *
 * Without TEXT it is read from the input.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { signsIn, signsInName } from "../../../../packages/screening/src/lists/index.ts";
import { viewsOf } from "../../../../packages/screening/src/views/index.ts";
import { readSigns, veil } from "./read-signs.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { name: { type: "boolean" }, veil: { type: "boolean" } } });
const text = positionals.length > 0 ? positionals.join(" ") : readFileSync(0, "utf8").trimEnd();
if (values.veil) console.log(veil(text));
else {
  const source = readSigns();
  const signs = values.name ? signsInName(text) : signsIn(text, viewsOf(text).slice(1));
  for (const { entry, kind, note, strength, span } of signs) {
    const { line, rule, language } = source[entry - 1] ?? {};
    console.log(`entry ${entry} (line ${line}, ${kind}, ${language}, ${rule}, ${note}): ${strength}, units ${span.start} to ${span.end}`);
  }
  if (signs.length === 0) console.log("No entry was found.");
}
