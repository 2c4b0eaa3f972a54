import type { Views } from "@flakjacket/core";
import { armed, breakerScopeKey } from "@flakjacket/core";
import { callMatches, page, publicationMatches } from "../views/matches.ts";
import type { Rows } from "../views/rows.ts";

/** Read models over the rows in memory; each answer is a copy. */
export function memoryViews(rows: () => Rows): Views {
  return {
    campaign: async (id) => structuredClone(rows().campaign.get(id)),
    campaigns: async () => structuredClone([...rows().campaign.values()].sort(byId)),
    channels: async () => structuredClone([...rows().channel.values()].sort(byId)),
    call: async (id) => structuredClone(rows().call.get(id)),
    calls: async ({ after, limit, ...filter }) =>
      structuredClone(
        page(
          [...rows().call.values()].filter((row) => callMatches(row, filter)),
          after,
          limit,
        ),
      ),
    publication: async (id) => structuredClone(rows().publication.get(id)),
    publications: async ({ after, limit, ...filter }) =>
      structuredClone(
        page(
          [...rows().publication.values()].filter((row) => publicationMatches(row, filter)),
          after,
          limit,
        ),
      ),
    countCalls: async (filter) => [...rows().call.values()].filter((row) => callMatches(row, filter)).length,
    countPublications: async (filter) => [...rows().publication.values()].filter((row) => publicationMatches(row, filter)).length,
    breaker: async (scope) => structuredClone(rows().breaker.get(breakerScopeKey(scope)) ?? armed),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
