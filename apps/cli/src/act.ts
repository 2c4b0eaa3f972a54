/** How a command is run: parsed, called, told. */
import type { Command } from "commander";
import type { Context, GlobalOptions } from "./context.ts";
import type { Said } from "./said.ts";

/** A command's options as commander gives them: text, or true for a flag. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** Makes commander's action out of a command's work. Arguments that were left out are undefined. */
export type Act = (work: Work) => (...given: unknown[]) => Promise<void>;
export type Work = (context: Context, options: Options, ...args: (string | undefined)[]) => Promise<Said>;

/** @param tell prints what was said and keeps its exit code */
export function actor(contextFor: (options: GlobalOptions) => Context, tell: (said: Said, context: Context) => void): Act {
  return (work) =>
    async (...given) => {
      const command = given.at(-1) as Command;
      const args = given.slice(0, -2) as (string | undefined)[];
      const context = contextFor(command.optsWithGlobals<GlobalOptions>());
      tell(await work(context, command.opts<Options>(), ...args), context);
    };
}

/** An option's text, or undefined when it was not given. */
export function text(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}
