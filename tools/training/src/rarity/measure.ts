/**
 * Measures the matching of known texts: recall on stand-ins, false alarms on ordinary texts, time. Prints a table. Run with node:
 *
 * node tools/training/src/rarity/measure.ts [--quiet TITLE=FILE]… [--stand-in TITLE=FILE]… [--disguised TITLE=FILE]…
 *
 * `--quiet`: a text whose lines must raise no alarm of the bank in ../shared/data/canon; every alarm is printed.
 * `--stand-in`: an English text of which a bank is made, and quoted from; `--disguised`: the same, with tricks. No text is kept.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  buildBank,
  combine,
  type KnownWork,
  matchBank,
  openHashes,
  openRarity,
  shingles,
  type Trace,
} from "../../../../packages/screening/src/bank/index.ts";
import { viewsOf } from "../../../../packages/screening/src/views/index.ts";
import { tricks } from "../../../../packages/screening/src/views/testing/tricks.ts";
import { seededRandom } from "./random.ts";
import { heldOutRows, plain, researchRows } from "./rows.ts";

const TRIES = 4000;
const DISGUISED = 300;
const WORK_WORDS = 270_000;
const ORDINARY_POSTS = 100_000;
const root = join(import.meta.dirname, "../../../..");
const many = { type: "string", multiple: true } as const;
const { values } = parseArgs({ options: { quiet: many, "stand-in": many, disguised: many } });
const surprise = openRarity(readFileSync(join(root, "models/rarity.bin"))).in("en");
const bytes = readFileSync(join(root, "../shared/data/canon/mein-kampf.en.murphy-1939.w3h64"));
const canon: KnownWork = { bank: openHashes(bytes, { title: "canon", language: "en" }), surprise };

const ordinary = heldOutRows().filter(({ lang }) => lang === "en");
const more = researchRows().filter(({ lang }) => lang === "en");
quiet("English rows that the tables were not built from", ordinary.map(plain));
quiet("English rows of train-research, to 100,000", more.slice(0, ORDINARY_POSTS - ordinary.length).map(plain));
for (const [title, text] of named(values.quiet)) quiet(title, text.split("\n"));
for (const [title, text] of named(values["stand-in"])) recall(title, text);
for (const [title, text] of named(values.disguised)) disguised(title, text);
time();

function named(given: readonly string[] = []): readonly (readonly [title: string, text: string])[] {
  return given.map((each) => {
    const [title = "", path = ""] = each.split("=");
    return [title, readFileSync(path, "utf8")];
  });
}

/** Alarms of single posts, and of each three and each hundred posts in a row. */
function quiet(title: string, posts: readonly string[]): void {
  const traces: Trace[] = [];
  let alarms = 0;
  for (const post of posts) {
    const { matches, trace } = matchBank(canon, post);
    traces.push(trace);
    if (matches.length === 0) continue;
    alarms++;
    const shown = matches.flatMap(({ spans }) => spans.map(({ start, end }) => post.slice(start, end))).join(" … ");
    console.log(`  alarm, ${matches[0]?.bits.toFixed(0)} bits: ${shown.replace(/\s+/g, " ").slice(0, 160)}`);
  }
  const groups = [3, 100].map((size) => {
    const all = Array.from({ length: Math.floor(posts.length / size) }, (_, group) => traces.slice(group * size, (group + 1) * size));
    const raised = all.filter((group) => group.every((trace) => !combine([trace])) && combine(group));
    for (const group of raised) show(combine(group), posts.slice(size * all.indexOf(group)));
    return `${raised.length} of ${all.length} groups of ${size}`;
  });
  console.log(`| ${title} | ${posts.length} posts | ${alarms} alarms | more in ${groups.join(", ")} |`);
}

function show(quotation: ReturnType<typeof combine>, posts: readonly string[]): void {
  const shown = quotation?.parts.map(({ post, range: { said } }) => {
    const { starts, ends } = shingles(posts[post] ?? "");
    return posts[post]?.slice(starts[Math.max(0, said.from)], ends[said.to - 1]).replace(/\s+/g, " ");
  });
  console.log(`  alarm together, ${quotation?.bits.toFixed(0)} bits: ${shown?.join(" … ").slice(0, 160)}`);
}

function standIn(title: string, text: string): { readonly known: KnownWork; readonly words: readonly string[] } {
  const cut = shingles(text);
  const decoder = new TextDecoder();
  const words = Array.from({ length: Math.min(WORK_WORDS, cut.wordCount) }, (_, word) =>
    decoder.decode(cut.bytes.subarray(cut.from[word], cut.to[word])),
  );
  const bank = buildBank({ title, language: "en" }, words.join(" "));
  if (!bank) throw new RangeError(`Expected three words or more in ${title}, got ${words.length}.`);
  return { known: { bank, surprise }, words };
}

