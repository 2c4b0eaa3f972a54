/** A channel on a test server, as the product opens one. */
import type { ChannelId, SecretStore, WorkingStore } from "@flakjacket/core";
import type { BlueskyChannel, BlueskyOptions } from "@flakjacket/networks/bluesky";
import { blueskySecrets, openBluesky } from "@flakjacket/networks/bluesky";
import type { Pds, Person } from "./pds.ts";
import { memorySecrets, memoryWorking, systemClock } from "./stores.ts";

const id = "bluesky-main" as ChannelId;
export const secretNames = blueskySecrets(id);

/** @param service the server itself, or a proxy before it */
export function channelFor(
  pds: Pds,
  brand: Person,
  more: { readonly service?: string; readonly secrets?: SecretStore; readonly working?: WorkingStore } & Partial<
    Pick<BlueskyOptions, "answerWithinMs" | "idleMs" | "plainMentions">
  > = {},
): BlueskyChannel {
  const {
    service = pds.service,
    secrets = memorySecrets({ [secretNames.password]: brand.password }),
    working = memoryWorking(),
    ...rest
  } = more;
  return openBluesky({
    channel: { id, account: brand.handle, service, stream: pds.bridge.stream },
    clock: systemClock,
    random: Math.random,
    working,
    secrets,
    appView: undefined,
    firstPauseMs: 20,
    answerWithinMs: 5_000,
    ...rest,
  });
}
