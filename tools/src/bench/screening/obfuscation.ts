/** What is left of a verdict when a trick is played on the text: ours and the packages'. */
import { type Engine, SCREENED } from "@flakjacket/screening";
import { heldBy, type Trick, tricks } from "../../../../packages/screening/src/views/testing/tricks.ts";
import { wordLists } from "../../../../packages/screening/src/words/word-list.ts";
import type { Behaviour } from "./behaviours.ts";
import type { Post, Suites } from "./data.ts";
import { shareOf } from "./metrics.ts";
import { atLeast, atMost, type Part, shareTarget, type Target } from "./part.ts";
import type { SuiteCase } from "./read-suite.ts";
import { FAST, type System } from "./systems.ts";
import { percent, table } from "./tables.ts";
import { type Stage, screened, stagesOf, verdictOf } from "./verdicts.ts";
import { type Changes, changesByViews } from "./views-change.ts";

/** Cases that are disguised already have no trick played on them. */
const DISGUISED: ReadonlySet<Behaviour> = new Set([
  ...(["leet", "spacing", "missing-spaces", "repeated-letters", "dropped-letters", "homoglyphs", "hashtags"] as const),
]);
/** Tricks that letters are lost to, or that leave more than one way back. */
const HARD: ReadonlySet<string> = new Set([
  ...["repeated-vowels", "masked-vowels", "dropped-vowel", "swapped-inner", "no-spaces", "leet-heavy"],
]);
/** The deep stage reads so many cases of each language and part: it takes its time. */
const DEEP_CASES = 25;
/** Words that a banner or an acrostic is made of. */
const SHORTEST = 4;
const LONGEST = 8;
const REFUSED: ReadonlySet<string> = new Set(["hate", "threat", "sexual", "crisis"]);

const onWords = tricks.filter(({ name }) => /^(?:acrostic|banner)/.test(name));
const onTexts = tricks.filter((trick) => trick.name !== "plain" && !onWords.includes(trick));

/** Shares from 0 to 1 of the cases that were flagged in plain; undefined where none was. */
type Kept = { readonly flagged: number | undefined; readonly notConverted: number | undefined };
type Column = { readonly head: string; readonly stage?: Stage; readonly of: number; readonly kept: ReadonlyMap<string, Kept> };

export async function obfuscationPart(
  engine: Engine,
  systems: readonly System[],
  suites: Suites,
  ordinary: readonly Post[],
  tell: (doing: string) => void,
): Promise<Part> {
  const ours: Column[] = [];
  for (const stage of stagesOf(engine)) {
    for (const part of ["first", "late"] as const) {
      const some = (cases: readonly SuiteCase[]): readonly SuiteCase[] => (stage === "deep" ? spread(cases, DEEP_CASES) : cases);
      const cases = [...some(hateful(suites.en[part])), ...some(hateful(suites.fr[part]))];
      ours.push({ head: `${stage}, ${part}`, stage, ...(await ourColumn(engine, stage, cases, tell)) });
    }
  }
  const all = [suites.en.first, suites.en.late, suites.fr.first, suites.fr.late].flatMap(hateful);
  const theirs: Column[] = [];
  for (const system of systems.filter(isQuickPeer)) theirs.push({ head: system.name, ...(await theirColumn(system, all, tell)) });
  tell("acrostics and banners over listed words");
  const listed = listedWords(engine, systems.filter(isQuickPeer));
  tell("ordinary posts with and without views");
  const changes = await changesByViews(
    engine,
    ordinary.map(({ text }) => text),
  );
  return {
    title: "Obfuscation",
    blocks: [
      `Hateful cases of the suite, English and French together, those in disguise left out. Of the cases that a system flags in plain text (their number stands under its name), the share (%) that it still flags when the trick is played on the whole text (\`packages/screening/src/views/testing/tricks.ts\`). The deep stage read ${DEEP_CASES} cases of each language and part.`,
      keptTable(ours),
      "### Ours: not converted",
      "Of the same cases, the share (%) that is held or refused at the default policy.",
      notConvertedTable(ours),
      "### The packages",
      keptTable(theirs),
      "### Acrostics and banners over a listed word",
      `${listed.of} words of ${SHORTEST} to ${LONGEST} letters that our lists refuse. Caught: a list names the word, or a package flags it, of the words that it knows in plain.`,
      listed.table,
      "### Untouched ordinary posts",
      changesText(changes),
    ],
    targets: [...tricksTargets(ours.filter(({ stage }) => stage === ours[0]?.stage)), ...listed.targets, changesTarget(changes)],
  };
}

function hateful(cases: readonly SuiteCase[]): readonly SuiteCase[] {
  return cases.filter((each) => each.hateful && !DISGUISED.has(each.behaviour));
}

/** So many of them, evenly apart. */
function spread<T>(all: readonly T[], count: number): readonly T[] {
  return all.filter((_, index) => Math.floor((index * count) / all.length) !== Math.floor(((index - 1) * count) / all.length));
}

/** The packages that read some thousand posts a second. */
function isQuickPeer({ name, ours }: System): boolean {
  return !ours && name !== "always flag" && !name.includes("all languages");
}

