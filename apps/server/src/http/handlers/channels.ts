/** Channels: how they are, what they may still do, and the one secret they need. */
import type { ChannelDefinition } from "@flakjacket/core";
import { HOUR_MS, liveStates } from "@flakjacket/core";
import { recallBudget } from "@flakjacket/guard";
import { hasSecret, keepSecret } from "../../channels/keep-secret.ts";
import type { House } from "../../house.ts";
import { refused } from "../refused.ts";
import { knownChannel } from "./breakers.ts";
import type { Some } from "./some.ts";

export function channelHandlers(house: House): Some<"channels" | "setChannelSecret"> {
  const { store, clock } = house;
  const { views } = store;

  async function overview(channel: ChannelDefinition) {
    const { id } = channel;
    const doors = house.channels.doors(id);
    const limits = doors?.writer.limits;
    const running = (await views.campaigns()).filter(({ definition }) => definition.channels.some((one) => one.id === id));
    const promised = Math.min(...running.map(({ definition }) => definition.recallWithinMs));
    const [breaker, secret, live, sentLastHour] = await Promise.all([
      views.breaker({ channel: id }),
      hasSecret(channel, house),
      views.countPublications({ channel: id, states: liveStates }),
      views.countPublications({ channel: id, states: [...liveStates, "withdrawn"], from: clock.now() - HOUR_MS }),
    ]);
    return {
      channel,
      breaker,
      hasSecret: secret,
      ...(doors && { reader: doors.reader.health(), writer: doors.writer.health() }),
      ...(limits && {
        limits: {
          publicationsPerHour: limits.publicationsPerHour,
          pictureBytes: limits.pictureBytes,
          replyLength: limits.replyLength,
          altTextLength: limits.altTextLength,
        },
      }),
      budgets: { live, recallBudget: limits && Number.isFinite(promised) ? recallBudget(limits, promised) : 0, sentLastHour },
    };
  }

  return {
    channels: async () => ({ channels: await Promise.all((await views.channels()).map(overview)) }),
    async setChannelSecret({ params, body }) {
      const channel = await knownChannel(params.id, views);
      if (channel.network !== "bluesky") throw refused("secret-not-needed", { network: channel.network });
      const kept = await keepSecret(channel, body.appPassword, house);
      if (kept === "refused") throw refused("secret-refused", { channel: channel.id });
      if (kept === "unreachable") throw refused("network-unreachable", { channel: channel.id });
      await house.channels.refresh();
      return { accepted: true };
    },
  };
}
