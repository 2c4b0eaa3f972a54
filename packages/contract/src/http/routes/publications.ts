/** Publications: look, and release one without waiting for the undo time. */
import { z } from "zod";
import { campaignId, channelId, publicationId, publicationRow, publicationState } from "../../words/index.ts";
import { listInQuery, numberInQuery, pageEnd, pageLimit } from "../page.ts";
import { route } from "../route.ts";

export const byPublication = z.object({ id: publicationId });
export const publicationAnswer = z.object({ publication: publicationRow });
export const publicationPage = z.object({ publications: z.array(publicationRow), next: pageEnd.exactOptional() });

export const publicationRoutes = {
  publications: route({
    method: "GET",
    path: "/api/v1/publications",
    role: "viewer",
    does: "Lists publications, oldest first.",
    request: {
      query: z.strictObject({
        campaign: campaignId.exactOptional(),
        channel: channelId.exactOptional(),
        state: listInQuery(publicationState).exactOptional(),
        from: numberInQuery.exactOptional(),
        until: numberInQuery.exactOptional(),
        limit: pageLimit.exactOptional(),
        after: pageEnd.exactOptional(),
      }),
    },
    answer: { kind: "json", schema: publicationPage },
    problems: [],
  }),
  publication: route({
    method: "GET",
    path: "/api/v1/publications/:id",
    role: "viewer",
    does: "Gives one publication.",
    request: { params: byPublication },
    answer: { kind: "json", schema: publicationAnswer },
    problems: ["publication-unknown"],
  }),
  releasePublication: route({
    method: "POST",
    path: "/api/v1/publications/:id/release",
    role: "reviewer",
    does: "Lets an approved publication leave now.",
    request: { params: byPublication },
    answer: { kind: "json", schema: publicationAnswer },
    problems: ["publication-unknown", "not-releasable", "breaker-tripped"],
  }),
} as const;
