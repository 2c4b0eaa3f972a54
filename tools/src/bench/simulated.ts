/** A campaign on the simulated network, which answers at once: what is measured is our own share. */
import { createSimulatedNetwork } from "@flakjacket/networks/simulated";
import { grumble, measurePath } from "./measure-path.ts";
import { measureRecalls } from "./measure-recalls.ts";
import { benchChannel, clock, openRig } from "./rig.ts";
import type { Section } from "./section.ts";
import { withDatabase } from "./temporary.ts";

const channel = benchChannel({ network: "simulated", account: "bench.example" });

export const simulatedSection: Section = {
  name: "simulated",
  title: "A campaign on the simulated network",
  async run(tell) {
    const path = await measurePath(
      channel,
      async (house) => {
        await house.channels.refresh();
        const plaza = house.opener.plaza();
        const account = plaza?.ours.get(channel.id);
        if (!plaza || !account) throw new Error("Expected the channel on the simulated network.");
        const lou = await plaza.network.join({ handle: "grumpy.example" });
        return (text) => plaza.network.say(lou, text, { mention: account, languages: ["en"] });
      },
      tell,
    );
    const recalls = await withDatabase(async (url) => {
      const network = await createSimulatedNetwork({ clock, seed: 1 });
      const { account, reader, writer } = await network.connect(channel.account);
      const lou = await network.join({ handle: "grumpy.example" });
      const rig = await openRig(url, channel, async () => ({ reader, writer }));
      const say = (n: number) => network.say(lou, grumble(n), { mention: account, languages: ["en"] });
      return measureRecalls(rig, [1, 100, 1_000], say, tell);
    });
    return [...path, ...recalls];
  },
};
