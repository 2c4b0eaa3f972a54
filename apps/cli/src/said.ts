/** What a command concludes: for a program, for a person, and as an exit code. */
import type { ExitClass, Outcome, ProblemDetails } from "@flakjacket/contract/http";
import { problemTable } from "@flakjacket/contract/http";

export type Said = {
  readonly exit: ExitClass;
  /** Printed with `--json`; undefined prints nothing, for commands that printed line by line. */
  readonly json: unknown;
  /** Printed without it; empty prints nothing. */
  readonly human: string;
};

export function done(json: unknown, human: string): Said {
  return { exit: "done", json, human };
}

/** Ends a command early with something to say. */
export class Stop extends Error {
  override readonly name = "Stop";
  readonly exit: ExitClass;
  readonly code: string;
  readonly problem: ProblemDetails | undefined;
  constructor(exit: ExitClass, code: string, sentence: string, problem?: ProblemDetails) {
    super(sentence);
    this.exit = exit;
    this.code = code;
    this.problem = problem;
  }
}

/** The value of an answer. @throws Stop with the problem when there is none */
export async function need<T>(asking: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asking;
  if (outcome.ok) return outcome.value;
  const { problem } = outcome;
  throw new Stop(problemTable[problem.code].exit, problem.code, problem.title, problem);
}
