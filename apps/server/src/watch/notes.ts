/** What the pipeline's steps tell becomes a line in the log and a number in the metrics. */
import { SECOND_MS } from "@flakjacket/core";
import type { Note, Notes } from "@flakjacket/pipeline";
import type { Logger } from "pino";
import type { Metrics } from "./metrics.ts";

type Level = "debug" | "info" | "warn" | "error";

/** What somebody should look at; all else is routine. */
const levels: { readonly [C in Note["code"]]: Level } = {
  "edge-refused": "info",
  "call-taken": "info",
  "gap-noticed": "warn",
  "author-departed": "info",
  "screen-failed": "error",
  "call-screened": "info",
  "proposal-composed": "info",
  "proposal-not-composed": "warn",
  "publication-waits": "debug",
  "publication-sent": "info",
  "publication-looked-for": "info",
  "removal-tried": "info",
  withdrawn: "info",
  "not-withdrawn": "error",
  "unknown-post-found": "error",
  "texts-erased": "info",
  "duty-failed": "error",
};

export function watchNotes(log: Logger, metrics: Metrics): Notes {
  return {
    note(note) {
      count(note, metrics);
      const { code, ...rest } = note;
      // A cause may quote what it choked on: its kind and its own code are enough.
      const fields = "cause" in rest ? { ...rest, cause: kindOf(rest.cause) } : rest;
      log[levels[code]]({ code, ...fields });
    },
  };
}

function count(note: Note, metrics: Metrics): void {
  switch (note.code) {
    case "edge-refused":
      return metrics.edgeRefusals.inc({ reason: note.why });
    case "call-screened":
      if (note.alert) metrics.alerts.inc();
      metrics.screening.observe(note.tookMs / SECOND_MS);
      return metrics.calls.inc({ verdict: note.outcome });
    case "proposal-composed":
      return metrics.composing.observe(note.tookMs / SECOND_MS);
    case "screen-failed":
      return metrics.screenFailures.inc({ screen: note.screen, why: note.why });
    case "publication-sent":
      metrics.sending.observe(note.tookMs / SECOND_MS);
      return metrics.sends.inc({ outcome: note.outcome });
    case "publication-waits":
      return metrics.waits.inc({ why: note.why });
    case "removal-tried":
      return metrics.removals.inc({ outcome: note.outcome });
    case "withdrawn":
      return metrics.recalls.observe(note.tookMs / SECOND_MS);
    case "unknown-post-found":
      return metrics.unknownPosts.inc();
    case "duty-failed":
      return metrics.dutyFailures.inc({ duty: note.duty });
    default:
      return;
  }
}

/** `JournalUnavailable`, `Error ECONNREFUSED`: what broke, without what it said. */
export function kindOf(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause;
  const code = "code" in cause && typeof cause.code === "string" && /^[\w-]{1,64}$/.test(cause.code) ? ` ${cause.code}` : "";
  return `${cause.name}${code}${cause.cause === undefined ? "" : ` from ${kindOf(cause.cause)}`}`;
}
