/** Whether the store answers, looked at all the time; our own database is started again should it have died. */
import type { Clock } from "@flakjacket/core";
import { SECOND_MS } from "@flakjacket/core";
import type { Duty } from "@flakjacket/pipeline";

export type StoreWatch = {
  /** What the last look found. */
  isUp(): boolean;
  readonly duty: Duty;
};

export type StoreWatchOptions = {
  readonly clock: Clock;
  /** Any small question to the store. */
  readonly ask: () => Promise<unknown>;
  readonly revive: () => Promise<boolean>;
  /** How long it must have been down before it is started again. */
  readonly reviveAfterMs?: number;
  readonly onChange: (isUp: boolean) => void;
};

const LOOK_EVERY_MS = SECOND_MS;
const ANSWER_WITHIN_MS = 3 * SECOND_MS;

export function watchStore({ clock, ask, revive, reviveAfterMs = 2 * SECOND_MS, onChange }: StoreWatchOptions): StoreWatch {
  let downSince: number | undefined;

  async function answers(signal: AbortSignal): Promise<boolean> {
    const asked = new AbortController();
    const late = clock.wake(clock.now() + ANSWER_WITHIN_MS, AbortSignal.any([asked.signal, signal])).then(() => false);
    const answered = ask().then(
      () => true,
      () => false,
    );
    const up = await Promise.race([answered, late]);
    asked.abort();
    return up;
  }

  return {
    isUp: () => downSince === undefined,
    duty: {
      name: "store",
      async run(signal) {
        while (!signal.aborted) {
          const up = await answers(signal);
          if (signal.aborted) return;
          if (up !== (downSince === undefined)) onChange(up);
          downSince = up ? undefined : (downSince ?? clock.monotonic());
          if (downSince !== undefined && clock.monotonic() - downSince >= reviveAfterMs) await revive();
          await clock.wake(clock.now() + LOOK_EVERY_MS, signal);
        }
      },
    },
  };
}
