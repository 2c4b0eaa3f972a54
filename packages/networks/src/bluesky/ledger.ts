/** The points a channel has spent, remembered across restarts. */
import type { Clock, Instant, WorkingStore } from "@flakjacket/core";
import type { PointCosts, PointLedger, PointRules } from "../points.ts";
import { emptyLedger, parseLedger, pay, spend, told } from "../points.ts";

export type PointsKeeper = {
  /** Takes the points for something we publish; how long to wait when there are not enough outside the reserve, else 0. */
  take(action: Exclude<keyof PointCosts, "remove">): Promise<number>;
  /** Notes a removal. Never refused here: whether there are points left for it, the network alone decides. */
  spendOnRemoval(): Promise<void>;
  /** It surely did not arrive: the points are free again. */
  giveBack(action: keyof PointCosts): void;
  /** The network said to wait. */
  told(until: Instant): void;
};

/** Losing the kept ledger is no harm: the network's own limit then answers, and is honoured. */
export function createPointsKeeper(rules: PointRules, working: WorkingStore, key: string, clock: Clock): PointsKeeper {
  let ledger: PointLedger | undefined;
  let loading: Promise<void> | undefined;
  let saving: Promise<void> = Promise.resolve();

  const load = async (): Promise<void> => {
    ledger ??= parseLedger(await working.get(key).catch(() => undefined));
  };
  const change = (next: PointLedger): void => {
    ledger = next;
    saving = saving.then(() => working.set(key, ledger)).catch(() => undefined);
  };

  return {
    async take(action) {
      loading ??= load();
      await loading;
      const paid = pay(ledger ?? emptyLedger, action, clock.now(), rules);
      if (!paid.paid) return paid.retryAfterMs;
      change(paid.ledger);
      // Kept before anything leaves, so that a crash forgets no points.
      await saving;
      return 0;
    },
    async spendOnRemoval() {
      loading ??= load();
      await loading;
      change(spend(ledger ?? emptyLedger, rules.costs.remove, clock.now()));
    },
    giveBack: (action) => change(spend(ledger ?? emptyLedger, -rules.costs[action], clock.now())),
    told: (until) => change(told(ledger ?? emptyLedger, until)),
  };
}
