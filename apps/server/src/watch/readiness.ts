/** What the server waits for before it can do its work. Empty when it is ready. */
import type { ChannelDefinition, WaitCause } from "@flakjacket/core";
import { hasSecret } from "../channels/keep-secret.ts";
import type { House } from "../house.ts";

type Watched = Pick<House, "storeWatch" | "spool" | "store" | "channels">;

export async function waitingFor(house: Watched): Promise<readonly WaitCause[]> {
  // Without the store nobody knows which channels there are: it alone is told then.
  const channels = await house.store.views.channels().catch(() => []);
  return [
    ...(house.storeWatch.isUp() ? [] : [{ kind: "store" } as const]),
    ...(house.spool.holdsRecalls() ? [{ kind: "recalls" } as const] : []),
    ...(await Promise.all(channels.map((channel) => waitingForChannel(channel, house)))).flat(),
  ];
}

async function waitingForChannel(channel: ChannelDefinition, house: Watched): Promise<readonly WaitCause[]> {
  const { id, network } = channel;
  const doors = house.channels.doors(id);
  if (doors) return doors.reader.health().state === "ready" ? [] : [{ kind: "reading", channel: id }];
  const lacksSecret = network === "bluesky" && !(await hasSecret(channel, house).catch(() => true));
  return [{ kind: lacksSecret ? "secret" : "opening", channel: id }];
}
