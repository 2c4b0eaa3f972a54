/** What the reference library makes of some texts; see make-token-fixture.py. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Vocabulary } from "../vocabulary.ts";

const lines = readFileSync(join(import.meta.dirname, "tokens.fixture.jsonl"), "utf8")
  .trimEnd()
  .split("\n");
const rows = lines.map((line) => JSON.parse(line) as readonly [string, number | readonly number[]]);

const pieces = rows.filter((row): row is readonly [string, number] => typeof row[1] === "number");

export const VOCABULARY: Vocabulary = { pieces: pieces.map(([piece]) => piece), scores: Float32Array.from(pieces, ([, score]) => score) };
export const CASES = rows.filter((row): row is readonly [string, readonly number[]] => typeof row[1] === "object");
