/** The functional suite, false alarms on ordinary posts, and speed: our stages and the packages, in the same run. */
import { BEHAVIOURS, type Behaviour } from "./behaviours.ts";
import { rateOf } from "./core-time.ts";
import type { Post, Suites } from "./data.ts";
import { accuracy, accuracyOn, auc, type Judged, macroF1, percentile, shareOf } from "./metrics.ts";
import { atLeast, atMost, type Part, shareTarget, type Target } from "./part.ts";
import type { SuiteLanguage, SuitePart } from "./read-suite.ts";
import { FAST, type System } from "./systems.ts";
import { amount, decimal, percent, table } from "./tables.ts";

type Answer = Judged & { readonly behaviour: Behaviour };
type Answers = { readonly [language in SuiteLanguage]: { readonly [part in SuitePart]: readonly Answer[] } };
type Alarms = { readonly posts: number; readonly share: number | undefined };
type Measured = {
  readonly system: System;
  readonly answers: Answers;
  readonly alarms: { readonly [language in SuiteLanguage]: Alarms };
  readonly perCoreSecond: number;
};

const PARTS = ["first", "late"] as const;
const LANGUAGES = { en: "English", fr: "French" } as const;
const ROUNDS = 3;
const ROUND_S = 0.6;
const WARM_UP_POSTS = 300;
/** A system that reads fewer posts a second is given every fourth ordinary post. */
const SLOW = 1500;

/**
 * @param systems the first one is the one that targets are judged by
 * @param ordinary held out
 * @param short posts of about 72 characters, to time with
 */
export async function functionalPart(
  systems: readonly System[],
  suites: Suites,
  ordinary: readonly Post[],
  short: readonly string[],
  tell: (doing: string) => void,
): Promise<Part> {
  const rates = await ratesOf(systems, short, tell);
  const measured: Measured[] = [];
  for (const system of systems) {
    tell(`the functional suite, ${system.name}`);
    const perCoreSecond = rates.get(system.name) ?? 0;
    const some = perCoreSecond < SLOW && !system.ours ? ordinary.filter((_, index) => index % 4 === 0) : ordinary;
    const alarms = { en: await alarmsOf(system, some, "en"), fr: await alarmsOf(system, some, "fr") };
    measured.push({ system, alarms, answers: await answersOf(system, suites), perCoreSecond });
  }
  const count = (language: SuiteLanguage): string => PARTS.map((part) => suites[language][part].length).join(" and ");
  return {
    title: "The functional suite",
    blocks: [
      `The project's own suite (\`fixtures/texts/functional\`): ${count("en")} cases in English, ${count("fr")} in French, first and late. A case is right when it is flagged and hateful, or neither. The AUC of a system that only says yes or no is that of its yes and no. \`naughty-words\` is left out: its licence (CC BY 4.0) is none that this repository takes in.`,
      ...(["en", "fr"] as const).flatMap((language) => [`### ${LANGUAGES[language]}`, suiteTable(measured, language)]),
      "### False alarms and speed",
      `Flagged: share of ordinary posts of the held-out part (${ordinary.filter(({ lang }) => lang === "en").length} English, ${ordinary.filter(({ lang }) => lang === "fr").length} French) that a system flags; one that reads fewer than ${SLOW} posts a second was given a fourth of them. Speed: ordinary English posts of 60 to 85 characters, ${ROUNDS} rounds over different posts, the middle one; in turn, in one process.`,
      speedTable(measured),
      "### Ours, behaviour by behaviour",
      "Share of cases that are right (%).",
      behaviourTable(measured),
    ],
    targets: measured[0] ? targetsOf(measured[0]) : [],
  };
}

async function answersOf(system: System, suites: Suites): Promise<Answers> {
  const read = async (language: SuiteLanguage, part: SuitePart): Promise<readonly Answer[]> => {
    const answers: Answer[] = [];
    for (const { text, hateful, behaviour } of suites[language][part])
      answers.push({ hateful, behaviour, ...(await system.read(text, language)) });
    return answers;
  };
  return {
    en: { first: await read("en", "first"), late: await read("en", "late") },
    fr: { first: await read("fr", "first"), late: await read("fr", "late") },
  };
}

async function alarmsOf(system: System, ordinary: readonly Post[], language: SuiteLanguage): Promise<Alarms> {
  const flagged: boolean[] = [];
  for (const { text, lang } of ordinary) if (lang === language) flagged.push((await system.read(text, language)).flagged);
  return { posts: flagged.length, share: shareOf(flagged, (each) => each) };
}

