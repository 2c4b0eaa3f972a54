/** What stood in the way, in lines: the sentence, what to do, and for a file each place that is wrong. */
import type { CliPhrases } from "@flakjacket/phrases/cli";
import { printable } from "../printable.ts";
import type { Stop } from "../said.ts";

export function problemLines(stop: Stop, phrases: CliPhrases): readonly string[] {
  const { problem } = stop;
  if (!problem) return [stop.message];
  if (problem.code === "server-unreachable") return [phrases.server.unreachable(problem.params.address)];
  if (problem.code === "answer-unreadable") return [phrases.server.unreadable(problem.params.status)];
  return [
    printable(problem.title),
    ...(problem.detail ? [printable(problem.detail)] : []),
    ...(problem.file ?? []).map((one) => `  ${one.line}:${one.column}  ${one.path}  ${one.code}  ${printable(JSON.stringify(one.params))}`),
  ];
}
