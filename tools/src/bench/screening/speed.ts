/** Speed and memory, each measured in a process of its own. */
import { tricks } from "../../../../packages/screening/src/views/testing/tricks.ts";
import type { Rate } from "./core-time.ts";
import { inFresh, inFreshAsShipped } from "./in-fresh.ts";
import { atLeast, atMost, type Part, type Target } from "./part.ts";
import { amount, decimal, table } from "./tables.ts";
import type { Timed } from "./timed.ts";
import type { Weighed } from "./weighed.ts";

const OPENED_TIMES = 3;
const OPENED_POSTS = 3000;
const GRAPHEMES = 300;
const LONG_POSTS = 12;
const PLAYED_ON = 120;

/** @param short ordinary English posts of about 72 characters */
export async function speedPart(short: readonly string[], tell: (doing: string) => void): Promise<Part> {
  const few = { posts: short.slice(0, OPENED_POSTS) };
  const opened: Weighed[] = [];
  for (let time = 1; time <= OPENED_TIMES; time += 1) {
    tell(`opening the engine, ${time} of ${OPENED_TIMES}`);
    opened.push(await inFreshAsShipped<Weighed>("opened", few));
  }
  tell("opening the engine with the deep stage");
  const deep = await inFreshAsShipped<Weighed>("opened-with-deep", few);
  tell("the cost of each stage");
  const given = { posts: short, tricked: trickedTexts(short), long: longTexts(short) };
  const timed = await inFresh<Timed>("timed", given);
  return partOf({ fast: quickest(opened), deep: deep.hasDeep ? deep : undefined }, timed, average(short));
}

/** Tricks in turn, as far apart as may be: a slice of the corpus holds all of them. */
function trickedTexts(short: readonly string[]): readonly string[] {
  return short.slice(0, PLAYED_ON).flatMap((text) => tricks.filter(({ name }) => name !== "plain").map(({ play }) => play(text)));
}

/** Ordinary posts run together, and each trick played on them, cut after 300 graphemes. */
function longTexts(short: readonly string[]): readonly string[] {
  const plain = Array.from({ length: LONG_POSTS }, (_, index) => short.slice(index * 10, index * 10 + 10).join(" "));
  return tricks.flatMap(({ play }) => plain.map((text) => cut(play(cut(text)))));
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

function cut(text: string): string {
  let [graphemes, end] = [0, 0];
  for (const { index, segment } of segmenter.segment(text)) {
    if (graphemes === GRAPHEMES) break;
    graphemes += 1;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

function average(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length);
}

function quickest(all: readonly Weighed[]): Weighed {
  return all.toSorted((one, other) => one.coreMs - other.coreMs)[0] as Weighed;
}

type Both = { readonly fast: Weighed; readonly deep: Weighed | undefined };

function partOf(weighed: Both, timed: Timed, characters: number): Part {
  const { fast } = weighed;
  return {
    title: "Speed and memory",
    blocks: [
      `With the bank that ships, in processes of their own. Ordinary posts: English, 60 to 85 characters, ${characters.toFixed(0)} on average. The tricks corpus: every trick played on ${PLAYED_ON} of them. Microseconds are of the processor; each stage was given what the stages before it make.`,
      stageTable(timed),
      `Long posts: ${timed.longTexts} texts of at most ${GRAPHEMES} graphemes, ordinary posts run together and every trick played on them. The quickest of a few readings of each: middle ${decimal(timed.long.p50)} ms, 95 % ${decimal(timed.long.p95)} ms, slowest ${decimal(timed.long.max)} ms.`,
      `Opening, in plain JavaScript as it ships, the quickest of ${OPENED_TIMES}: ${openedText(fast)} Memory, resident in the whole process after a collection: ${amount(fast.bareMb)} MB before, ${amount(fast.openMb)} MB opened, ${amount(fast.usedMb)} MB after ${OPENED_POSTS} posts.`,
      deepText(weighed, timed),
    ],
    targets: targetsOf(weighed, timed),
  };
}

function openedText({ importMs, openMs, firstPostMs, coreMs }: Weighed): string {
  return `modules ${amount(importMs)} ms, files ${amount(openMs)} ms, first post ${amount(firstPostMs)} ms on the clock; ${amount(coreMs)} ms of the processor.`;
}

function deepText({ fast, deep: opened }: Both, { deep }: Timed): string {
  if (!deep || !opened) return "**Not measured:** the deep stage, whose model or library is not here.";
  return [
    `Deep stage, one post after the other, the fast stage included, ${deep.posts} posts: ${amount(deep.rate.perCoreSecond)} posts/s by processor time, ${amount(deep.rate.perSecond)} by the clock;`,
    `on the clock 50 % ${decimal(deep.clock.p50, 1)} ms, 95 % ${decimal(deep.clock.p95, 1)} ms; of the processor 50 % ${decimal(deep.core.p50, 1)} ms, 95 % ${decimal(deep.core.p95, 1)} ms.`,
    `Opening both stages: ${openedText(opened)} Memory with both: ${amount(opened.usedMb)} MB, ${amount(opened.usedMb - fast.usedMb)} MB more than with the fast stage.`,
  ].join(" ");
}

function stageTable({ stages, model, whole, tricked }: Timed): string {
  const wholeUs = 1e6 / whole.perCoreSecond;
  const row = (name: string, { perCoreSecond, perSecond }: Rate): readonly string[] => [
    name,
    amount(1e6 / perCoreSecond),
    amount((100 * 1e6) / perCoreSecond / wholeUs),
    amount(perCoreSecond),
    amount(perSecond),
  ];
  return table(
    ["ordinary posts", "µs a post", "% of the verdict", "posts/s of a core", "posts/s by the clock"],
    [
      ...stages.map(([name, rate]) => row(name, rate)),
      row("**fast verdict, all of it**", whole),
      row("the fast model alone, one view", model),
      row("fast verdict, tricks corpus", tricked),
    ],
  );
}

function targetsOf({ fast, deep: opened }: Both, { whole, tricked, model, long, longTexts: texts, deep }: Timed): readonly Target[] {
  const core = "by processor time";
  const missing = "no deep stage here";
  return [
    { name: "fast verdict, ordinary posts of 72 characters", value: whole.perCoreSecond, unit: "/s", aim: atLeast(20_000), how: core },
    { name: "fast verdict, tricks corpus", value: tricked.perCoreSecond, unit: "/s", aim: atLeast(3_000), how: core },
    { name: "fast verdict, slowest post of 300 graphemes", value: long.max, unit: "ms", aim: atMost(2), how: `${texts} texts` },
    { name: "fast model alone", value: model.perCoreSecond, unit: "/s", aim: atLeast(150_000), how: core },
    { name: "load", value: fast.coreMs, unit: "ms", aim: atMost(300), how: `modules, files, first post, ${core}` },
    { name: "memory with the bank", value: fast.usedMb, unit: "MB", aim: atMost(150), how: `whole process, after ${OPENED_POSTS} posts` },
    { name: "deep stage", value: deep?.rate.perCoreSecond, unit: "/s", aim: atLeast(150), how: deep ? core : missing },
    { name: "deep stage, p95 alone", value: deep?.clock.p95, unit: "ms", aim: atMost(30), how: deep ? "on the clock" : missing },
    {
      ...{ name: "memory with the deep stage", value: opened?.usedMb, unit: "MB", aim: atMost(200) },
      how: opened ? "whole process, both stages" : missing,
    },
  ];
}
