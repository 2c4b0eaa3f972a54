/** The journal with its appends timed. */
import type { Clock, Journal } from "@flakjacket/core";
import { SECOND_MS } from "@flakjacket/core";

export function timedJournal(journal: Journal, clock: Clock, observe: (seconds: number) => void): Journal {
  return {
    async append(appends) {
      const began = clock.monotonic();
      const outcome = await journal.append(appends);
      observe((clock.monotonic() - began) / SECOND_MS);
      return outcome;
    },
    read: (stream) => journal.read(stream),
    chain: (chain, after, limit) => journal.chain(chain, after, limit),
    chains: () => journal.chains(),
    onAppended: (listener) => journal.onAppended(listener),
  };
}
