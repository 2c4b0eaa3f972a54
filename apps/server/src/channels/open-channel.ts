/** Opens the two doors of a channel: how it is read and how it is written. */
import { join } from "node:path";
import type {
  Account,
  ChannelDefinition,
  ChannelId,
  Clock,
  NetworkReader,
  NetworkWriter,
  SecretStore,
  WorkingStore,
} from "@flakjacket/core";
import type { SimulatedNetwork } from "@flakjacket/networks/simulated";
import { createSimulatedNetwork } from "@flakjacket/networks/simulated";
import type { WorldFile } from "./world-file.ts";
import { openWorldFile } from "./world-file.ts";

export type Doors = { readonly reader: NetworkReader; readonly writer: NetworkWriter };

/** The simulated network with the brand's accounts on it, by channel. */
export type Plaza = { readonly network: SimulatedNetwork; readonly ours: ReadonlyMap<ChannelId, Account> };

export type ChannelOpener = {
  /** Undefined while the channel cannot be opened: it lacks its secret, or no adapter knows its network yet. */
  open(channel: ChannelDefinition): Promise<Doors | undefined>;
  /** Undefined while no channel is on the simulated network. */
  plaza(): Plaza | undefined;
  close(): Promise<void>;
};

export type OpenerOptions = {
  readonly dataDir: string;
  readonly clock: Clock;
  readonly working: WorkingStore;
  readonly secrets: SecretStore;
  /** Where Bluesky's people are looked up; undefined: on the channel's own server alone. */
  readonly appView?: string | undefined;
};

const WORLD_FILE = "simulated.jsonl";

export function channelOpener(options: OpenerOptions): ChannelOpener {
  const { clock, working, secrets } = options;
  const ours = new Map<ChannelId, Account>();
  let world: Promise<{ readonly network: SimulatedNetwork; readonly file: WorldFile }> | undefined;
  let network: SimulatedNetwork | undefined;

  async function openWorld() {
    const file = await openWorldFile(join(options.dataDir, WORLD_FILE));
    network = await createSimulatedNetwork({ clock, seed: 1, store: file });
    return { network, file };
  }

  return {
    async open(channel) {
      if (channel.network === "simulated") {
        world ??= openWorld();
        const { account, reader, writer } = await (await world).network.connect(channel.account);
        ours.set(channel.id, account);
        return { reader, writer };
      }
      if (channel.network === "bluesky") {
        // Its libraries are heavy: whoever has no such channel does not load them.
        const { blueskySecrets, openBluesky, publicBluesky } = await import("@flakjacket/networks/bluesky");
        if ((await secrets.get(blueskySecrets(channel.id).password)) === undefined) return undefined;
        // Own servers know the people they host; the public network's are asked about at its own address.
        const appView = options.appView ?? (channel.service === undefined ? publicBluesky.appView : undefined);
        return openBluesky({ channel, clock, random: Math.random, working, secrets, appView });
      }
      return undefined;
    },
    plaza: () => network && { network, ours },
    async close() {
      await (await world?.catch(() => undefined))?.file.close();
    },
  };
}
