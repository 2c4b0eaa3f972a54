/** What the installation says about itself. */
import { z } from "zod";
import { duties } from "../../settings/setting-table.ts";
import { campaignId, instant, mode } from "../../words/index.ts";
import { route } from "../route.ts";

const count = z.number().int().min(0);

export const liveness = z.object({ live: z.literal(true) });
export const readiness = z.object({ ready: z.literal(true) });
export const installation = z.object({
  version: z.string(),
  /** `embedded`: the server's own; `yours`: named by `DATABASE_URL`. */
  database: z.enum(["embedded", "yours"]),
  /** `recalls`: it was told to take back and do nothing else. */
  duties: z.enum(duties),
  people: count,
  /** How many people it takes to re-arm a breaker: one only where one person runs the installation. */
  rearmNeeds: z.union([z.literal(1), z.literal(2)]),
  channels: count,
  campaigns: z.array(z.object({ id: campaignId, mode })),
  /** Whether a simulated channel exists, and with it the routes under `/simulated`. */
  simulated: z.boolean(),
  startedAt: instant,
});

export const installationRoutes = {
  health: route({
    method: "GET",
    path: "/api/v1/health",
    role: "anyone",
    does: "Says that the process lives.",
    request: {},
    answer: { kind: "json", schema: liveness },
    problems: [],
  }),
  ready: route({
    method: "GET",
    path: "/api/v1/ready",
    role: "anyone",
    does: "Says whether the server can do its work: the store answers, the channels are read. If not, `waitingFor` says by codes what is missing.",
    request: {},
    answer: { kind: "json", schema: readiness },
    problems: ["not-ready"],
  }),
  metrics: route({
    method: "GET",
    path: "/api/v1/metrics",
    role: "anyone",
    does: "Gives counters and timings for Prometheus. No text, no name.",
    request: {},
    answer: { kind: "text", mediaType: "text/plain" },
    problems: [],
  }),
  openApi: route({
    method: "GET",
    path: "/api/v1/openapi.json",
    role: "anyone",
    does: "Gives this document.",
    request: {},
    answer: { kind: "json", schema: z.record(z.string(), z.unknown()) },
    problems: [],
  }),
  installation: route({
    method: "GET",
    path: "/api/v1/installation",
    role: "viewer",
    does: "Says what runs here.",
    request: {},
    answer: { kind: "json", schema: installation },
    problems: [],
  }),
} as const;
