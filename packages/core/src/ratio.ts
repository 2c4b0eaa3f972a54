declare const unit: unique symbol;

/** A share from 0 to 1, both included. Never a percentage, never NaN. */
export type Ratio = number & { readonly [unit]: "ratio" };

export function parseRatio(value: number): Ratio | undefined {
  return value >= 0 && value <= 1 ? (value as Ratio) : undefined;
}

/**
 * The nearest ratio.
 *
 * @throws RangeError for NaN: a screen that cannot count has not answered, and its post is held
 */
export function clampRatio(value: number): Ratio {
  if (Number.isNaN(value)) throw new RangeError("A ratio was expected, got NaN.");
  return Math.min(1, Math.max(0, value)) as Ratio;
}