function recall(title: string, text: string): void {
  const { known, words } = standIn(title, text);
  const random = seededRandom(7);
  const below = (limit: number): number => Math.floor(random() * limit);
  const around = (said: string): string =>
    random() < 0.5 ? said : `${plain(ordinary[below(ordinary.length)] as (typeof ordinary)[number])} ${said}`;
  const quote = (from: number, length: number, changed: boolean): string => {
    const said = words.slice(from, from + length);
    if (changed) said[below(length)] = words[below(words.length)] as string;
    return said.join(" ");
  };
  const share = (found: () => boolean): string => {
    let times = 0;
    for (let round = 0; round < TRIES; round++) if (found()) times++;
    return `${((100 * times) / TRIES).toFixed(2)} %`;
  };
  const inOne = (changed: boolean): boolean => matchBank(known, around(quote(below(words.length - 8), 8, changed))).matches.length > 0;
  const inThree = (apart: number, changed: boolean, joined: boolean): boolean => {
    const from = below(words.length - 3 * (5 + apart));
    const posts = [0, 1, 2].map((part) => quote(from + part * (5 + apart), 5, changed));
    return combine(posts.map((post, index) => matchBank(known, post, joined ? posts[index - 1] : undefined).trace)) !== undefined;
  };
  console.log(`| ${title}: ${words.length} words | verbatim | one word changed |`);
  console.log(`| 8 words in one post | ${share(() => inOne(false))} | ${share(() => inOne(true))} |`);
  for (const apart of [0, 20, 2000]) {
    console.log(
      `| 5 words in each of three posts, ${apart} words apart | ${share(() => inThree(apart, false, false))} | ${share(() => inThree(apart, true, false))} |`,
    );
  }
  console.log(
    `| 5 words in each of three posts that go on, told so | ${share(() => inThree(0, false, true))} | ${share(() => inThree(0, true, true))} |`,
  );
}

/** Each trick that views undo, played on eight words: found in some view. And lines cut or run together. */
function disguised(title: string, text: string): void {
  const { known, words } = standIn(title, text);
  const random = seededRandom(11);
  const eight = (): readonly string[] => {
    const from = Math.floor(random() * (words.length - 8));
    return words.slice(from, from + 8);
  };
  const lines: readonly (readonly [name: string, play: (text: string) => string])[] = [
    ["a line for each word", (said) => said.replaceAll(" ", "\n")],
    ["one word cut by the end of a line", (said) => said.replace(/^((?:\S+ ){4}\S+?)(\S) /, "$1-\n$2 ")],
    ["two words run together at the end of a line", (said) => said.replace(/^((?:\S+ ){3}\S+) /, "$1")],
    ["one word put in", (said) => said.replace(/^((?:\S+ ){4})/, "$1really ")],
    ["one word dropped", (said) => said.replace(/^((?:\S+ ){4})\S+ /, "$1")],
  ];
  for (const [name, play] of [...tricks.map(({ name, play }) => [name, play] as const), ...lines]) {
    let found = 0;
    for (let round = 0; round < DISGUISED; round++) {
      if (viewsOf(play(eight().join(" "))).some((view) => matchBank(known, view).matches.length > 0)) found++;
    }
    console.log(`| ${title}: ${name} | ${((100 * found) / DISGUISED).toFixed(1)} % |`);
  }
}

/** Microseconds a post, for held-out posts of 60 to 85 characters and for one in which nothing agrees. */
function time(): void {
  const short = ordinary.map(plain).filter(({ length }) => length >= 60 && length <= 85);
  const nothing = short.filter((post) => matchBank(canon, post).trace.ranges.length === 0).slice(0, 20_000);
  for (const [title, posts] of [
    ["of about 72 characters", short],
    ["of which nothing is left", nothing],
  ] as const) {
    const start = performance.now();
    for (const post of posts) matchBank(canon, post);
    console.log(`| ordinary posts ${title} | ${((1000 * (performance.now() - start)) / posts.length).toFixed(1)} µs |`);
  }
  const start = performance.now();
  openHashes(bytes, { title: "canon", language: "en" });
  console.log(`| opening ${canon.bank.length} shingles | ${(performance.now() - start).toFixed(0)} ms |`);
  const before = process.memoryUsage();
  const kept = openHashes(bytes, { title: "canon", language: "en" });
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  const mebibytes = (heapUsed - before.heapUsed + arrayBuffers - before.arrayBuffers) / 2 ** 20;
  console.log(`| memory of ${kept.length} shingles and their index | ${mebibytes.toFixed(1)} MiB |`);
}
