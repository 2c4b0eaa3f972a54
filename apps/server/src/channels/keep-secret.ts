/** Keeps a channel's app password once the network accepted it, and not before. */
import type { ChannelDefinition, SecretStore, WorkingStore } from "@flakjacket/core";
import type { House } from "../house.ts";

export async function keepSecret(
  channel: ChannelDefinition,
  appPassword: string,
  { store, clock }: Pick<House, "store" | "clock">,
): Promise<"kept" | "refused" | "unreachable"> {
  const { blueskySecrets, openBluesky } = await import("@flakjacket/networks/bluesky");
  const { password, session } = blueskySecrets(channel.id);
  // Signing in happens beside the kept secret: one that is wrong must not take the place of one that works.
  const tried = new Map<string, string>([[password, appPassword]]);
  const secrets: SecretStore = {
    get: async (name) => tried.get(name),
    set: async (name, value) => void tried.set(name, value),
  };
  const working: WorkingStore = { get: async () => undefined, set: async () => undefined, delete: async () => undefined };
  const { writer } = openBluesky({ channel, clock, random: Math.random, working, secrets, appView: undefined });
  // Deleting what was never there changes nothing, and only whoever is signed in may.
  const asked = await writer.remove(writer.newKey());
  if (asked.kind === "refused") return "refused";
  if (asked.kind !== "removed") return "unreachable";
  const made = tried.get(session);
  if (made !== undefined) await store.secrets.set(session, made);
  await store.secrets.set(password, appPassword);
  return "kept";
}

/** Whether a channel has what it needs to sign in; one that needs nothing has none. */
export async function hasSecret(channel: ChannelDefinition, { store }: Pick<House, "store">): Promise<boolean> {
  if (channel.network !== "bluesky") return false;
  const { blueskySecrets } = await import("@flakjacket/networks/bluesky");
  return (await store.secrets.get(blueskySecrets(channel.id).password)) !== undefined;
}
