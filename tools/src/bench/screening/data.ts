/** The texts that are measured on, besides the functional suite. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { encodeBank, openHashes } from "@flakjacket/screening/bank";
import { shippedFiles } from "@flakjacket/screening/shipped";
import { readJsonLines } from "../../../training/src/fast/read-json-lines.ts";
import { normalised, partOf } from "../../../training/src/fast/split.ts";
import { heldOutRows } from "../../../training/src/rarity/rows.ts";
import type { SuiteLanguage, SuitePart } from "./read-suite.ts";

const root = join(import.meta.dirname, "../../../..");
const shared = join(root, "../shared/data");
const grumbles = join(root, "fixtures/texts/grumbles");

export type Post = { readonly text: string; readonly lang: string };
/** A post that must not convert, and why. */
export type MustNot = { readonly text: string; readonly why: string };

/** Why the sets that are not in the repository cannot be read; undefined when they can. */
export function dataIsMissing(): string | undefined {
  const absent = ["screening/benign-weak.jsonl.gz", "screening/sentiment.jsonl.gz", "screening/train-open.jsonl.gz", "canon"].filter(
    (name) => !existsSync(join(shared, name)),
  );
  return absent.length === 0 ? undefined : `Expected the data sets ${absent.join(", ")} in ${shared}. Put them there.`;
}

/** Posts gathered for other ends than finding hate, each once, in the order of the sets. `heldOut`: the part that no model learnt or was chosen by. */
export function ordinaryPosts({ heldOut }: { readonly heldOut: boolean }): readonly Post[] {
  const byKey = new Map<string, Post>();
  for (const name of ["benign-weak", "sentiment"]) {
    for (const { text, lang } of readJsonLines(join(shared, `screening/${name}.jsonl.gz`)) as readonly Post[]) {
      const key = normalised(text);
      if (key !== "" && !byKey.has(key) && (!heldOut || partOf(key) === "test")) byKey.set(key, { text: asPosted(text), lang });
    }
  }
  return [...byKey.values()];
}

/** So many posts that the tables of everyday speech were not built from, those gathered for other ends first. */
export function postsNotCounted(most: number): readonly Post[] {
  return heldOutRows()
    .slice(0, most)
    .map(({ text, lang }) => ({ text: asPosted(text), lang }));
}

/** A bank file of the known text that is measured with: none where a bank ships anyway. */
export function banksToAdd(): readonly Uint8Array[] {
  if (shippedFiles().banks.length > 0) return [];
  const bytes = readFileSync(join(shared, "canon/mein-kampf.en.murphy-1939.w3h64"));
  return [encodeBank(openHashes(bytes, { title: "canon", language: "en" }))];
}

export function readGrumbles(language: SuiteLanguage, part: SuitePart): readonly string[] {
  return readFileSync(join(grumbles, `${language}-grumbles${suffixOf(part)}.txt`), "utf8")
    .trimEnd()
    .split("\n");
}

export function readMustNots(language: SuiteLanguage, part: SuitePart): readonly MustNot[] {
  return readJsonLines(join(grumbles, `${language}-not${suffixOf(part)}.jsonl`)) as readonly MustNot[];
}

function suffixOf(part: SuitePart): string {
  return part === "late" ? "-late" : "";
}

/** Without the entity that collectors leave, and with a link where they wrote `http`. */
function asPosted(text: string): string {
  return text.replace(/&amp;/g, "&").replace(/\bhttps?\b(?!:)/g, "https://t.co/x");
}
