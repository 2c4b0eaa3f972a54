import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { systemClock } from "./system-clock.ts";

describe("the machine's clock", () => {
  let wall = 1_000_000;
  let grown = 0;
  const clock = systemClock({ now: () => wall, monotonic: () => grown });

  beforeEach(() => {
    vi.useFakeTimers();
    wall = 1_000_000;
    grown = 0;
  });
  afterEach(() => vi.useRealTimers());

  async function pass(ms: number): Promise<void> {
    wall += ms;
    grown += ms;
    await vi.advanceTimersByTimeAsync(ms);
  }
  function watched(promise: Promise<void>): { done: boolean } {
    const state = { done: false };
    void promise.then(() => {
      state.done = true;
    });
    return state;
  }

  it("wakes when the time has come, and not before", async () => {
    const waiting = watched(clock.wake(wall + 5_000));
    await pass(4_999);
    expect(waiting.done).toBe(false);
    await pass(1);
    expect(waiting.done).toBe(true);
  });

  it("waits what was left when asked, though the wall clock steps a day back meanwhile", async () => {
    const waiting = watched(clock.wake(wall + 5_000));
    wall -= 86_400_000;
    await pass(5_000);
    expect(waiting.done).toBe(true);
  });

  it("does not wake early because the wall clock steps forward", async () => {
    const waiting = watched(clock.wake(wall + 5_000));
    wall += 86_400_000;
    await pass(4_000);
    expect(waiting.done).toBe(false);
  });

  it("waits longer than one timer can", async () => {
    const months = 90 * 86_400_000;
    const waiting = watched(clock.wake(wall + months));
    await pass(2 ** 31 - 1);
    expect(waiting.done).toBe(false);
    await pass(months - (2 ** 31 - 1));
    expect(waiting.done).toBe(true);
  });

  it("stops waiting at once when told to, and leaves no timer", async () => {
    const stop = new AbortController();
    const waiting = watched(clock.wake(wall + 5_000, stop.signal));
    stop.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(waiting.done).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("gives a time that is past at once", async () => {
    const waiting = watched(clock.wake(wall - 1));
    await vi.advanceTimersByTimeAsync(0);
    expect(waiting.done).toBe(true);
  });
});
