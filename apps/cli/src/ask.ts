/** Asks a person at the terminal. */
import { createInterface } from "node:readline/promises";
import type { Context } from "./context.ts";

/** Yes only for y, yes, o or oui; anything else, an end of input too, is no. */
export async function ask(question: string, { shell }: Pick<Context, "shell">): Promise<boolean> {
  const lines = createInterface({ input: shell.stdin, output: shell.stderr });
  try {
    const answer = await Promise.race([lines.question(question), new Promise<string>((resolve) => lines.once("close", () => resolve("")))]);
    return /^(y|yes|o|oui)$/i.test(answer.trim());
  } finally {
    lines.close();
  }
}

/** A secret: typed without being shown, or the first line of what is piped in. Empty when nothing came. */
export async function askSecret(question: string, { shell }: Pick<Context, "shell">): Promise<string> {
  const { stdin, stderr } = shell;
  if (!stdin.isTTY || !stdin.setRawMode) {
    let piped = "";
    for await (const chunk of stdin) piped += String(chunk);
    return piped.split(/\r?\n/)[0]?.trim() ?? "";
  }
  stderr.write(question);
  stdin.setRawMode(true);
  try {
    return (await typed(stdin)).trim();
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write("\n");
  }
}

/** Until Enter; Ctrl-C and Ctrl-D give up. */
function typed(stdin: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve) => {
    let secret = "";
    const onData = (chunk: Buffer | string): void => {
      for (const key of String(chunk)) {
        if (key === "\u0003" || key === "\u0004" || key === "\r" || key === "\n") {
          stdin.removeListener("data", onData);
          resolve(key === "\r" || key === "\n" ? secret : "");
          return;
        }
        secret = key === "\u007f" || key === "\b" ? secret.slice(0, -1) : secret + key;
      }
    };
    stdin.on("data", onData);
    stdin.resume();
  });
}
