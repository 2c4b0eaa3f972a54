/** The page that documents the commands, made from the program: docs/cli.md. */
import { exitCodes } from "@flakjacket/contract/http";
import type { Language } from "@flakjacket/core";
import { cliPhrases } from "@flakjacket/phrases/cli";
import type { Argument, Command } from "commander";
import { makeProgram } from "./program.ts";

export function commandPage(language: Language): string {
  const phrases = cliPhrases(language);
  const { page, help } = phrases;
  const program = makeProgram(phrases, () => async () => {}, { writeOut: () => {}, writeErr: () => {} });
  const exits = Object.entries(exitCodes).map(([name, code]) => `| ${code} | ${page.exit[name as keyof typeof exitCodes]} |`);
  const globals = [`**${help.globalOptions.replace(/\s?:$/, "")}**`, "", ...optionLines(program)];
  return [
    `# ${page.title}`,
    page.opening,
    `## ${page.exits}`,
    [`| ${page.exitHead.join(" | ")} |`, "|---|---|", ...exits].join("\n"),
    page.json,
    globals.join("\n"),
    ...program.commands.flatMap((command) => sections(command, "")),
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

function sections(command: Command, above: string): readonly string[] {
  const name = `${above}${command.name()}`;
  const takes = command.registeredArguments.map(written).join(" ");
  const options = optionLines(command);
  const own = `${"#".repeat(above === "" ? 2 : 3)} ${[name, takes].filter(Boolean).join(" ")}`;
  return [
    own,
    command.description(),
    ...(options.length > 0 ? [options.join("\n")] : []),
    ...command.commands.flatMap((sub) => sections(sub, `${name} `)),
  ];
}

function optionLines(command: Command): readonly string[] {
  return command.options.map(({ flags, description }) => `- \`${flags}\`: ${description}`);
}

function written(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? "…" : ""}`;
  return argument.required ? name : `[${name}]`;
}
