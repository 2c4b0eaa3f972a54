/** What each stage costs, and how many posts a second come of it: run in a fresh process. */
import { readFileSync } from "node:fs";
import { type Engine, SCREENED } from "@flakjacket/screening";
import { openBank, openRarity } from "@flakjacket/screening/bank";
import { shippedFiles } from "@flakjacket/screening/shipped";
import { addListed } from "../../../../packages/screening/src/engine/add-listed.ts";
import { fastHeads } from "../../../../packages/screening/src/engine/fast-heads.ts";
import { KnownWorks } from "../../../../packages/screening/src/engine/known-works.ts";
import { listsLexicon } from "../../../../packages/screening/src/engine/lists-lexicon.ts";
import { languageOfText } from "../../../../packages/screening/src/engine/text-language.ts";
import { fold } from "../../../../packages/screening/src/fold.ts";
import { openLanguages } from "../../../../packages/screening/src/languages/index.ts";
import { HEADS } from "../../../../packages/screening/src/model/heads.ts";
import { openFast } from "../../../../packages/screening/src/model/index.ts";
import { findingsOf } from "../../../../packages/screening/src/signals.ts";
import { readingOf } from "../../../../packages/screening/src/views/index.ts";
import { type Rate, rateOf, stopwatch } from "./core-time.ts";
import { bothEngine } from "./engines.ts";
import type { FreshInput } from "./fresh.ts";
import { percentile } from "./metrics.ts";
import { verdictOf } from "./verdicts.ts";

/** Milliseconds a post, one after the other: on the clock and of the processor. */
export type Spread = { readonly p50: number; readonly p95: number; readonly max: number };
export type Timed = {
  readonly stages: readonly (readonly [stage: string, Rate])[];
  readonly model: Rate;
  readonly whole: Rate;
  readonly tricked: Rate;
  /** Of long posts, each the quickest of a few readings, in ms on the clock. */
  readonly long: Spread;
  readonly longTexts: number;
  readonly deep: { readonly rate: Rate; readonly clock: Spread; readonly core: Spread; readonly posts: number } | undefined;
};

const ROUNDS = 3;
const MOST_S = 3;
const WARM_UP_POSTS = 2000;
const LONG_TIMES = 5;
const DEEP_POSTS = 400;
const DEEP_MOST_S = 25;
const options = { languages: SCREENED };

export async function timed(file: string): Promise<Timed> {
  const { posts, tricked = [], long = [] } = JSON.parse(readFileSync(file, "utf8")) as FreshInput;
  const engine = await bothEngine();
  const verdict = (text: string): string => verdictOf(text, engine.text(text, options));
  const [whole, text, carriers, model, ...stages] = await inTurn(posts, jobsOf(engine));
  const told = stages.reduce((sum, { perCoreSecond }) => sum + 1 / (perCoreSecond as number), 0);
  const rest = 1 / (1 / (text?.perCoreSecond as number) - told || Number.NaN);
  return {
    ...{ whole: whole as Rate, model: model as Rate },
    stages: [
      ...STAGES.map((name, index) => [name, stages[index] as Rate] as const),
      ["what the model's answers become", { perCoreSecond: rest, perSecond: undefined }],
      ["shape of the post, policy", carriers as Rate],
    ],
    tricked: (await inTurn(tricked, [verdict]))[0] as Rate,
    ...{ long: longest(long, verdict), longTexts: long.length, deep: engine.hasDeep ? await deepOf(engine, posts) : undefined },
  };
}

const STAGES = ["views", "language", "lists", "bank", "fast model, its views"] as const;
type Job = (text: string) => unknown;

/** The whole verdict, the engine's part of it, what follows that, the model alone, and each stage: its work on a text, what comes before it done once. */
function jobsOf(engine: Engine): readonly Job[] {
  const files = shippedFiles();
  const [fast, detector, lexicon] = [openFast(files.fast), openLanguages(files.languages), listsLexicon()];
  const works = new KnownWorks(
    files.banks.map((bytes) => openBank(bytes)),
    openRarity(files.rarity),
  );
  const into = new Float32Array(HEADS.length);
  const before = remembered((text: string) => {
    const { views } = readingOf(text, lexicon);
    const language = languageOfText(views, SCREENED, detector);
    const known = language === "unknown" ? undefined : language;
    return { views, language, known, folded: fold(text).text, screening: engine.text(text, options) };
  });
  return [
    (text) => verdictOf(text, engine.text(text, options)),
    (text) => engine.text(text, options),
    (text) => verdictOf(text, before(text).screening),
    (text) => fast.score(before(text).folded, before(text).known, into),
    (text) => readingOf(text, lexicon),
    (text) => languageOfText(before(text).views, SCREENED, detector),
    (text) => addListed(text, before(text).views, before(text).language, SCREENED, undefined, findingsOf("words")),
    (text) => works.add(before(text).views, findingsOf("words")),
    (text) => fastHeads(fast, before(text).views, before(text).known).heads,
  ];
}

/** What is asked for twice is computed once. */
function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = compute(text);
    known.set(text, now);
    return now;
  };
}

/** All jobs in turn on the same texts, a few rounds over different ones; of each the middle rate. What comes first, and is not counted, warms them up. */
async function inTurn(texts: readonly string[], jobs: readonly Job[]): Promise<readonly Rate[]> {
  const size = Math.floor(texts.length / (ROUNDS + 1));
  for (const text of texts.slice(-WARM_UP_POSTS)) for (const job of jobs) job(text);
  const rates: Rate[][] = jobs.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slice = texts.slice(round * size, (round + 1) * size);
    for (const text of slice) for (const job of jobs.slice(2, 4)) job(text);
    for (const [index, job] of jobs.entries()) rates[index]?.push(await rateOf(slice, MOST_S, job));
  }
  return rates.map((all) => all.toSorted((one, other) => one.perCoreSecond - other.perCoreSecond)[Math.floor(ROUNDS / 2)] as Rate);
}

/** What interrupts a reading once does not interrupt it every time: the quickest of a few counts. */
function longest(long: readonly string[], verdict: (text: string) => string): Spread {
  const fastest = long.map((text) => {
    let least = Infinity;
    for (let time = 0; time < LONG_TIMES; time += 1) {
      const began = performance.now();
      verdict(text);
      least = Math.min(least, performance.now() - began);
    }
    return least;
  });
  return spreadOf(fastest);
}

async function deepOf(engine: Engine, posts: readonly string[]): Promise<NonNullable<Timed["deep"]>> {
  const some = posts.slice(0, DEEP_POSTS);
  for (const post of posts.slice(-20)) await engine.deepText(post, options);
  const [clock, core]: number[][] = [[], []];
  const rate = await rateOf(some, DEEP_MOST_S, async (post) => {
    const stop = stopwatch();
    await engine.deepText(post, options);
    const { clockS, coreS } = stop();
    clock?.push(clockS * 1e3);
    core?.push(coreS * 1e3);
  });
  return { rate, clock: spreadOf(clock ?? []), core: spreadOf(core ?? []), posts: clock?.length ?? 0 };
}

function spreadOf(values: readonly number[]): Spread {
  return { p50: percentile(values, 0.5) ?? 0, p95: percentile(values, 0.95) ?? 0, max: percentile(values, 1) ?? 0 };
}
