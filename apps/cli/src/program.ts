/** The commands, their options and their help, in one language. What each does is in its own file. */

import type { CliPhrases, CommandName, OptionName, UsageError } from "@flakjacket/phrases/cli";
import { Command, type CommanderError, type CommandOptions } from "commander";
import manifest from "../package.json" with { type: "json" };
import type { Act } from "./act.ts";
import { addBackup } from "./commands/backup.ts";
import { addBank } from "./commands/bank.ts";
import { addCampaign } from "./commands/campaign.ts";
import { addChannel } from "./commands/channel.ts";
import { addExport } from "./commands/export.ts";
import { addListen } from "./commands/listen.ts";
import { addPublish } from "./commands/publish.ts";
import { addRebuild } from "./commands/rebuild.ts";
import { addRecall } from "./commands/recall.ts";
import { addRestore } from "./commands/restore.ts";
import { addReview } from "./commands/review.ts";
import { addScreen } from "./commands/screen.ts";
import { addSimulate } from "./commands/simulate.ts";
import { addStatus } from "./commands/status.ts";
import { addUp } from "./commands/up.ts";
import { addVerify } from "./commands/verify.ts";

export const version = manifest.version;

/** What a command's file needs to add itself. */
export type Parent = {
  readonly command: Command;
  readonly act: Act;
  /** A command under this one: `words` as commander writes them, `list` or `show <ID>`. */
  add(name: CommandName, words: string, options?: CommandOptions): Command;
  /** A command with others under it. */
  under(name: CommandName, words: string): Parent;
  /** The sentence that explains an option. */
  readonly explain: { readonly [N in OptionName]: string };
};

/** Where help goes. */
export type Output = { writeOut(text: string): void; writeErr(text: string): void };

export function makeProgram(phrases: CliPhrases, act: Act, output: Output): Command {
  const program = new Command("flakjacket")
    .description(phrases.tagline)
    .version(version, "-V, --version", phrases.help.version)
    .option("--json", phrases.options.json)
    .option("--locale <LANGUAGE>", phrases.options.locale)
    .option("--data <FOLDER>", phrases.options.data)
    .option("--server <ADDRESS>", phrases.options.server);
  quiet(program, phrases, output);
  const parent = parentOf(program, phrases, act, output);
  for (const add of [addUp, addStatus, addReview, addPublish, addRecall, addCampaign, addChannel, addListen, addSimulate]) add(parent);
  for (const add of [addVerify, addRebuild, addExport, addBackup, addRestore, addScreen, addBank]) add(parent);
  return program;
}

function parentOf(command: Command, phrases: CliPhrases, act: Act, output: Output): Parent {
  return {
    command,
    act,
    explain: phrases.options,
    add: (name, words, options) => quiet(command.command(words, options).description(phrases.commands[name]), phrases, output),
    under: (name, words) =>
      parentOf(quiet(command.command(words).description(phrases.commands[name]), phrases, output), phrases, act, output),
  };
}

/** Throws instead of exiting or printing errors, and titles its help in the person's language. */
function quiet(command: Command, phrases: CliPhrases, output: Output): Command {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": phrases.help.usage,
    "Arguments:": phrases.help.arguments,
    "Options:": phrases.help.options,
    "Global Options:": phrases.help.globalOptions,
    "Commands:": phrases.help.commands,
  };
  return command
    .exitOverride()
    .helpCommand(false)
    .helpOption("-h, --help", phrases.help.help)
    .configureOutput({ ...output, outputError: () => {} })
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => titles[title] ?? title });
}

const usageErrors: Readonly<Record<string, UsageError>> = {
  "commander.unknownCommand": "unknown-command",
  "commander.unknownOption": "unknown-option",
  "commander.missingArgument": "missing-argument",
  "commander.optionMissingArgument": "option-missing-argument",
  "commander.missingMandatoryOptionValue": "missing-option",
  "commander.excessArguments": "excess-arguments",
  "commander.invalidArgument": "invalid-argument",
};

/** What is wrong with a command line, in the person's language. */
export function usageSentence(error: CommanderError, phrases: CliPhrases): string {
  const kind = usageErrors[error.code] ?? "other";
  const what = kind === "other" ? error.message.replace(/^error: /, "") : (/'([^']+)'/.exec(error.message)?.[1]?.split(/[ ,]/)[0] ?? "");
  const nearest = /Did you mean (?:one of )?([^?]+)\?/.exec(error.message)?.[1];
  return [phrases.usage[kind](what), ...(nearest ? [phrases.usage.nearest(nearest)] : [])].join(" ");
}
