/** Stopping and re-arming. */
import type { BreakerScope, ChannelId, PersonId, Views } from "@flakjacket/core";
import { breakerScopeKey } from "@flakjacket/core";
import { agreeToRearm, tripBreaker } from "@flakjacket/pipeline";
import type { Principal } from "../../auth/principal.ts";
import type { House } from "../../house.ts";
import { doer, someone } from "../context.ts";
import { refused } from "../refused.ts";
import { knownCampaign } from "./campaigns.ts";
import type { Some } from "./some.ts";

export function breakerHandlers({ store, ports, people }: House): Some<"stopCampaign" | "rearmCampaign" | "stopChannel" | "rearmChannel"> {
  const { views } = store;

  const stop = async (scope: BreakerScope, by: PersonId, reason: string) => ({ breaker: await tripBreaker(scope, by, reason, ports) });

  async function rearm(scope: BreakerScope, principal: Principal, reason: string) {
    const needed = await people.rearmNeeds();
    const before = await views.breaker(scope);
    if (before.state === "armed") return { breaker: before };
    // A token acts for somebody: with it, one person would be two.
    if (needed > 1 && principal.kind === "machine") throw refused("another-person-needed", { needed, agreed: before.agreed.length });
    const breaker = await agreeToRearm(scope, principal.id, reason, needed, ports);
    const repeated = breaker.state === "tripped" && before.agreed.includes(principal.id);
    if (repeated) throw refused("another-person-needed", { needed, agreed: breaker.agreed.length });
    return { breaker };
  }

  return {
    async stopCampaign({ params, body }, context) {
      await knownCampaign(params.id, views);
      return stop({ campaign: params.id }, doer(context), body.reason);
    },
    async rearmCampaign({ params, body }, { principal }) {
      await knownCampaign(params.id, views);
      return rearm({ campaign: params.id }, someone(principal), body.reason);
    },
    async stopChannel({ params, body }, context) {
      await knownChannel(params.id, views);
      return stop({ channel: params.id }, doer(context), body.reason);
    },
    async rearmChannel({ params, body }, { principal }) {
      await knownChannel(params.id, views);
      return rearm({ channel: params.id }, someone(principal), body.reason);
    },
  };
}

/** @throws Refused when one of them is tripped */
export async function refuseWhenTripped(scopes: readonly BreakerScope[], views: Views): Promise<void> {
  for (const scope of scopes) {
    if ((await views.breaker(scope)).state === "tripped") throw refused("breaker-tripped", { scope: breakerScopeKey(scope) });
  }
}

/** @throws Refused when there is none of this name */
export async function knownChannel(id: ChannelId, views: Views) {
  const channel = (await views.channels()).find((one) => one.id === id);
  if (!channel) throw refused("channel-unknown", { id });
  return channel;
}
