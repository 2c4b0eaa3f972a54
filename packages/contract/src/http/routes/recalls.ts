/** Recalls: count first, order, and read the receipts. An order is never refused for what it finds. */
import { z } from "zod";
import {
  channelId,
  instant,
  networkName,
  networkRef,
  personId,
  publicationId,
  recallFailure,
  recallId,
  recallReason,
  recallScope,
} from "../../words/index.ts";
import { route } from "../route.ts";

const count = z.number().int().min(0);

/** How many publications the scope takes back: out there, maybe out there, or not left yet. */
export const recallPreview = z.object({
  publications: count,
  /** Those of the scope that an earlier recall takes down already. */
  comingDown: count,
});

export const recallOrdered = z.object({
  recall: recallId,
  publications: count,
  /** The store did not answer, so memory was asked: `gone` are deleted and were not found once; all else follows when the store is back. */
  withoutStore: z.object({ gone: count }).exactOptional(),
});

export const receipt = z.object({
  publication: publicationId,
  channel: channelId,
  network: networkName,
  state: z.enum(["recalling", "withdrawn", "not-withdrawn"]),
  /** When it was read back and not found for the second time. Absent on a withdrawn one: it never left. */
  readBackAt: instant.exactOptional(),
  why: recallFailure.exactOptional(),
  /** Where it is or was, once the network told. */
  ref: networkRef.exactOptional(),
});

export const recallReport = z.object({
  recall: recallId,
  scope: recallScope,
  reason: recallReason,
  by: personId.exactOptional(),
  at: instant,
  counts: z.object({ publications: count, recalling: count, withdrawn: count, neverLeft: count, notWithdrawn: count }),
  receipts: z.array(receipt),
});

export const recallRoutes = {
  recall: route({
    method: "POST",
    path: "/api/v1/recalls",
    role: "reviewer",
    does: "Takes back everything the scope names; with `stop` also trips the breakers of its campaign or channel (of every campaign where it names neither), first.",
    request: { body: z.strictObject({ scope: recallScope, stop: z.boolean().exactOptional() }) },
    answer: { kind: "json", schema: recallOrdered },
    problems: [],
  }),
  previewRecall: route({
    method: "POST",
    path: "/api/v1/recalls/preview",
    role: "viewer",
    does: "Counts what a recall would take back.",
    request: { body: z.strictObject({ scope: recallScope }) },
    answer: { kind: "json", schema: recallPreview },
    problems: [],
  }),
  recallReport: route({
    method: "GET",
    path: "/api/v1/recalls/:id",
    role: "viewer",
    does: "Gives a recall's receipts and counts as they now stand.",
    request: { params: z.object({ id: recallId }) },
    answer: { kind: "json", schema: recallReport },
    problems: ["recall-unknown"],
  }),
} as const;
