/**
 * Measures models/languages.bin beside eld: node tools/training/src/languages/measure.ts DATA TEXTS [test|tune]
 * Prints, by source, language and length: the share told right, unknown and told wrong, then mixed texts, load and speed.
 */
import { readFileSync } from "node:fs";
import { eld } from "eld/large";
import { isTold, TOLD, type ToldLanguage } from "../../../../packages/screening/src/languages/codes.ts";
import { openLanguages } from "../../../../packages/screening/src/languages/detector.ts";
import { readDivided } from "./lessons.ts";
import type { Side } from "./split.ts";
import type { Texts } from "./texts.ts";

const LENGTHS = [
  { name: "20-40", from: 20, to: 40 },
  { name: "40-80", from: 40, to: 80 },
  { name: "80+", from: 80, to: 280 },
];
const FEWEST_ROWS = 30;

type Tally = { rows: number; right: number; unknown: number; wrong: number; eld: number };

const [data, texts, side = "test"] = process.argv.slice(2);
if (data === undefined || texts === undefined)
  throw new Error("Expected the folders DATA and TEXTS, got fewer. Run measure.ts DATA TEXTS.");
const bytes = readFileSync(new URL("../../../../models/languages.bin", import.meta.url));
const buffersBefore = process.memoryUsage().arrayBuffers;
const before = performance.now();
const detector = openLanguages(bytes);
detector.languageOf("The first call compiles nothing of note.", TOLD);
const loadMs = performance.now() - before;
const keptKb = (process.memoryUsage().arrayBuffers - buffersBefore) / 1024;
const divided = readDivided(data, texts, side as Side);

console.log("| source | language | length | rows | right % | unknown % | wrong % | eld right % |");
console.log("|---|---|---|---|---|---|---|---|");
for (const [source, list] of Object.entries({ posts: divided.posts, help: divided.help, handbook: divided.handbook })) table(source, list);
mixed(divided.posts);
speed(divided.posts);

function table(source: string, all: Texts): void {
  for (const [language, list] of all) {
    for (const { name, from, to } of LENGTHS) {
      const tally = list.flatMap((text) => cut(text, from, to) ?? []).reduce((sum, text) => counted(sum, language, text), none());
      if (tally.rows < FEWEST_ROWS) continue;
      const share = (part: number) => ((100 * part) / tally.rows).toFixed(1);
      const row = [tally.rows, share(tally.right), share(tally.unknown), share(tally.wrong), share(tally.eld)];
      console.log(`| ${[source, language, name, ...row].join(" | ")} |`);
    }
  }
}

function none(): Tally {
  return { rows: 0, right: 0, unknown: 0, wrong: 0, eld: 0 };
}

/** A language that the table does not tell is right when it is unknown. */
function counted(tally: Tally, language: string, text: string): Tally {
  const found = detector.languageOf(text, TOLD);
  tally.rows++;
  if (eld.detect(text).language === language) tally.eld++;
  if (found === "unknown") {
    tally.unknown++;
    if (!isTold(language)) tally.right++;
  } else if (found.language === language) tally.right++;
  else tally.wrong++;
  return tally;
}

/** The beginning of a text without handles and links, in whole words, of a length between the two. */
function cut(text: string, from: number, to: number): string | undefined {
  let kept = text
    .replace(/@\w+|https?\S*/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (kept.length > to) kept = kept.slice(0, to + 1).replace(/\s\S*$/, "");
  return kept.length >= from && kept.length <= to ? kept : undefined;
}

/** Two posts in one: must be unknown. Whole posts beside them: how many are taken for mixed or are otherwise unknown shows above. */
function mixed(posts: Texts): void {
  const told = (["en", "fr", "de", "es", "it", "pt"] as ToldLanguage[]).map((language) => posts.get(language) ?? []);
  for (const [first, second] of [
    [70, 70],
    [100, 50],
    [150, 40],
  ] as const) {
    let [rows, unknown] = [0, 0];
    for (const [one, others] of told.entries()) {
      for (const [two, list] of told.entries()) {
        if (one === two) continue;
        for (let at = 0; at < 100; at++) {
          const [head, tail] = [cut(others[at] ?? "", first * 0.7, first), cut(list[at] ?? "", second * 0.7, second)];
          if (!head || !tail) continue;
          rows++;
          if (detector.languageOf(`${head} ${tail}`, TOLD) === "unknown") unknown++;
        }
      }
    }
    console.log(`mixed, ${first} and ${second} characters: ${rows} rows, ${((100 * unknown) / rows).toFixed(1)} % unknown`);
  }
}

/** For each hundred posts the least of two hundred rounds: the machine may be busy with other things. */
function speed(posts: Texts): void {
  const rows = [...posts.values()].flatMap((list) => list.flatMap((text) => cut(text, 66, 78) ?? [])).slice(0, 2000);
  const hundreds = Array.from({ length: Math.floor(rows.length / 100) }, (_, at) => rows.slice(100 * at, 100 * at + 100));
  const least = hundreds.map(() => Infinity);
  for (let round = 0; round < 200; round++) {
    for (const [at, hundred] of hundreds.entries()) {
      const start = performance.now();
      for (const text of hundred) detector.languageOf(text, TOLD);
      least[at] = Math.min(least[at] as number, performance.now() - start);
    }
  }
  const micros = (least.reduce((sum, ms) => sum + ms, 0) * 1000) / (100 * hundreds.length);
  const letters = rows.reduce((sum, text) => sum + text.length, 0) / rows.length;
  console.log(`load ${loadMs.toFixed(1)} ms, ${bytes.length} bytes, ${keptKb.toFixed(0)} KB kept beside them`);
  console.log(`${micros.toFixed(1)} µs a post of ${letters.toFixed(0)} characters`);
}
