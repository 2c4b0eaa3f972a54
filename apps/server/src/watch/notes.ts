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
  "publication-came-up-late": "warn",
  "unknown-post-found": "error",
  "texts-erased": "info",
  "duty-failed": "error",
};

type Counts = { readonly [C in Note["code"]]?: (note: Extract<Note, { code: C }>, metrics: Metrics) => void };

const counts: Counts = {
  "edge-refused": ({ why }, { edgeRefusals }) => edgeRefusals.inc({ reason: why }),
  "call-screened": ({ outcome, alert, tookMs }, { calls, alerts, screening }) => {
    calls.inc({ verdict: outcome });
    if (alert) alerts.inc();
    screening.observe(tookMs / SECOND_MS);
  },
  "proposal-composed": ({ tookMs }, { composing }) => composing.observe(tookMs / SECOND_MS),
  "screen-failed": ({ screen, why }, { screenFailures }) => screenFailures.inc({ screen, why }),
  "publication-sent": ({ outcome, tookMs }, { sends, sending }) => {
    sends.inc({ outcome });
    sending.observe(tookMs / SECOND_MS);
  },
  "publication-waits": ({ why }, { waits }) => waits.inc({ why }),
  "removal-tried": ({ outcome }, { removals }) => removals.inc({ outcome }),
  withdrawn: ({ tookMs }, { recalls }) => recalls.observe(tookMs / SECOND_MS),
  "unknown-post-found": (_, { unknownPosts }) => unknownPosts.inc(),
  "duty-failed": ({ duty }, { dutyFailures }) => dutyFailures.inc({ duty }),
};

export function watchNotes(log: Logger, metrics: Metrics): Notes {
  return {
    note(note) {
      const count = counts[note.code] as ((note: Note, metrics: Metrics) => void) | undefined;
      count?.(note, metrics);
      const { code, ...rest } = note;
      // A cause may quote what it choked on: its kind and its own code are enough.
      const fields = "cause" in rest ? { ...rest, cause: kindOf(rest.cause) } : rest;
      log[levels[code]]({ code, ...fields });
    },
  };
}

/** `JournalUnavailable`, `Error ECONNREFUSED`: what broke, without what it said. */
export function kindOf(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause;
  const code = "code" in cause && typeof cause.code === "string" && /^[\w-]{1,64}$/.test(cause.code) ? ` ${cause.code}` : "";
  return `${cause.name}${code}${cause.cause === undefined ? "" : ` from ${kindOf(cause.cause)}`}`;
}