/** In turn, so that what else the machine does in a round slows all systems alike. */
async function ratesOf(
  systems: readonly System[],
  short: readonly string[],
  tell: (doing: string) => void,
): Promise<ReadonlyMap<string, number>> {
  const rates = new Map<string, number[]>(systems.map(({ name }) => [name, []]));
  const size = Math.floor(short.length / (ROUNDS + 1));
  for (const { read } of systems) await rateOf(short.slice(-WARM_UP_POSTS), ROUND_S, (text) => read(text, "en"));
  for (let round = 0; round < ROUNDS; round += 1) {
    tell(`speed side by side, round ${round + 1}`);
    for (const { name, read } of systems) {
      const { perCoreSecond } = await rateOf(short.slice(round * size, (round + 1) * size), ROUND_S, (text) => read(text, "en"));
      rates.get(name)?.push(perCoreSecond);
    }
  }
  return new Map([...rates].map(([name, all]) => [name, percentile(all, 0.5) ?? 0]));
}

function suiteTable(measured: readonly Measured[], language: SuiteLanguage): string {
  const head = ["accuracy", "macro-F1", "AUC", "hateful", "harmless"].flatMap((name) => [name, "late"]);
  const rows = measured.map(({ system, answers }) => {
    const { first, late } = answers[language];
    const both = (figure: (cases: readonly Answer[]) => string): readonly string[] => [figure(first), figure(late)];
    return [
      system.name,
      ...both((cases) => percent(accuracy(cases))),
      ...both((cases) => percent(macroF1(cases))),
      ...both((cases) => decimal(auc(cases))),
      ...both((cases) => percent(accuracyOn(true, cases))),
      ...both((cases) => percent(accuracyOn(false, cases))),
    ];
  });
  return table(["system", ...head], rows);
}

function speedTable(measured: readonly Measured[]): string {
  const ours = measured.find(({ system }) => system.name === FAST)?.perCoreSecond;
  const rows = measured.map(({ system, alarms, perCoreSecond }) => {
    const times = ours && perCoreSecond ? amount(perCoreSecond / ours) : "–";
    const isReal = system.name !== "always flag";
    const shares = [alarms.en.posts + alarms.fr.posts, percent(alarms.en.share, 2), percent(alarms.fr.share, 2)];
    return [system.name, ...shares, isReal ? amount(perCoreSecond) : "–", isReal ? times : "–"];
  });
  return table(["system", "posts read", "flagged en %", "flagged fr %", "posts/s", "times our fast stage"], rows);
}

function behaviourTable(measured: readonly Measured[]): string {
  const ours = measured.filter(({ system }) => system.ours && !system.name.includes("told"));
  const columns = ours.flatMap(({ system, answers }) =>
    (["en", "fr"] as const).flatMap((language) =>
      PARTS.map((part) => ({
        head: `${system.name.replace("Flakjacket, ", "").replace(" stage", "")} ${language}${part === "late" ? " late" : ""}`,
        cases: answers[language][part],
      })),
    ),
  );
  const rows = BEHAVIOURS.map((behaviour) => [
    `\`${behaviour}\``,
    ...columns.map(({ cases }) => percent(accuracy(cases.filter((each) => each.behaviour === behaviour)), 0)),
  ]);
  return table(["behaviour", ...columns.map(({ head }) => head)], rows);
}

/** The aims are for published suites, which others run; here they stand beside our own. */
function targetsOf({ system, answers, alarms }: Measured): readonly Target[] {
  const how = system.name;
  const english = PARTS.flatMap((part) => {
    const cases = answers.en[part];
    return [
      shareTarget(`our suite, English ${part}: accuracy, floor`, accuracy(cases), atLeast(80), how),
      shareTarget(`our suite, English ${part}: accuracy, aim`, accuracy(cases), atLeast(88), how),
      shareTarget(`our suite, English ${part}: macro-F1, floor`, macroF1(cases), atLeast(75), how),
      shareTarget(`our suite, English ${part}: macro-F1, aim`, macroF1(cases), atLeast(85), how),
      { name: `our suite, English ${part}: AUC, floor`, value: auc(cases), unit: "", aim: atLeast(0.87), how },
      { name: `our suite, English ${part}: AUC, aim`, value: auc(cases), unit: "", aim: atLeast(0.93), how },
    ];
  });
  const french = PARTS.map((part) => shareTarget(`our suite, French ${part}: accuracy`, accuracy(answers.fr[part]), atLeast(82), how));
  return [
    ...english,
    ...french,
    { ...shareTarget("suites in German, Spanish, Italian: accuracy", undefined, atLeast(76)), how: "none of ours; others run theirs" },
    { ...shareTarget("a suite in Portuguese: accuracy", undefined, atLeast(72)), how: "none of ours; others run theirs" },
    shareTarget("false alarms on ordinary posts, English", alarms.en.share, atMost(0.5), how),
    shareTarget("false alarms on ordinary posts, French", alarms.fr.share, atMost(0.5), how),
  ];
}
