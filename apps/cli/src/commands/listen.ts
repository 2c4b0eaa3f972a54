/** flakjacket listen: what moves on the server, one line each, until Ctrl-C. */
import type { AnswerOf, Routes } from "@flakjacket/contract/http";
import type { Parent } from "../program.ts";
import { renderChange } from "../render/change.ts";
import { done, need, Stop } from "../said.ts";

export function addListen({ add, act }: Parent): void {
  add("listen", "listen").action(
    act(async (context) => {
      const signal = context.shell.interrupted();
      let changes: AnswerOf<Routes["changes"]>;
      try {
        changes = await need(context.client().changes({}, { signal }));
        for await (const change of changes) context.line(change, renderChange(change, context.voice()));
      } catch (error) {
        if (signal.aborted) return done(undefined, "");
        throw error;
      }
      if (signal.aborted) return done(undefined, "");
      throw new Stop("unavailable", "server-unreachable", context.phrases.server.unreachable(context.url()));
    }),
  );
}
