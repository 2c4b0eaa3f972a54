/** Milliseconds since 1970-01-01T00:00:00Z, by our own clock. What an author says about time is only a signal. */
export type Instant = number;

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
