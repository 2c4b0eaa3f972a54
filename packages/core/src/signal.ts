/** One measured fact about a text, a profile, an image, an author or a wave, with the offsets and evidence that show it. */
import type { Ratio } from "./ratio.ts";

export type ScreenName = "words" | "profile" | "shape" | "outgoing";

export const signalKinds = [
  "ordinary-negativity",
  "hate",
  "threat",
  "sexual",
  "crisis",
  "grief",
  "personal-data",
  "known-text",
  "profanity",
  "disguise",
  "not-negative",
  "unknown-language",
  "empty",
  "has-media",
  "has-link",
] as const;
export type SignalKind = (typeof signalKinds)[number];

/** Which text a span lies in. Offsets are UTF-16 code units into that text as it was received. */
export type SpanOf = "text" | "handle" | "display-name" | "bio" | "alt-text" | "link" | "reply";
export type Span = { readonly of: SpanOf; readonly start: number; readonly end: number };

export type Signal = {
  readonly screen: ScreenName;
  readonly kind: SignalKind;
  readonly probability: Ratio;
  /** Empty when the fact is about the whole. Never the words themselves. */
  readonly spans: readonly Span[];
  /** Which entry of which reviewed list or bank matched: `words/en#214`. Never the words themselves. */
  readonly evidence?: string;
};
