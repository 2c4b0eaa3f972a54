/** What the server counts and times, for Prometheus. Codes and states only: no text, no name, no address. */
import type { PublicationState, Views } from "@flakjacket/core";
import { liveStates } from "@flakjacket/core";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export type Metrics = ReturnType<typeof createMetrics>;

const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 600];
const states: readonly PublicationState[] = ["approved", "withdrawn", "lapsed", ...liveStates];

/** @param views asked on each scrape; a store that does not answer leaves the last counts out */
export function createMetrics(views: Pick<Views, "countPublications">) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: "flakjacket_" });
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[]) =>
    new Counter({ name: `flakjacket_${name}`, help, labelNames, registers });
  const seconds = <L extends string>(name: string, help: string, labelNames: readonly L[] = []) =>
    new Histogram({ name: `flakjacket_${name}_seconds`, help, labelNames, buckets: SECONDS, registers });

  new Gauge({
    name: "flakjacket_publications",
    help: "Publications by state, as the read models say.",
    labelNames: ["state"],
    registers,
    async collect() {
      try {
        for (const state of states) this.set({ state }, await views.countPublications({ states: [state] }));
      } catch {
        this.reset();
      }
    },
  });
  const storeUp = new Gauge({ name: "flakjacket_store_up", help: "1 while the store answers.", registers });
  storeUp.set(1);

  return {
    text: () => registry.metrics(),
    storeUp,
    calls: counter<"verdict">("calls_total", "Calls screened, by verdict.", ["verdict"]),
    alerts: counter("alerts_total", "Calls in which a person may be in distress.", []),
    edgeRefusals: counter<"reason">("edge_refusals_total", "What was refused before it became a post.", ["reason"]),
    screenFailures: counter<"screen" | "why">("screen_failures_total", "Screens that threw or were late.", ["screen", "why"]),
    dutyFailures: counter<"duty">("duty_failures_total", "Duties that broke off and started again.", ["duty"]),
    sends: counter<"outcome">("sends_total", "Attempts to publish, by what came of them.", ["outcome"]),
    waits: counter<"why">("publication_waits_total", "Why publications were kept back.", ["why"]),
    removals: counter<"outcome">("removals_total", "Attempts to take a publication down.", ["outcome"]),
    unknownPosts: counter("unknown_posts_total", "Posts on our accounts that the journal does not know.", []),
    requests: counter<"route" | "status">("http_requests_total", "Requests answered, by route and status.", ["route", "status"]),
    screening: seconds("screening", "From a call read to its verdict."),
    composing: seconds("composing", "From a verdict to its proposal."),
    sending: seconds("sending", "One attempt to publish."),
    recalls: seconds("recall", "From a recall asked to the second reading that found nothing."),
    appends: seconds("journal_append", "One append to the journal, made durable."),
  };
}
