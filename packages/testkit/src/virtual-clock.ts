/** A clock that stands still until it is turned. Whoever waits on it is woken in order. */
import { setImmediate } from "node:timers/promises";
import type { Clock, Instant } from "@flakjacket/core";

export interface VirtualClock extends Clock {
  /** Goes forward, stopping at every wake on the way, so that what is woken early can act before what is woken late. */
  advance(ms: number): Promise<void>;
  /** Lets everything run that needs no time. */
  settle(): Promise<void>;
  /** Steps the wall time, forwards or backwards, without any time passing. */
  step(ms: number): void;
}

/** Turns of the event loop in which nothing else happens before we believe that all has settled. */
const TURNS = 12;

export function virtualClock(start: Instant = Date.UTC(2026, 1, 1, 12)): VirtualClock {
  let passed = 0;
  let offset = start;
  const sleepers = new Set<{ readonly at: number; readonly wake: () => void }>();
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < TURNS; turn++) await setImmediate();
  };
  return {
    now: () => offset + passed,
    monotonic: () => passed,
    settle,
    step: (ms) => {
      offset += ms;
    },
    wake(at, signal) {
      const due = passed + Math.max(0, at - (offset + passed));
      if (signal?.aborted || due <= passed) return Promise.resolve();
      return new Promise((resolve) => {
        const sleeper = { at: due, wake: () => done() };
        const done = (): void => {
          sleepers.delete(sleeper);
          signal?.removeEventListener("abort", done);
          resolve();
        };
        sleepers.add(sleeper);
        signal?.addEventListener("abort", done, { once: true });
      });
    },
    async advance(ms) {
      const end = passed + ms;
      await settle();
      for (;;) {
        const next = Math.min(end, ...[...sleepers].map(({ at }) => at));
        passed = Math.max(passed, next);
        for (const sleeper of [...sleepers]) if (sleeper.at <= passed) sleeper.wake();
        await settle();
        if (passed >= end && ![...sleepers].some(({ at }) => at <= passed)) return;
      }
    },
  };
}
