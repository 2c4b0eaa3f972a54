/** Runs one command line and gives its exit code. Prints; never throws, never exits. */
import { exitCodes } from "@flakjacket/contract/http";
import { cliPhrases } from "@flakjacket/phrases/cli";
import { CommanderError } from "commander";
import { actor } from "./act.ts";
import { contextOf } from "./context.ts";
import { languageOf } from "./language.ts";
import { makeProgram, usageSentence } from "./program.ts";
import { problemLines } from "./render/problem.ts";
import { type Said, Stop } from "./said.ts";
import type { Shell } from "./shell.ts";

/** @param argv without the program's name */
export async function flakjacket(argv: readonly string[], shell: Shell): Promise<number> {
  const language = languageOf(argv, shell.env);
  const phrases = cliPhrases(language);
  const json = argv.includes("--json");
  let exit = exitCodes.done;
  const tell = (said: Said): void => {
    exit = exitCodes[said.exit];
    const out = json ? said.json !== undefined && JSON.stringify(said.json) : said.human;
    if (out) shell.stdout.write(`${out}\n`);
  };
  const act = actor((options) => contextOf(options, language, phrases, shell), tell);
  const output = { writeOut: (text: string) => void shell.stdout.write(text), writeErr: (text: string) => void shell.stderr.write(text) };
  const program = makeProgram(phrases, act, output);
  try {
    await program.parseAsync(argv, { from: "user" });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.done;
      // Asked for nothing: commander has shown the help.
      if (error.code === "commander.help") return exitCodes.usage;
      return refuse(new Stop("usage", "usage", `${usageSentence(error, phrases)} ${phrases.usage.seeHelp("flakjacket")}`));
    }
    return refuse(error instanceof Stop ? error : unexpected(error));
  }

  function refuse(stop: Stop): number {
    const lines = problemLines(stop, language);
    if (json) shell.stdout.write(`${JSON.stringify({ problem: { ...stop.problem, code: stop.code, title: lines[0] } })}\n`);
    else shell.stderr.write(`${lines.join("\n")}\n`);
    return exitCodes[stop.exit];
  }

  function unexpected(error: unknown): Stop {
    if (shell.env["FLAKJACKET_LOG_LEVEL"] === "debug") shell.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return new Stop("failed", "unexpected", phrases.unexpected(error instanceof Error ? error.message : String(error)));
  }
}
