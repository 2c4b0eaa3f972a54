/** A sentence for every problem: what is so, what was not done, what to do. */
import type { FileProblem, FileProblemCode, FileProblemParams, FileValueKind, ProblemCode, ProblemParams } from "@flakjacket/core";

export type ProblemPhrases = { readonly [C in ProblemCode]: (params: ProblemParams[C]) => string };

/** Without the place: the line and the column go before it. */
export type FileProblemPhrases = { readonly [C in FileProblemCode]: (params: FileProblemParams[C]) => string } & {
  /** What was expected, with its article and an example. */
  readonly kinds: { readonly [K in FileValueKind]: string };
  /** Everything before the sentence. `path` is empty for the whole file. */
  readonly place: (line: number, column: number, path: string) => string;
};

/** The sentence with its place: `line 9, column 5 (channels[0].acount): There is no key…` */
export function fileProblemLine({ code, params, line, column, path }: FileProblem, phrases: FileProblemPhrases): string {
  const sentence = (phrases[code] as (given: typeof params) => string)(params);
  return `${phrases.place(line, column, path)} ${sentence}`;
}
