/** Known texts: quotations that are found, and ordinary texts that raise no alarm. No text is printed. */
import { type Engine, SCREENED } from "@flakjacket/screening";
import { type Bank, buildBank, combine, encodeBank, type KnownWork, matchBank, openRarity, shingles } from "@flakjacket/screening/bank";
import { shippedFiles } from "@flakjacket/screening/shipped";
import { seededRandom } from "../../../training/src/rarity/random.ts";
import { type DebianTexts, debianTexts } from "./debian-texts.ts";
import { fastEngine } from "./engines.ts";
import { shareOf } from "./metrics.ts";
import { atLeast, atMost, type Part, shareTarget, type Target } from "./part.ts";
import { percent, table } from "./tables.ts";

const TRIES = 2000;
const WORK_WORDS = 270_000;
const SEED = 7;
const WORDS_IN_ONE = 8;
const WORDS_IN_EACH = 5;

/** Shares from 0 to 1, verbatim and with a word changed in each post. */
type Recall = { readonly name: string; readonly verbatim: number | undefined; readonly changed: number | undefined };
type Quiet = { readonly name: string; readonly texts: number; readonly alarms: readonly string[] };

/**
 * @param ordinary posts, to 100,000 or so; a stand-in for a known text is made of those in English, too
 */
export async function knownTextPart(
  ordinary: readonly { readonly text: string; readonly lang: string }[],
  tell: (doing: string) => void,
): Promise<Part> {
  const debian = debianTexts();
  const english = ordinary.filter(({ lang }) => lang === "en").map(({ text }) => text);
  const works = [
    { name: "a stand-in made of posts", text: english.join("\n") },
    ...(debian.bible ? [{ name: "the King James Bible", text: debian.bible.join("\n") }] : []),
  ];
  const recalls: { readonly work: string; readonly words: number; readonly rows: readonly Recall[] }[] = [];
  for (const { name, text } of works) {
    tell(`known texts, quoted from ${name}`);
    recalls.push({ work: name, ...(await recallOf(text, english)) });
  }
  tell("known texts, false alarms");
  const engine = fastEngine();
  const quiets = [
    quietOf(
      engine,
      "ordinary posts",
      ordinary.map(({ text }) => text),
    ),
    ...(debian.bible ? [quietOf(engine, "`bible-kjv-text`, verse by verse", debian.bible)] : []),
    ...(debian.fortunes ? [quietOf(engine, "`fortunes*`, each one", debian.fortunes)] : []),
  ];
  return {
    title: "Known text",
    blocks: [
      `Quotations of a stand-in for a known text, at most ${WORK_WORDS} words long, ${TRIES} times each; the place, the word to change and the word in its place are drawn at random (seed ${SEED}). Half of the single quotations follow an ordinary post; these are read by the whole fast stage. Three posts are put together by what the guard will use, \`matchBank\` and \`combine\`.`,
      ...recalls.map(({ work, words, rows }) =>
        table(
          [`${work}, ${words} words`, "verbatim %", "one changed in each %"],
          rows.map(({ name, verbatim, changed }) => [name, percent(verbatim, 2), percent(changed, 2)]),
        ),
      ),
      "### False alarms of the bank that ships",
      "An alarm is a text in which the fast stage, all its views included, finds a quotation. Where in the work: the position of its first word. Whether an alarm is a true quotation is for a person to say: see `models/rarity.md`.",
      table(
        ["texts", "texts read", "alarms", "where in the work"],
        quiets.map(({ name, texts, alarms }) => [name, texts, alarms.length, alarms.join(", ")]),
      ),
      ...missingText(debian),
    ],
    targets: [...recalls.flatMap(({ work, rows }) => recallTargets(work, rows)), ...quiets.map(quietTarget), ...missingTargets(debian)],
  };
}

