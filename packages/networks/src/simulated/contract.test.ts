import type { Clock } from "@flakjacket/core";
import { describeNetwork } from "@flakjacket/testkit/suites/network";
import { createSimulatedNetwork } from "./index.ts";

const clock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  wake: (at, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const timer = setTimeout(resolve, at - Date.now());
      signal?.addEventListener("abort", () => {
        clearTimeout(timer);
        resolve();
      });
    }),
};

describeNetwork("simulated", async () => {
  const network = await createSimulatedNetwork({ clock, seed: 1, reconnectMs: 5, answerWithinMs: 500 });
  const { account, writer } = await network.connect("sunny");
  const readers = await Promise.all([...Array(40)].map(() => network.connect("sunny")));
  let people = 0;
  return {
    channel: account,
    writer,
    reader: () => {
      const next = readers.pop();
      if (!next) throw new Error("More readers were asked for than the harness made.");
      return next.reader;
    },
    join() {
      people += 1;
      return network.join({ handle: `person-${people}`, displayName: "A person" });
    },
    say: (person, text, to) => network.say(person, text, to),
    edit: async (_, ref, text) => {
      await network.edit(ref, text);
    },
    remove: (_, ref) => network.remove(ref),
    block: network.block,
    leave: network.leave,
    async seen(ref) {
      const post = network.posts().find(({ ref: { uri }, removed }) => uri === ref && !removed);
      if (!post?.picture || !post.replyTo) return undefined;
      return { text: post.text, ...post.picture, root: post.replyTo.root.uri, parent: post.replyTo.parent.uri };
    },
    now: clock.now,
    misbehave: {
      duplicates: async () => network.troubles.reader({ kind: "duplicates", last: 20 }),
      closesMidFrame: async () => network.troubles.reader({ kind: "closes-mid-frame" }),
      garbage: async () => network.troubles.reader({ kind: "garbage", why: "malformed" }),
      async gap(act) {
        network.troubles.reader({ kind: "gap", skip: 2 });
        await act();
      },
      answerLost: async () => network.troubles.writer({ kind: "silent" }, { on: ["send"] }),
      requestLost: async () => network.troubles.writer({ kind: "lost" }, { on: ["send"] }),
      garbageAnswer: async () => network.troubles.writer({ kind: "garbage" }, { on: ["send"] }),
      serverError: async () => network.troubles.writer({ kind: "error" }, { on: ["send"] }),
      rateLimited: async () => network.troubles.writer({ kind: "rate-limited", retryAfterMs: 300 }, { on: ["send"] }),
      async down() {
        network.troubles.writer({ kind: "down" }, { times: Number.POSITIVE_INFINITY });
        return async () => network.troubles.clear();
      },
    },
    close: async () => network.troubles.clear(),
  };
});
