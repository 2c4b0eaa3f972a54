/** Care of the store: verify, rebuild, export, back up. */
import { z } from "zod";
import { route } from "../route.ts";

const count = z.number().int().min(0);

/** What is wrong where a chain first does not hold together. */
export const chainFault = z.enum(["event-changed", "event-dropped", "event-out-of-order", "tail-cut", "after-the-end", "head-different"]);

export const chainVerdict = z.object({
  chain: z.string(),
  events: count,
  /** Hash of the last event, lower-case hex; absent for an empty chain. */
  head: z.string().exactOptional(),
  whole: z.boolean(),
  /** Position of the first event that does not fit or is missing, and what is wrong with it. */
  firstBad: z.object({ position: count, why: chainFault }).exactOptional(),
});

export const verification = z.object({ whole: z.boolean(), chains: z.array(chainVerdict) });
export const rebuilt = z.object({
  events: count,
  rows: count,
  /** The tables that were in use held exactly what the journal says. */
  equal: z.boolean(),
  seconds: z.number().min(0),
  eventsPerSecond: z.number().min(0),
});

export const upkeepRoutes = {
  verify: route({
    method: "POST",
    path: "/api/v1/verify",
    role: "viewer",
    does: "Checks every chain of the live store.",
    request: {},
    answer: { kind: "json", schema: verification },
    problems: [],
  }),
  rebuild: route({
    method: "POST",
    path: "/api/v1/rebuild",
    role: "owner",
    does: "Makes the read models anew from the journal.",
    request: {},
    answer: { kind: "json", schema: rebuilt },
    problems: [],
  }),
  exportJournal: route({
    method: "GET",
    path: "/api/v1/export",
    role: "lead",
    does: "Streams the journal in the form that a stranger can verify off line. No texts of the public.",
    request: {},
    answer: { kind: "stream", mediaType: "text/plain" },
    problems: [],
  }),
  backup: route({
    method: "GET",
    path: "/api/v1/backup",
    role: "owner",
    does: "Streams everything needed to restore the installation, texts included.",
    request: {},
    answer: { kind: "stream", mediaType: "application/octet-stream" },
    problems: [],
  }),
} as const;
