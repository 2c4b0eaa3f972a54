/** The posts that the letter model and the word list are built from, and those kept apart to measure them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { fold } from "../../../../packages/screening/src/fold.ts";

export const languages = ["en", "fr", "de", "es", "it", "pt"] as const;
export type Language = (typeof languages)[number];
export type Post = { readonly text: string; readonly lang: string };
type Row = Post & { readonly source: string; readonly labels?: { readonly hate: number | null; readonly offensive: number | null } };

const folder = join(import.meta.dirname, "../../../../../shared/data/screening");
/** Of 100 parts by hash, the first measure, the next tune thresholds, and the others build. */
const MEASURING_PARTS = 30;
const TUNING_PARTS = 36;

/** Posts to build from: unlabelled and sentiment ones, and the openly licensed ones that nobody found offensive. */
export function buildingPosts(): readonly Post[] {
  const open = rows("train-open").filter(({ source, labels }) => source !== "ethos" && labels?.hate !== 1 && labels?.offensive === 0);
  return [...rows("benign-weak"), ...rows("sentiment"), ...open].filter(({ text }) => partOf(text) >= TUNING_PARTS);
}

/** Ordinary posts that nothing was built from, in the order of their hash: those to tune thresholds on, or those to report. */
export function measuringPosts(toTune = false): readonly Post[] {
  const once = new Map([...rows("benign-weak"), ...rows("sentiment")].map((row) => [row.text, row]));
  return [...once.values()]
    .filter(({ text }) => (toTune ? partOf(text) >= MEASURING_PARTS && partOf(text) < TUNING_PARTS : partOf(text) < MEASURING_PARTS))
    .toSorted((a, b) => hashOf(a.text) - hashOf(b.text));
}

/** The words of a post in small plain letters, links, handles and tags left out; English clitics are joined: `dont`. */
export function wordsOf({ text, lang }: Post): readonly string[] {
  const plain = fold(text.replace(/(?:https?:\/\/|www\.)\S+|[@#]\S+|\bhttp\b|<\w+>|\bURL\b|\bUSER\b/g, " ")).text;
  const words = plain.match(/\p{L}+(?:'\p{L}+)*/gu) ?? [];
  return words
    .flatMap((word) => (lang === "en" ? [word.replaceAll("'", "")] : word.split("'")))
    .filter((word) => /^[a-z]{1,20}$/.test(word) && !/(.)\1\1/.test(word));
}

function rows(name: string): readonly Row[] {
  const lines = gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`)))
    .toString("utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as Row);
}

function partOf(text: string): number {
  return hashOf(text) % 100;
}

/** FNV-1a over UTF-16 units, 32 bits, with a last mixing. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let unit = 0; unit < text.length; unit++) hash = Math.imul(hash ^ text.charCodeAt(unit), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
