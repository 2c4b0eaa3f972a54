import { type Clock, DAY_MS, type Observed, type Outgoing, type SendKey } from "@flakjacket/core";
import { virtualClock } from "@flakjacket/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WorldStore } from "./index.ts";
import { createSimulatedNetwork, pointRules, simulatedStart } from "./index.ts";

const outgoing = (to: Outgoing["replyTo"]["parent"]): Outgoing => ({
  replyTo: { root: to, parent: to },
  text: "Here is something sunny.",
  language: "en",
  picture: { png: Uint8Array.from([1, 2, 3]), altText: "A balloon dog.", width: 2, height: 3 },
});

function memoryStore(lines: string[] = []): WorldStore & { readonly lines: string[] } {
  return { lines, load: async () => lines, append: async (line) => void lines.push(line) };
}

async function someLife(clock: Clock, seed: number, store: WorldStore) {
  const network = await createSimulatedNetwork({ clock, seed, store });
  const { account, writer } = await network.connect("sunny");
  const ada = await network.join({ handle: "ada", displayName: "Ada" });
  const call = await network.say(ada, "@sunny my bus is late");
  const key = writer.newKey();
  await writer.send(key, outgoing(call), clock.now() + 1_000);
  await network.say(ada, "thanks", { replyTo: call });
  await network.edit(call, "@sunny my bus is very late");
  await network.block(ada, account);
  return { network, call, key, account };
}

describe("the simulated network", () => {
  it("is the same for the same seed and actions, and another for another seed", async () => {
    const run = async (seed: number) => {
      const store = memoryStore();
      await someLife(virtualClock(), seed, store);
      return store.lines;
    };
    expect(await run(7)).toEqual(await run(7));
    expect(await run(7)).not.toEqual(await run(8));
  });

  it("survives a restart with its store: people, threads, pictures, keys, blocks", async () => {
    const clock = virtualClock();
    const store = memoryStore();
    const before = await someLife(clock, 7, store);
    const after = await createSimulatedNetwork({ clock, seed: 7, store });
    expect(after.posts()).toEqual(before.network.posts());
    expect(after.people()).toEqual(before.network.people());
    expect(after.thread(before.call)).toHaveLength(3);
    const { writer, account } = await after.connect("sunny");
    expect(account).toEqual(before.account);
    expect((await writer.look(before.key)).kind).toBe("present");
    expect(writer.newKey()).not.toBe(before.key);
    expect(after.posts().find((post) => post.picture)?.picture).toMatchObject({ png: Uint8Array.from([1, 2, 3]), width: 2, height: 3 });
    expect(await writer.standing(before.call, before.call.uri.slice(4).split("/")[0] ?? "")).toBe("blocked");
  });

  it("forgets a last line that a crash cut off, and names any other line it cannot read", async () => {
    const store = memoryStore();
    const { network } = await someLife(virtualClock(), 7, store);
    const cut = memoryStore([...store.lines, '{"type":"said","u']);
    expect((await createSimulatedNetwork({ clock: virtualClock(), seed: 7, store: cut })).posts()).toEqual(network.posts());
    const broken = memoryStore(["{", ...store.lines]);
    await expect(createSimulatedNetwork({ clock: virtualClock(), seed: 7, store: broken })).rejects.toThrow("line 1");
  });

  it("reads mentions, tags and links out of what people say", async () => {
    const network = await createSimulatedNetwork({ clock: virtualClock(), seed: 1 });
    const { account, reader } = await network.connect("sunny");
    const ada = await network.join({ handle: "ada", bio: "Trains." });
    await network.say(ada, "no call: sunny@example.test, mail@sunny");
    await network.say(ada, "Hello @Sunny, see https://example.test/a #grumpy", { altTexts: ["a bus"] });
    const seen: Observed[] = [];
    const stop = new AbortController();
    for await (const { observed } of reader.read(simulatedStart, stop.signal)) {
      seen.push(observed);
      if (observed.kind === "post") stop.abort();
    }
    const posts = seen.flatMap((one) => (one.kind === "post" ? [one.post] : []));
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({
      mentions: [account.id],
      tags: ["grumpy"],
      links: ["https://example.test/a"],
      altTexts: ["a bus"],
      mediaCount: 1,
      author: { handle: "ada", bio: "Trains." },
    });
  });

  it("promise 4: sees #nobot in a bio", async () => {
    const network = await createSimulatedNetwork({ clock: virtualClock(), seed: 1 });
    const { writer } = await network.connect("sunny");
    const ada = await network.join({ handle: "ada", bio: "Trains. #NoBot please" });
    expect(await writer.standing(await network.say(ada, "@sunny hm"), ada.id)).toBe("opted-out");
  });

  it("promise 6: keeps points for recalls that publishing cannot spend, and frees them with time", async () => {
    const clock = virtualClock();
    const points = pointRules(40, 400, { create: 3, update: 2, remove: 1 });
    const network = await createSimulatedNetwork({ clock, seed: 1, points });
    const { writer } = await network.connect("sunny");
    const call = await network.say(await network.join({ handle: "ada" }), "@sunny hm");
    const sent: SendKey[] = [];
    for (;;) {
      const key = writer.newKey();
      const outcome = await writer.send(key, outgoing(call), clock.now() + 1_000);
      if (outcome.kind === "postponed") break;
      sent.push(key);
    }
    expect(sent).toHaveLength(10);
    for (const key of sent) expect(await writer.remove(key)).toEqual({ kind: "removed" });
    await clock.advance(DAY_MS);
    expect((await writer.send(writer.newKey(), outgoing(call), clock.now() + 1_000)).kind).toBe("live");
  });

  it("promise 5: what is accepted late, after its deadline, is there once it is there, and not before", async () => {
    const clock = virtualClock();
    const network = await createSimulatedNetwork({ clock, seed: 1 });
    const { writer } = await network.connect("sunny");
    const call = await network.say(await network.join({ handle: "ada" }), "@sunny hm");
    network.troubles.writer({ kind: "slow", ms: 5_000 }, { on: ["send"] });
    const key = writer.newKey();
    const sending = writer.send(key, outgoing(call), clock.now() + 1_000);
    await clock.advance(1_000);
    expect((await sending).kind).toBe("unconfirmed");
    expect(await writer.look(key)).toEqual({ kind: "absent" });
    await clock.advance(4_000);
    expect((await writer.look(key)).kind).toBe("present");
  });

  it("promise 5: whatever goes wrong and however often it is tried, a key is there at most once", async () => {
    const kinds = ["error", "garbage", "lost", "silent", "down", "slow", "rate-limited", "signed-out"] as const;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...kinds), { maxLength: 6 }), async (plan) => {
        const clock = virtualClock();
        const network = await createSimulatedNetwork({ clock, seed: 1 });
        const { account, writer } = await network.connect("sunny");
        const call = await network.say(await network.join({ handle: "ada" }), "@sunny hm");
        for (const kind of plan) {
          const trouble = kind === "slow" ? { kind, ms: 1_500 } : kind === "rate-limited" ? { kind, retryAfterMs: 10 } : { kind };
          network.troubles.writer(trouble, { on: ["send"] });
        }
        const key = writer.newKey();
        let last: string | undefined;
        for (let tries = 0; tries <= plan.length; tries += 1) {
          const sending = writer.send(key, outgoing(call), clock.now() + 1_000);
          await clock.advance(2_000);
          last = (await sending).kind;
        }
        expect(last).toBe("live");
        expect(network.posts().filter((post) => post.author.id === account.id)).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});
