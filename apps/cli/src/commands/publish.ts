/** flakjacket publish [ID]: what is on its way or out there; with an id, let an approved one leave without the undo time. */
import { text } from "../act.ts";
import { findPublication } from "../find.ts";
import type { Parent } from "../program.ts";
import { short } from "../render/amounts.ts";
import { renderPublications } from "../render/publications.ts";
import { done, need } from "../said.ts";
import { campaignQuery, publicationStates } from "../scope.ts";

export function addPublish({ add, act, explain }: Parent): void {
  add("publish", "publish [ID]")
    .option("--campaign <ID>", explain.campaign)
    .option("--channel <ID>", explain.channel)
    .option("--state <STATE>", explain.state)
    .action(
      act(async (context, options, id) => {
        const server = context.client();
        if (id !== undefined) {
          const found = await findPublication(id, server, context.phrases);
          const { publication } = await need(server.releasePublication({ params: { id: found } }));
          return done({ publication }, context.phrases.publish.released(short(publication.id)));
        }
        const query = { ...campaignQuery(options), ...publicationStates(text(options, "state"), context.phrases), limit: 200 };
        const page = await need(server.publications({ query }));
        return done(page, renderPublications(page.publications, context.voice()));
      }),
    );
}
