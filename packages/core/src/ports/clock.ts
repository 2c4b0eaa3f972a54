import type { Instant } from "../instant.ts";

/** The only source of time. The drill turns it. */
export interface Clock {
  /** Wall time; may step backwards. */
  now(): Instant;
  /** Milliseconds that only ever grow, from an arbitrary start: for measuring and time-outs. */
  monotonic(): number;
  /** Resolves once `now()` has reached `at`, or as soon as `signal` aborts. */
  wake(at: Instant, signal?: AbortSignal): Promise<void>;
}
