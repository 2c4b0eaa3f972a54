/** Durations as people write them: a whole number and one unit. `10s`, `5m`, `12h`, `3d`, and `250ms` where it must be. */
const units = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 } as const;
type Unit = keyof typeof units;

export const durationPattern = /^(\d{1,10})(ms|s|m|h|d)$/;

/** Milliseconds, or undefined for anything that is not a duration. */
export function readDuration(text: string): number | undefined {
  const [, count, unit] = durationPattern.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * units[unit as Unit];
}

/** In the largest unit that says it exactly. `0s` for none. */
export function writeDuration(ms: number): string {
  if (ms === 0) return "0s";
  const unit = (Object.keys(units) as Unit[]).find((one) => ms % units[one] === 0) ?? "ms";
  return `${ms / units[unit]}${unit}`;
}
