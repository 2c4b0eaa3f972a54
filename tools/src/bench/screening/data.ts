/** The texts that are measured on, besides the functional suite. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readJsonLines } from "../../../training/src/fast/read-json-lines.ts";
import { normalised, partOf } from "../../../training/src/fast/split.ts";
import { heldOutRows } from "../../../training/src/rarity/rows.ts";
import { readSuite, type SuiteCase, type SuiteLanguage, type SuitePart } from "./read-suite.ts";

const root = join(import.meta.dirname, "../../../..");
const shared = join(root, "../shared/data");
const grumbles = join(root, "fixtures/texts/grumbles");

export type Suites = { readonly [language in SuiteLanguage]: { readonly [part in SuitePart]: readonly SuiteCase[] } };
export type Post = { readonly text: string; readonly lang: string };
/** A post that must not convert, and why. */
export type MustNot = { readonly text: string; readonly why: string };

/** Whether the parts that were written for after the freeze are read: not before it, so FLAKJACKET_LATE=no leaves them shut. */
export const isLateRead = process.env["FLAKJACKET_LATE"] !== "no";

/** Why the sets that are not in the repository cannot be read; undefined when they can. */
export function dataIsMissing(): string | undefined {
  const absent = ["screening/benign-weak.jsonl.gz", "screening/sentiment.jsonl.gz", "screening/train-open.jsonl.gz"].filter(
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

/** Both files of each language; the late ones empty where they are not to be read. */
export async function readSuites(): Promise<Suites> {
  const read = (language: SuiteLanguage, part: SuitePart) => (isLateRead || part === "first" ? readSuite(language, part) : []);
  return {
    en: { first: await read("en", "first"), late: await read("en", "late") },
    fr: { first: await read("fr", "first"), late: await read("fr", "late") },
  };
}

export function readGrumbles(language: SuiteLanguage, part: SuitePart): readonly string[] {
  if (!isLateRead && part === "late") return [];
  return readFileSync(join(grumbles, `${language}-grumbles${suffixOf(part)}.txt`), "utf8")
    .trimEnd()
    .split("\n");
}

export function readMustNots(language: SuiteLanguage, part: SuitePart): readonly MustNot[] {
  if (!isLateRead && part === "late") return [];
  return readJsonLines(join(grumbles, `${language}-not${suffixOf(part)}.jsonl`)) as readonly MustNot[];
}

function suffixOf(part: SuitePart): string {
  return part === "late" ? "-late" : "";
}

/** Without the entity that collectors leave, and with a link where they wrote `http`. */
function asPosted(text: string): string {
  return text.replace(/&amp;/g, "&").replace(/\bhttps?\b(?!:)/g, "https://t.co/x");
}
