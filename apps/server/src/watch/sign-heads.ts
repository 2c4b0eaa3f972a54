/** Signs how far the chains have come: soon after the start, every hour, and when the server stops. */
import type { KeyObject } from "node:crypto";
import type { Clock } from "@flakjacket/core";
import { HOUR_MS, SECOND_MS } from "@flakjacket/core";
import type { Store } from "@flakjacket/journal";
import { signHeads } from "@flakjacket/journal";
import type { Duty } from "@flakjacket/pipeline";

const FIRST_AFTER_MS = 20 * SECOND_MS;

export function signingDuty(store: Pick<Store, "ledger">, key: KeyObject, clock: Clock): Duty {
  return {
    name: "heads",
    async run(signal) {
      const last = await store.ledger.lastSigned();
      let next = last ? Math.max(clock.now(), last.signedAt + HOUR_MS) : clock.now() + FIRST_AFTER_MS;
      while (!signal.aborted) {
        await clock.wake(next, signal);
        if (signal.aborted) return;
        await signHeads(store, key, clock.now());
        next = clock.now() + HOUR_MS;
      }
    },
  };
}
