/** A sentence for every problem: what is so, what was not done, what to do. */
import type { FileProblemCode, FileProblemParams, FileValueKind, ProblemCode, ProblemParams } from "@flakjacket/core";

export type ProblemPhrases = { readonly [C in ProblemCode]: (params: ProblemParams[C]) => string };

/** Without the place: the line and the column go before it. */
export type FileProblemPhrases = { readonly [C in FileProblemCode]: (params: FileProblemParams[C]) => string } & {
  /** What was expected, with its article and an example. */
  readonly kinds: { readonly [K in FileValueKind]: string };
  readonly place: (line: number, column: number) => string;
};