async function recallOf(text: string, ordinary: readonly string[]): Promise<{ readonly words: number; readonly rows: readonly Recall[] }> {
  const words = wordsOf(text).slice(0, WORK_WORDS);
  const bank = buildBank({ title: "stand-in", language: "en" }, words.join(" ")) as Bank;
  const engine = fastEngine([encodeBank(bank)]);
  const known: KnownWork = { bank, surprise: openRarity(shippedFiles().rarity).in("en") };
  const random = seededRandom(SEED);
  const below = (limit: number): number => Math.floor(random() * limit);
  const quote = (from: number, length: number, isChanged: boolean): string => {
    const said = words.slice(from, from + length);
    if (isChanged) said[below(length)] = words[below(words.length)] as string;
    return said.join(" ");
  };
  const after = (said: string): string => (random() < 0.5 ? said : `${ordinary[below(ordinary.length)]} ${said}`);
  const inOne = (isChanged: boolean): boolean =>
    bankAlarms(engine, after(quote(below(words.length - WORDS_IN_ONE), WORDS_IN_ONE, isChanged))).length > 0;
  const inThree = (apart: number, isChanged: boolean, isTold: boolean): boolean => {
    const from = below(words.length - 3 * (WORDS_IN_EACH + apart));
    const posts = [0, 1, 2].map((part) => quote(from + part * (WORDS_IN_EACH + apart), WORDS_IN_EACH, isChanged));
    return combine(posts.map((post, index) => matchBank(known, post, isTold ? posts[index - 1] : undefined).trace)) !== undefined;
  };
  const both = (name: string, isFound: (isChanged: boolean) => boolean): Recall => ({
    ...{ name, verbatim: tried(() => isFound(false)), changed: tried(() => isFound(true)) },
  });
  return {
    words: words.length,
    rows: [
      both("8 words in one post", inOne),
      both("5 words in each of three posts that go on", (isChanged) => inThree(0, isChanged, false)),
      both("the same, told which post was before", (isChanged) => inThree(0, isChanged, true)),
      both("5 words in each of three posts, 20 words apart", (isChanged) => inThree(20, isChanged, false)),
      both("5 words in each of three posts, 2,000 words apart", (isChanged) => inThree(2000, isChanged, false)),
    ],
  };
}

function tried(isFound: () => boolean): number | undefined {
  return shareOf(Array.from({ length: TRIES }, isFound), (found) => found);
}

/** As the banks cut a text. */
function wordsOf(text: string): readonly string[] {
  const { bytes, from, to, wordCount } = shingles(text);
  const decoder = new TextDecoder();
  return Array.from({ length: wordCount }, (_, word) => decoder.decode(bytes.subarray(from[word], to[word])));
}

/** What a bank found in a text: `bank/NAME#4711`. */
function bankAlarms(engine: Engine, text: string): readonly string[] {
  const { listed } = engine.text(text, { languages: SCREENED });
  return listed.flatMap(({ kind, evidence }) => (kind === "known-text" && evidence?.startsWith("bank/") ? [evidence] : []));
}

function quietOf(engine: Engine, name: string, texts: readonly string[]): Quiet {
  const alarms = texts.flatMap((text) => bankAlarms(engine, text).slice(0, 1));
  return { name, texts: texts.length, alarms: alarms.map((evidence) => evidence.replace(/^bank\/.*#/, "")) };
}

function recallTargets(work: string, rows: readonly Recall[]): readonly Target[] {
  const [one, three, told] = rows;
  const how = `${TRIES} tries, ${work}`;
  return [
    shareTarget("8 words in one post, verbatim", one?.verbatim, atLeast(99.5), how),
    shareTarget("8 words in one post, one changed", one?.changed, atLeast(97), how),
    shareTarget("5 words in each of three posts that go on, verbatim", three?.verbatim, atLeast(99), how),
    shareTarget("5 words in each of three posts that go on, one changed in each", three?.changed, atLeast(90), how),
    shareTarget("the same, told which post was before", told?.changed, atLeast(90), how),
  ];
}

function quietTarget({ name, texts, alarms }: Quiet): Target {
  return { name: `false alarms, ${name}`, value: alarms.length, unit: "", aim: atMost(0), how: `${texts} texts, true quotations included` };
}

function missingText({ bible, fortunes, where }: DebianTexts): readonly string[] {
  const absent = [...(bible ? [] : ["bible-kjv and bible-kjv-text"]), ...(fortunes ? [] : ["fortunes"])];
  return absent.length === 0 ? [] : [`**Not measured:** ${where} holds no Debian package ${absent.join(" and no ")}.`];
}

function missingTargets({ bible, fortunes }: DebianTexts): readonly Target[] {
  const lost = [...(bible ? [] : ["`bible-kjv-text`"]), ...(fortunes ? [] : ["`fortunes*`"])];
  return lost.map((name) => ({ ...{ name: `false alarms, ${name}`, value: undefined, unit: "", aim: atMost(0) }, how: "not installed" }));
}
