/** What stood in the way, in lines: the sentence, what to do, and for a file each place that is wrong. */
import type { Language } from "@flakjacket/core";
import { phrasesFor } from "@flakjacket/phrases";
import { cliPhrases } from "@flakjacket/phrases/cli";
import { printable } from "../printable.ts";
import type { Stop } from "../said.ts";

export function problemLines(stop: Stop, language: Language): readonly string[] {
  const { problem } = stop;
  if (!problem) return [stop.message];
  if (problem.code === "server-unreachable") return [cliPhrases(language).server.unreachable(problem.params.address)];
  const said = phrasesFor(language);
  return [
    printable(problem.title === "" ? said.problem(problem) : problem.title),
    ...(problem.detail ? [printable(problem.detail)] : []),
    ...(problem.file ?? []).map((one) => `  ${printable(said.fileProblem(one))}`),
  ];
}
