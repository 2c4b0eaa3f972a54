/** What the installation says about itself. */
import { openApiDocument } from "@flakjacket/contract/http";
import type { House } from "../../house.ts";
import { waitingFor } from "../../watch/readiness.ts";
import { refused } from "../refused.ts";
import type { Some } from "./some.ts";

export function installationHandlers(house: House): Some<"health" | "ready" | "metrics" | "openApi" | "installation"> {
  let document: ReturnType<typeof openApiDocument> | undefined;
  return {
    health: async () => ({ live: true }),
    async ready() {
      const missing = await waitingFor(house);
      if (missing.length > 0) throw refused("not-ready", { waitingFor: missing });
      return { ready: true };
    },
    metrics: () => house.metrics.text(),
    async openApi() {
      // Making it takes as long as all of the rest of a start, and few ask.
      document ??= openApiDocument(house.version);
      return document as unknown as Readonly<Record<string, unknown>>;
    },
    async installation() {
      const { views } = house.store;
      const [campaigns, channels, people, rearmNeeds] = await Promise.all([
        views.campaigns(),
        views.channels(),
        house.people.all(),
        house.people.rearmNeeds(),
      ]);
      return {
        version: house.version,
        database: house.database,
        people: people.length,
        rearmNeeds,
        duties: house.settings.duties,
        channels: channels.length,
        campaigns: campaigns.map(({ id, definition }) => ({ id, mode: definition.mode })),
        simulated: house.opener.plaza() !== undefined,
        startedAt: house.startedAt,
      };
    },
  };
}
