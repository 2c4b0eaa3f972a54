/** The single words: states, kinds and reasons as they stand in a table, a lamp or a row. Lower case, no full stop. */
import type {
  CallState,
  Departure,
  Language,
  Mode,
  NetworkName,
  PublicationLapse,
  PublicationState,
  RecallFailure,
  RefusalReason,
  Role,
  ScreenName,
  SignalKind,
  SpanOf,
  TripCause,
  Verdict,
} from "@flakjacket/core";

export type Words = {
  readonly callStates: { readonly [S in CallState]: string };
  readonly publicationStates: { readonly [S in PublicationState]: string };
  readonly outcomes: { readonly [O in Verdict["outcome"]]: string };
  readonly signals: { readonly [K in SignalKind]: string };
  readonly screens: { readonly [S in ScreenName]: string };
  readonly departures: { readonly [D in Departure]: string };
  readonly refusalReasons: { readonly [R in RefusalReason]: string };
  readonly lapses: { readonly [L in PublicationLapse]: string };
  readonly recallFailures: { readonly [F in RecallFailure]: string };
  readonly tripCauses: { readonly [K in TripCause["kind"]]: string };
  readonly modes: { readonly [M in Mode]: string };
  readonly health: { readonly ready: string; readonly waiting: string; readonly closed: string; readonly notStarted: string };
  readonly breaker: { readonly armed: string; readonly tripped: (cause: string, agreed: number) => string };

  readonly networks: { readonly [N in NetworkName]: string };
  readonly roles: { readonly [R in Role]: string };
  readonly languages: { readonly [L in Language]: string };
  /** Which text a span lies in. */
  readonly spans: { readonly [S in SpanOf]: string };

  readonly yes: string;
  readonly no: string;
  readonly notNeeded: string;
  readonly ago: (age: string) => string;
};
