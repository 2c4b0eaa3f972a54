/** The posts that the rarity tables are built from, and those kept apart to measure false alarms. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { murmur } from "../../../../packages/screening/src/bank/murmur.ts";
import { fold } from "../../../../packages/screening/src/fold.ts";

export const languages = ["en", "fr", "de", "es", "it", "pt"] as const;
export type Language = (typeof languages)[number];
export type Row = {
  readonly text: string;
  readonly lang: string;
  readonly source: string;
  /** Absent in sets of feelings. */
  readonly labels?: { readonly hate: 0 | 1 | null; readonly offensive: 0 | 1 | null };
};

const folder = join(import.meta.dirname, "../../../../../shared/data/screening");
const SPLIT_SEED = 0x5eed;

/** One half of the shippable rows, by a hash of their letters. Never `ethos`. */
export function buildingRows(): readonly Row[] {
  return shippable().filter(({ text }) => isBuilding(text));
}

/** The other half. */
export function heldOutRows(): readonly Row[] {
  return shippable().filter(({ text }) => !isBuilding(text));
}

/** Rows that may be measured on and never shipped. */
export function researchRows(): readonly Row[] {
  return rowsOf("train-research");
}

/** A post as its words are counted: folded; the collectors' entities and their masks for handles, links and numbers undone. */
export function plain({ text }: Row): string {
  return fold(
    text
      .replace(/&amp;/g, "&")
      .replace(/&(?:#\d{1,6}|[a-z]{2,5});/g, " ")
      .replace(/(?:https?:\/\/|www\.)\S+|\bhttp\b|@\w+|<\w+>|\b(?:URL|USER|RT)\b/g, " . "),
  ).text;
}

function shippable(): readonly Row[] {
  return ["benign-weak", "sentiment", "train-open"].flatMap(rowsOf).filter(({ source }) => source !== "ethos");
}

function rowsOf(name: string): readonly Row[] {
  const lines = gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`)))
    .toString("utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as Row);
}

/** Copies that differ in case, spaces or signs are in the same half. */
function isBuilding(text: string): boolean {
  const letters = new TextEncoder().encode(
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ""),
  );
  return (murmur(letters, 0, letters.length, SPLIT_SEED) & 1) === 0;
}
