/** A campaign on a real Bluesky personal data server on this machine. */
import { blueskySecrets, openBluesky } from "@flakjacket/networks/bluesky";
import { grumble, measurePath } from "./measure-path.ts";
import { measureRecalls } from "./measure-recalls.ts";
import type { Peer } from "./peer.ts";
import { peerIsMissing, startPeer } from "./peer.ts";
import { benchChannel, clock, openRig } from "./rig.ts";
import type { Section } from "./section.ts";
import { withDatabase } from "./temporary.ts";

export const blueskySection: Section = {
  name: "bluesky",
  title: "A campaign on a Bluesky personal data server",
  isMissing: peerIsMissing,
  async run(tell) {
    const path = await withPeer(async (peer) => {
      const channel = channelOn(peer);
      return measurePath(
        channel,
        async ({ store }) => {
          await store.secrets.set(blueskySecrets(channel.id).password, peer.brand.password);
          return peer.say;
        },
        tell,
      );
    });
    const recalls = await withPeer((peer) =>
      withDatabase(async (url) => {
        const channel = channelOn(peer);
        const secrets = new Map([[blueskySecrets(channel.id).password, peer.brand.password]]);
        const rig = await openRig(url, channel, async (working) =>
          openBluesky({
            ...{ channel, clock, working, random: Math.random, appView: undefined },
            secrets: { get: async (name) => secrets.get(name), set: async (name, value) => void secrets.set(name, value) },
          }),
        );
        return measureRecalls(rig, [1, 100, 1_000], (n) => peer.say(grumble(n)), tell);
      }),
    );
    return [...path, ...recalls];
  },
};

function channelOn({ brand, service, stream }: Peer) {
  return benchChannel({ network: "bluesky", account: brand.handle, service, stream });
}

async function withPeer<T>(work: (peer: Peer) => Promise<T>): Promise<T> {
  const peer = await startPeer();
  try {
    return await work(peer);
  } finally {
    await peer.close();
  }
}
