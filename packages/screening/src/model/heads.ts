/** What the models tell apart: one head each, in the order in which weights and probabilities are stored. */

/**
 * `negative` is negative at all; `grumble` complains about an everyday thing; `insult` has no protected target; `crisis`
 * is self-harm; `grief` is grief, death or disaster.
 */
export const HEADS = ["negative", "grumble", "insult", "hate", "threat", "sexual", "crisis", "grief", "profanity", "spam"] as const;
export type Head = (typeof HEADS)[number];

/** Languages with a calibration of their own; `any` serves all others, and texts of an unknown language. */
export const CALIBRATED = ["any", "en", "fr", "de", "es", "it", "pt"] as const;
export type Calibrated = (typeof CALIBRATED)[number];

export function isHead(name: unknown): name is Head {
  return (HEADS as readonly unknown[]).includes(name);
}

export function isCalibrated(name: unknown): name is Calibrated {
  return (CALIBRATED as readonly unknown[]).includes(name);
}
