/** The policy of the first slice: grave kinds refuse, doubtful ones hold, and only plain grumbling converts. */
import type { Ratio } from "./ratio.ts";
import { clampRatio } from "./ratio.ts";
import type { SignalKind } from "./signal.ts";
import type { Policy } from "./verdict.ts";

const at = (probability: number, ...kinds: readonly SignalKind[]): readonly (readonly [SignalKind, Ratio])[] =>
  kinds.map((kind) => [kind, clampRatio(probability)]);

export const defaultPolicy: Policy = {
  refuseFrom: new Map(at(0.5, "hate", "threat", "sexual", "crisis", "grief", "personal-data", "known-text")),
  holdFrom: new Map([
    ...at(0.2, "hate", "threat", "sexual", "crisis", "grief", "personal-data", "known-text"),
    ...at(0.5, "profanity", "disguise", "not-negative", "unknown-language", "empty", "has-media", "has-link"),
  ]),
  convertFrom: clampRatio(0.7),
};
