/** Every sentence that the server, the first page and the command line share. One shape for all languages: none can lack a sentence. */
import type { FileProblem, Language, Problem } from "@flakjacket/core";
import type { Amounts } from "./amounts.ts";
import type { PagePhrases } from "./page/page.ts";
import type { FileProblemPhrases, ProblemPhrases } from "./problems/problems.ts";
import { fileProblemLine } from "./problems/problems.ts";
import type { Sentences } from "./sentences/sentences.ts";
import type { SettingPhrases } from "./settings/settings.ts";
import type { StoreProblemCode, StoreProblemParams, StoreProblemPhrases } from "./store/store-problems.ts";
import { fillIn } from "./store/store-problems.ts";
import type { Words } from "./words/words.ts";

export type Dictionary = {
  readonly language: Language;
  readonly amounts: Amounts;
  readonly words: Words;
  readonly sentences: Sentences;
  readonly problems: ProblemPhrases;
  readonly fileProblems: FileProblemPhrases;
  readonly storeProblems: StoreProblemPhrases;
  readonly settings: SettingPhrases;
  readonly page: PagePhrases;
};

export type Phrases = Dictionary & {
  /** The sentence of a problem, for a title or a terminal. */
  readonly problem: (problem: Problem) => string;
  /** With its place: `line 9, column 5 (channels[0].acount): There is no key…` */
  readonly fileProblem: (problem: FileProblem) => string;
  readonly storeProblem: (code: StoreProblemCode, params: StoreProblemParams) => string;
};

export function phrasesOf(dictionary: Dictionary): Phrases {
  const { problems, fileProblems, storeProblems } = dictionary;
  return {
    ...dictionary,
    problem: ({ code, params }) => (problems[code] as (given: typeof params) => string)(params),
    fileProblem: (problem) => fileProblemLine(problem, fileProblems),
    storeProblem: (code, params) => fillIn(storeProblems[code], params),
  };
}
