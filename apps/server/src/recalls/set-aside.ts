/** Recalls while the store is down: done from memory, written to the spool, and kept here until the store knows of them. */
import type { Append, BreakerScope, CampaignId, ChannelId, Instant, PersonId, RecallId, RecallScope } from "@flakjacket/core";
import { breakerChain, breakerStream, nonEmpty } from "@flakjacket/core";
import type { LiveSet, RecalledWithoutStore, RecallPorts, Spool } from "@flakjacket/pipeline";
import { recallWithoutStore } from "@flakjacket/pipeline";

/** One such recall, for its report. */
export type Aside = RecalledWithoutStore & { readonly scope: RecallScope; readonly by: PersonId; readonly at: Instant };

export type SetAside = {
  /** Takes down what the scope covers, at once. With `stop`, nothing of it leaves before people re-arm the breakers. */
  recall(scope: RecallScope, by: PersonId, stop: string | undefined): Promise<Aside>;
  find(recall: RecallId): Aside | undefined;
};

const MOST_KEPT = 100;

export function recallsAside(
  live: LiveSet,
  spool: Spool,
  ports: Pick<RecallPorts, "clock" | "seeds" | "writer">,
  openChannels: () => Iterable<ChannelId>,
): SetAside {
  const kept = new Map<RecallId, Aside>();
  return {
    async recall(scope, by, stop) {
      const at = ports.clock.now();
      const trips =
        stop === undefined ? undefined : nonEmpty(stopsOf(scope, live, openChannels()).map((breaker) => trip(breaker, by, stop, at)));
      if (trips) await spool.append(JSON.stringify(trips));
      const aside = { ...(await recallWithoutStore(scope, by, live, spool, ports)), scope, by, at };
      kept.set(aside.recall, aside);
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      return aside;
    },
    find: (recall) => kept.get(recall),
  };
}

/** The breakers of what the scope names; of everything that memory knows of, where it names neither campaign nor channel. */
function stopsOf({ campaign, channel }: RecallScope, live: LiveSet, open: Iterable<ChannelId>): readonly BreakerScope[] {
  if (campaign || channel) return [...(campaign ? [{ campaign }] : []), ...(channel ? [{ channel }] : [])];
  const campaigns = new Set<CampaignId>(live.matching({}).map((row) => row.campaign));
  return [...[...campaigns].map((one) => ({ campaign: one })), ...[...open].map((one) => ({ channel: one }))];
}

function trip(breaker: BreakerScope, by: PersonId, reason: string, at: Instant): Append {
  return {
    chain: breakerChain(breaker),
    stream: breakerStream(breaker),
    expected: "any",
    events: [{ type: "breaker-tripped", v: 1, at, cause: { kind: "person", by, reason } }],
  };
}
