/** What a handler throws when something stands in the asker's way: a problem, not an error of ours. */
import type { FileProblem, Problem, ProblemCode, ProblemParams } from "@flakjacket/core";

export class Refused extends Error {
  override readonly name = "Refused";
  readonly problem: Problem;
  readonly file: readonly FileProblem[] | undefined;
  constructor(problem: Problem, file?: readonly FileProblem[]) {
    super(problem.code);
    this.problem = problem;
    this.file = file;
  }
}

/** @example if (!row) throw refused("call-unknown", { id }); */
export function refused<C extends ProblemCode>(code: C, params: ProblemParams[C], file?: readonly FileProblem[]): Refused {
  return new Refused({ code, params } as Problem, file);
}
