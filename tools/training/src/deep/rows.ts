/** The rows of the deep model: those of the fast model, with their accents, and fewer of the kinds that teach little. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deepText } from "../../../../packages/screening/src/deep/deep-text.ts";
import { everydayRows } from "../everyday/everyday.ts";
import { clean } from "../fast/clean.ts";
import { readContrast } from "../fast/contrast-rows.ts";
import { everyday } from "../fast/everyday-rows.ts";
import { falseFriends } from "../fast/false-friends.ts";
import { openRows } from "../fast/open-rows.ts";
import { readJsonLines } from "../fast/read-json-lines.ts";
import type { Row } from "../fast/row.ts";
import type { DeepRow } from "./deep-row.ts";
import { deepTextOf } from "./original-text.ts";

const GENERATOR = join(import.meta.dirname, "../contrast/generate.ts");
const SETS = ["train-open", "sentiment", "benign-weak"];
/** They are few, and each stands for many. */
const FALSE_FRIEND_WEIGHT = 4;
const ORDINARY = /^(?:tweeteval_emoji|tweeteval_emotion|xlmt_)/;

/**
 * All rows that may be learnt from, chosen by, or reported on; in the order of their sets.
 *
 * @param data the folder of the open sets
 * @throws when a set is missing
 */
export function deepRows(data: string): readonly DeepRow[] {
  return [...contrast(), ...falseFriends(FALSE_FRIEND_WEIGHT).map((row) => asDeep(row, row.text)), ...open(data), ...handWritten()];
}

/** A post gathered for other ends than finding hate. */
export function isOrdinary({ source, labels }: Row): boolean {
  return ORDINARY.test(source) && labels.hate?.value === 0;
}

/** For the second round alone: see `python/learn.py`. */
function handWritten(): readonly DeepRow[] {
  const originals = everydayRows();
  return everyday(1).map((row, index) => asDeep(row, deepTextOf(originals[index]?.text ?? row.text)));
}

function open(data: string): readonly DeepRow[] {
  const originals = new Map<string, string>();
  for (const name of SETS) {
    for (const { text } of readJsonLines(join(data, `${name}.jsonl.gz`)) as readonly { readonly text: string }[]) {
      originals.set(clean(text), deepTextOf(text));
    }
  }
  return openRows(data).map((row) => asDeep(row, originals.get(row.text) ?? row.text));
}

function contrast(): readonly DeepRow[] {
  const folder = mkdtempSync(join(tmpdir(), "contrast-"));
  try {
    const file = join(folder, "contrast.jsonl");
    execFileSync(process.execPath, [GENERATOR, "--out", file], { stdio: ["ignore", "ignore", "inherit"] });
    const originals = readJsonLines(file) as readonly { readonly text: string; readonly unseen?: string }[];
    return readContrast(file, 1).map((row, index) => {
      const { text, unseen } = originals[index] ?? { text: row.text, unseen: undefined };
      return { ...asDeep(row, deepTextOf(text)), ...(unseen === "template" && { isNewWording: true }) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function asDeep(row: Row, text: string): DeepRow {
  return { ...row, text, folded: deepText(row.text), ordinary: isOrdinary(row) };
}
