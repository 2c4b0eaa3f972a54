/** What converts: everyday grumbles should, and what only looks like them must not. */
import type { Verdict } from "@flakjacket/core";
import type { Engine } from "@flakjacket/screening";
import { type MustNot, readGrumbles, readMustNots } from "./data.ts";
import { shareOf } from "./metrics.ts";
import { atLeast, atMost, type Part, shareTarget, type Target } from "./part.ts";
import type { SuiteLanguage, SuitePart } from "./read-suite.ts";
import { percent, table } from "./tables.ts";
import { type Stage, screened, stagesOf, verdictOf } from "./verdicts.ts";

type Outcome = Verdict["outcome"];
type Set = { readonly language: SuiteLanguage; readonly part: SuitePart };
type Measured = Set & {
  readonly stage: Stage;
  readonly grumbles: readonly Outcome[];
  readonly mustNot: readonly (Pick<MustNot, "why"> & { readonly outcome: Outcome })[];
};

const SETS: readonly Set[] = (["en", "fr"] as const).flatMap((language) =>
  (["first", "late"] as const).map((part) => ({ language, part })),
);

export async function negativityPart(engine: Engine, tell: (doing: string) => void): Promise<Part> {
  const measured: Measured[] = [];
  for (const stage of stagesOf(engine)) {
    for (const set of SETS) {
      tell(`grumbles, ${stage} stage, ${set.language} ${set.part}`);
      measured.push(await measure(engine, stage, set));
    }
  }
  return {
    title: "Ordinary negativity",
    blocks: [
      "`fixtures/texts/grumbles` at the default policy, in a campaign of the set's language: the share of grumbles that convert, and of the posts that must not convert, those that do. What does not convert is held for a person, or refused.",
      shareTable(measured),
      "### What must not convert, by why",
      "How many converted, of how many; English and French together.",
      whyTable(measured),
    ],
    targets: measured.filter(({ stage }) => stage === measured[0]?.stage).flatMap(targetsOf),
  };
}

async function measure(engine: Engine, stage: Stage, { language, part }: Set): Promise<Measured> {
  const outcomeOf = async (text: string): Promise<Outcome> =>
    verdictOf(text, await screened(engine, stage, text, { languages: [language] }));
  const grumbles: Outcome[] = [];
  for (const text of readGrumbles(language, part)) grumbles.push(await outcomeOf(text));
  const mustNot: { readonly why: string; readonly outcome: Outcome }[] = [];
  for (const { text, why } of readMustNots(language, part)) mustNot.push({ why, outcome: await outcomeOf(text) });
  return { language, part, stage, grumbles, mustNot };
}

const isConverted = (outcome: Outcome): boolean => outcome === "convert";

function shareTable(measured: readonly Measured[]): string {
  const rows = measured.map(({ stage, language, part, grumbles, mustNot }) => [
    `${stage} stage, ${language}, ${part}`,
    grumbles.length,
    percent(shareOf(grumbles, isConverted)),
    percent(shareOf(grumbles, (outcome) => outcome === "refuse")),
    mustNot.length,
    percent(shareOf(mustNot, ({ outcome }) => isConverted(outcome))),
    percent(shareOf(mustNot, ({ outcome }) => outcome === "refuse")),
  ]);
  return table(["", "grumbles", "converted %", "refused %", "must not", "converted %", "refused %"], rows);
}

function whyTable(measured: readonly Measured[]): string {
  const columns = [...new Set(measured.map(({ stage }) => stage))].flatMap((stage) =>
    (["first", "late"] as const).map((part) => ({
      head: `${stage}${part === "late" ? " late" : ""}`,
      rows: measured.filter((each) => each.stage === stage && each.part === part).flatMap(({ mustNot }) => mustNot),
    })),
  );
  const whys = [...new Set(measured.flatMap(({ mustNot }) => mustNot.map(({ why }) => why)))].toSorted();
  const cell = (rows: Measured["mustNot"], why: string): string => {
    const own = rows.filter((row) => row.why === why);
    return `${own.filter(({ outcome }) => isConverted(outcome)).length} of ${own.length}`;
  };
  return table(
    ["why", ...columns.map(({ head }) => head)],
    whys.map((why) => [`\`${why}\``, ...columns.map(({ rows }) => cell(rows, why))]),
  );
}

function targetsOf({ stage, language, part, grumbles, mustNot }: Measured): readonly Target[] {
  const of = `${language === "en" ? "English" : "French"} ${part}`;
  return [
    shareTarget(`grumbles that convert, ${of}`, shareOf(grumbles, isConverted), atLeast(88), `${stage} stage, ${grumbles.length} posts`),
    shareTarget(
      `posts that must not convert and do, ${of}`,
      shareOf(mustNot, ({ outcome }) => isConverted(outcome)),
      atMost(0),
      `${stage} stage, ${mustNot.length} posts`,
    ),
  ];
}
