/** Publications: look, and let one leave without waiting for the undo time. */
import { defaultPageLimit, readPageEnd, writePageEnd } from "@flakjacket/contract/http";
import type { PublicationId, PublicationRow } from "@flakjacket/core";
import { releaseNow } from "@flakjacket/pipeline";
import type { House } from "../../house.ts";
import { doer } from "../context.ts";
import { refused } from "../refused.ts";
import { refuseWhenTripped } from "./breakers.ts";
import type { Some } from "./some.ts";

export function publicationHandlers({ store, ports }: House): Some<"publications" | "publication" | "releasePublication"> {
  const { views } = store;

  async function known(id: PublicationId): Promise<PublicationRow> {
    const row = await views.publication(id);
    if (!row) throw refused("publication-unknown", { id });
    return row;
  }

  return {
    async publications({ query: { campaign, channel, state, from, until, limit = defaultPageLimit, after } }) {
      const publications = await views.publications({
        limit,
        ...(campaign && { campaign }),
        ...(channel && { channel }),
        ...(state && { states: state }),
        ...(from !== undefined && { from }),
        ...(until !== undefined && { until }),
        ...(after !== undefined && { after: readPageEnd<PublicationId>(after) }),
      });
      const last = publications.length === limit ? publications.at(-1) : undefined;
      return { publications, ...(last && { next: writePageEnd(last) }) };
    },
    publication: async ({ params }) => ({ publication: await known(params.id) }),
    async releasePublication({ params }, context) {
      const row = await known(params.id);
      await refuseWhenTripped([{ campaign: row.campaign }, { channel: row.channel }], views);
      if ((await releaseNow(row, doer(context), ports)) === "not-released") {
        throw refused("not-releasable", { state: (await known(params.id)).publication.state });
      }
      return { publication: await known(params.id) };
    },
  };
}
