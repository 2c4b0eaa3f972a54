/** The machine's time as the `Clock` port. Waiting is measured on the clock that only grows, so a stepped wall clock neither hangs it nor floods. */
import { performance } from "node:perf_hooks";
import type { Clock, Instant } from "@flakjacket/core";

/** The longest time one timer can be set for; a longer wait is several timers. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** What a clock is made of; a test brings its own. */
export type TimeSource = { now(): Instant; monotonic(): number };

const machine: TimeSource = { now: () => Date.now(), monotonic: () => performance.now() };

export function systemClock(source: TimeSource = machine): Clock {
  return {
    now: () => source.now(),
    monotonic: () => source.monotonic(),
    async wake(at, signal) {
      // What is left is read once: where the wall clock steps later is no business of who waits.
      const end = source.monotonic() + Math.max(0, at - source.now());
      for (;;) {
        const left = end - source.monotonic();
        if (left <= 0 || signal?.aborted) return;
        await pause(Math.min(LONGEST_TIMER_MS, Math.ceil(left)), signal);
      }
    },
  };
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener("abort", done, { once: true });
  });
}
