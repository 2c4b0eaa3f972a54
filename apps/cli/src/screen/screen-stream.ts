/** Screens a stream of lines and prints an answer for each, in their order. */
import { once } from "node:events";
import { SECOND_MS } from "@flakjacket/core";
import type { Context } from "../context.ts";
import { progress } from "../progress.ts";
import { renderScreened } from "../render/screened.ts";
import { answerOf, unreadable } from "./answer.ts";
import { readAsked } from "./asked.ts";
import { linesOf } from "./lines-of.ts";
import { type Screening, screenPost } from "./screen-post.ts";

export type Counts = { convert: number; hold: number; refuse: number };

/** Empty lines are passed over. @param explain for people instead of programs */
export async function screenStream(
  stream: AsyncIterable<Uint8Array | string>,
  by: Screening,
  explain: boolean,
  context: Context,
): Promise<{ readonly counts: Counts; readonly unreadable: number }> {
  const { shell, phrases } = context;
  const counts: Counts = { convert: 0, hold: 0, refuse: 0 };
  const shown = progress(shell);
  const began = shell.now();
  let [count, bad] = [0, 0];
  const say = async (said: string): Promise<void> => {
    if (!shell.stdout.write(`${said}\n`)) await once(shell.stdout, "drain");
  };
  for await (const { number, text } of linesOf(stream)) {
    if (text?.trim() === "") continue;
    const asked = text === undefined ? undefined : readAsked(text);
    count += 1;
    if (asked) {
      const screened = await screenPost(asked, by);
      counts[screened.verdict.outcome] += 1;
      await say(explain ? `${renderScreened(screened, context.voice())}\n` : JSON.stringify(answerOf(screened)));
    } else {
      counts.hold += 1;
      bad += 1;
      await say(explain ? `${number}  ${phrases.outcomes.hold}: ${phrases.screen.unreadable(1)}\n` : JSON.stringify(unreadable(number)));
    }
    const seconds = (shell.now() - began) / SECOND_MS;
    shown.tell(phrases.screen.done(count, Math.round(count / Math.max(seconds, 0.001))));
  }
  shown.end();
  return { counts, unreadable: bad };
}
