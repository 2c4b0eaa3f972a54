/** flakjacket simulate …: the people of the simulated network, played from the keyboard. */
import { writeFile } from "node:fs/promises";
import { text } from "../act.ts";
import type { Parent } from "../program.ts";
import { size } from "../render/amounts.ts";
import { renderSimulated } from "../render/simulated.ts";
import { done, need } from "../said.ts";

export function addSimulate(root: Parent): void {
  const { add, act, explain } = root.under("simulate", "simulate");

  add("simulate-say", "say <PERSON> <TEXT>")
    .option("--reply-to <KEY>", explain["reply-to"])
    .action(
      act(async ({ client, phrases }, options, person = "", said = "") => {
        const replyTo = text(options, "replyTo");
        const answer = await need(client().simulatedSay({ body: { person, text: said, ...(replyTo ? { replyTo } : {}) } }));
        return done(answer, phrases.simulate.said(answer.post.key));
      }),
    );

  add("simulate-posts", "posts", { isDefault: true }).action(
    act(async ({ client, voice }) => {
      const seen = await need(client().simulatedPosts());
      return done(seen, renderSimulated(seen, voice()));
    }),
  );

  add("simulate-edit", "edit <KEY> <TEXT>").action(
    act(async ({ client, phrases }, _options, key = "", said = "") => {
      const answer = await need(client().simulatedEdit({ params: { key }, body: { text: said } }));
      return done(answer, phrases.simulate.edited(key));
    }),
  );

  add("simulate-delete", "delete <KEY>").action(
    act(async ({ client, phrases }, _options, key = "") =>
      done(await need(client().simulatedDelete({ params: { key } })), phrases.simulate.deleted(key)),
    ),
  );

  add("simulate-block", "block <PERSON>").action(
    act(async ({ client, phrases }, _options, person = "") => {
      const answer = await need(client().simulatedBlock({ params: { id: person } }));
      return done(answer, phrases.simulate.blocked(person));
    }),
  );

  add("simulate-picture", "picture <KEY> <FILE>").action(
    act(async (context, _options, key = "", file = "") => {
      const path = context.path(file);
      const png = await need(context.client().simulatedPicture({ params: { key } }));
      await writeFile(path, png);
      return done({ file: path, bytes: png.length }, context.phrases.files.written(path, size(png.length, context.language)));
    }),
  );
}
