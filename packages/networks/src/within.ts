/** A limit in time on any work, kept by the clock port. */
import type { Clock, Instant } from "@flakjacket/core";

/** What `work` gives, or `late` once `until` has come. The work itself is not stopped: what it does later still happens. */
export async function within<T>(clock: Clock, until: Instant, late: T, work: () => Promise<T>): Promise<T> {
  const done = new AbortController();
  try {
    return await Promise.race([work(), clock.wake(until, done.signal).then(() => late)]);
  } finally {
    done.abort();
  }
}
