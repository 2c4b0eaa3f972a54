/** What the steps tell whoever watches the machine: for logs and counters. No texts, no handles, no addresses of people. */
import type { CallId, ChannelId, Departure, EdgeRefusal, PublicationId, PublicationState, ScreenName, Verdict } from "@flakjacket/core";

export type Note =
  | { readonly code: "edge-refused"; readonly channel: ChannelId; readonly why: EdgeRefusal }
  | { readonly code: "call-taken"; readonly channel: ChannelId; readonly call: CallId }
  | { readonly code: "gap-noticed"; readonly channel: ChannelId }
  | { readonly code: "author-departed"; readonly call: CallId; readonly why: Departure }
  | { readonly code: "screen-failed"; readonly screen: ScreenName; readonly why: "threw" | "late"; readonly cause?: unknown }
  | {
      readonly code: "call-screened";
      readonly call: CallId;
      readonly outcome: Verdict["outcome"];
      readonly alert: boolean;
      readonly tookMs: number;
    }
  | { readonly code: "proposal-composed"; readonly call: CallId; readonly tookMs: number }
  | { readonly code: "proposal-not-composed"; readonly call: CallId; readonly why: "text-gone" | "no-safe-reply" | "unknown-scene" }
  | { readonly code: "publication-waits"; readonly channel: ChannelId; readonly why: string }
  | { readonly code: "publication-sent"; readonly publication: PublicationId; readonly outcome: string; readonly tookMs: number }
  | { readonly code: "publication-looked-for"; readonly publication: PublicationId; readonly found: string }
  | { readonly code: "removal-tried"; readonly publication: PublicationId; readonly outcome: string }
  | { readonly code: "withdrawn"; readonly publication: PublicationId; readonly tookMs: number }
  | { readonly code: "not-withdrawn"; readonly publication: PublicationId; readonly why: string }
  /** The network took it later than it ever should; the journal thought it was not out there. */
  | { readonly code: "publication-came-up-late"; readonly publication: PublicationId; readonly state: PublicationState }
  | { readonly code: "unknown-post-found"; readonly channel: ChannelId }
  | { readonly code: "texts-erased"; readonly call: CallId; readonly items: number }
  | { readonly code: "duty-failed"; readonly duty: string; readonly cause: unknown };

export interface Notes {
  note(note: Note): void;
}
