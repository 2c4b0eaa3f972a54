/** flakjacket rebuild: the read models anew from the journal. */
import type { Parent } from "../program.ts";
import { span } from "../render/amounts.ts";
import { need } from "../said.ts";

export function addRebuild({ add, act }: Parent): void {
  add("rebuild", "rebuild").action(
    act(async ({ client, phrases, language }) => {
      const rebuilt = await need(client().rebuild());
      const { events, seconds, eventsPerSecond, equal } = rebuilt;
      const done = phrases.rebuild.done(events, span(seconds * 1_000, language), Math.round(eventsPerSecond));
      return { exit: equal ? "done" : "failed", json: rebuilt, human: equal ? done : `${done}\n${phrases.rebuild.differed}` };
    }),
  );
}
