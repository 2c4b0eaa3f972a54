/** Wakes a duty when there may be work: when rung, or at a time. A ring while nobody waits is kept for the next wait. */
import type { Clock, Instant } from "@flakjacket/core";

export class Bell {
  #rung = false;
  #stopWaiting: AbortController | undefined;
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  ring(): void {
    this.#rung = true;
    this.#stopWaiting?.abort();
  }

  /** Resolves when rung, at `until`, or when `signal` aborts. */
  async wait(until: Instant, signal: AbortSignal): Promise<void> {
    if (!this.#rung && !signal.aborted) {
      const stop = new AbortController();
      this.#stopWaiting = stop;
      await this.#clock.wake(until, AbortSignal.any([stop.signal, signal]));
      this.#stopWaiting = undefined;
    }
    this.#rung = false;
  }
}
