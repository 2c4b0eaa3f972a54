/** One measured fact about a text, a profile, an image, an author or a wave, with the offsets and evidence that show it. */
import type { Ratio } from "./ratio.ts";

/** `words` reads the text up to the fast model, `deep` is the contextual model, `shape` what a post carries beside its text. */
export type ScreenName = "words" | "deep" | "profile" | "shape" | "outgoing";

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
  "insult",
  "spam",
  "protected-group",
  "brand-term",
  "sensitive-name",
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
  /** Which entry of which reviewed list, bank or model said so: `words/en#214`, `model/fast`. Never the words themselves. */
  readonly evidence?: string;
};