async function ourColumn(engine: Engine, stage: Stage, cases: readonly SuiteCase[], tell: (doing: string) => void) {
  const options = { languages: SCREENED };
  const texts: string[] = [];
  for (const { text } of cases) if ((await screened(engine, stage, text, options)).hateful) texts.push(text);
  const kept = new Map<string, Kept>();
  for (const { name, play } of onTexts) {
    tell(`tricks, ${stage} stage, ${name}`);
    const outcomes: { readonly flagged: boolean; readonly converted: boolean }[] = [];
    for (const text of texts) {
      const played = play(text);
      const found = await screened(engine, stage, played, options);
      outcomes.push({ flagged: found.hateful, converted: verdictOf(played, found) === "convert" });
    }
    kept.set(name, {
      flagged: shareOf(outcomes, ({ flagged }) => flagged),
      notConverted: shareOf(outcomes, ({ converted }) => !converted),
    });
  }
  return { of: texts.length, kept };
}

async function theirColumn({ name: system, read }: System, cases: readonly SuiteCase[], tell: (doing: string) => void) {
  tell(`tricks, ${system}`);
  const texts: string[] = [];
  for (const { text } of cases) if ((await read(text, "en")).flagged) texts.push(text);
  const kept = new Map<string, Kept>();
  for (const { name, play } of onTexts) {
    const flagged: boolean[] = [];
    for (const text of texts) flagged.push((await read(play(text), "en")).flagged);
    kept.set(name, { flagged: shareOf(flagged, (each) => each), notConverted: undefined });
  }
  return { of: texts.length, kept };
}

function keptTable(columns: readonly Column[]): string {
  const counts = ["cases flagged in plain", ...columns.map(({ of }) => of)];
  const rows = onTexts.map(({ name }) => [name, ...columns.map(({ kept }) => percent(kept.get(name)?.flagged))]);
  return table(["trick", ...columns.map(({ head }) => head)], [counts, ...rows]);
}

function notConvertedTable(columns: readonly Column[]): string {
  return table(
    ["trick", ...columns.map(({ head }) => head)],
    onTexts.map(({ name }) => [name, ...columns.map(({ kept }) => percent(kept.get(name)?.notConverted))]),
  );
}

/** A column is a system, a row a trick. Words are read from the lists, and never shown. */
function listedWords(engine: Engine, packages: readonly System[]) {
  const words = [...new Set(wordLists.filter(isDrawable).map(({ words: [word = ""] }) => word))];
  const catches = (text: string): boolean => {
    const { listed } = engine.text(text, { languages: SCREENED });
    return listed.some(({ evidence, probability, kind }) => REFUSED.has(kind) && probability >= 0.5 && evidence?.startsWith("words/"));
  };
  const readers = [
    { head: FAST, catches },
    ...packages.map(({ name, read }) => ({ head: name, catches: (text: string) => (read(text, "en") as { flagged: boolean }).flagged })),
  ];
  const columns = readers.map(({ head, catches: sees }) => {
    const known = words.filter(sees);
    const shares = onWords.map((trick) => shareOf(known, (word) => sees(trick.play(heldBy(trick, word)))));
    return { head, known: known.length, shares };
  });
  const rows = onWords.map(({ name }, index) => [name, ...columns.map(({ shares }) => percent(shares[index]))]);
  const counts = ["words known in plain", ...columns.map(({ known }) => known)];
  const targets = onWords.map((trick: Trick, index) =>
    shareTarget(`a listed word kept, ${trick.name}`, columns[0]?.shares[index], atLeast(90), `${columns[0]?.known} words`),
  );
  return { of: words.length, table: table(["trick", ...columns.map(({ head }) => head)], [counts, ...rows]), targets };
}

function isDrawable({ section, sure, open, words }: (typeof wordLists)[number]): boolean {
  const [word = ""] = words;
  const fits = /^[a-z]+$/.test(word) && word.length >= SHORTEST && word.length <= LONGEST;
  return REFUSED.has(section) && sure && !open && words.length === 1 && fits;
}

function tricksTargets(columns: readonly Column[]): readonly Target[] {
  return onTexts.flatMap(({ name }) =>
    columns.map(({ head, of, kept }) =>
      shareTarget(`kept, ${name} (${head})`, kept.get(name)?.flagged, atLeast(HARD.has(name) ? 80 : 95), `${of} cases`),
    ),
  );
}

function changesText({ posts, otherViews, disguise, changed }: Changes): string {
  const of = (count: number): string => percent(posts === 0 ? undefined : count / posts, 2);
  return `${posts} ordinary posts of the held-out part, all languages: ${of(otherViews)} % of them are read in more than one way, ${of(disguise)} % have a signal \`disguise\`. With the plain view alone, the verdict of the fast stage would be another one for ${changed} of them, ${of(changed)} %.`;
}

function changesTarget({ posts, changed }: Changes): Target {
  const share = posts === 0 ? undefined : changed / posts;
  return shareTarget("verdict changed by the views, untouched ordinary posts", share, atMost(0.5), `${posts} posts`);
}
