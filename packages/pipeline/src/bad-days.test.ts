import type { CallRow } from "@flakjacket/core";
import { HOUR_MS, JournalUnavailable, MINUTE_MS, SECOND_MS } from "@flakjacket/core";
import type { Tap, Tapped } from "@flakjacket/testkit";
import { ada, openBox, sunny } from "@flakjacket/testkit";
import { describe, expect, it } from "vitest";
import { orderRecall } from "./index.ts";

const GRUMBLE = "My train is late again and the coffee is cold. What a Monday.";

/** Tries again, with time in between, whatever breaks: as a person does. */
async function insist<T>(box: Awaited<ReturnType<typeof openBox>>, work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (cause) {
      if (tries > 20) throw cause;
      await box.clock.advance(5 * SECOND_MS);
    }
  }
}

/** One whole life of a publication, through its recall, with a tap on every port. Checks the promises on the way. */
async function wholeLife(tap: Tap): Promise<void> {
  const box = await openBox({ tap });
  try {
    const person = await box.person("grumpy.example");
    const ref = await box.network.say(person, GRUMBLE, { mention: box.account, languages: ["en"] });
    await box.clock.advance(15 * SECOND_MS);
    const row = (await box.store.views.calls({ limit: 2 })) as readonly CallRow[];
    expect(row).toHaveLength(1);
    const [call] = row;
    if (!call) throw new Error("A call was expected.");
    expect(call.call.state).toBe("proposed");
    await insist(box, async () => {
      const now = await box.store.views.call(call.id);
      if (now?.call.state === "proposed") await box.approves(call);
    });
    await box.clock.advance(2.5 * MINUTE_MS);
    expect(box.replies()).toHaveLength(1);
    expect((await box.publication(call))?.publication.state).toBe("live");
    await insist(box, () => orderRecall({ campaign: sunny }, { by: ada, reason: "person" }, box.ports));
    await box.clock.advance(15 * SECOND_MS);
    expect(box.replies()).toHaveLength(0);
    expect((await box.publication(call))?.publication.state).toBe("withdrawn");
    const everPosted = box.network.posts().filter((post) => post.author.id === box.account.id && post.replyTo?.parent.uri === ref.uri);
    expect(everPosted).toHaveLength(1);
  } finally {
    await box.close();
  }
}

describe("promise 5: when a port breaks", () => {
  it("before or after any of its calls, the publication leaves exactly once and comes down", async () => {
    const calls: Tapped[] = [];
    await wholeLife((call) => void calls.push(call));
    const last = Math.max(...calls.map(({ n }) => n));
    expect(last).toBeGreaterThan(50);
    for (const when of ["before", "after"] as const) {
      for (let n = 1; n <= last; n++) {
        let broke = false;
        const breaking: Tap = (call) => {
          if (broke || call.n !== n || call.when !== when) return;
          broke = true;
          throw new JournalUnavailable(`The port broke ${when} its call ${n}.`);
        };
        await wholeLife(breaking).catch((cause: unknown) => {
          throw new Error(`It did not hold when a port broke ${when} call ${n}: ${JSON.stringify(calls.find((call) => call.n === n))}`, {
            cause,
          });
        });
      }
    }
  }, 180_000);
});

describe("a clock that steps", () => {
  it.each([-HOUR_MS, HOUR_MS])("by %d ms while a publication is on its way sends nothing twice and loses nothing", async (ms) => {
    const box = await openBox();
    try {
      const { row } = await box.calls(GRUMBLE);
      await box.approves(row);
      box.network.troubles.writer({ kind: "silent" }, { on: ["send"] });
      await box.clock.advance(12 * SECOND_MS);
      box.clock.step(ms);
      await box.clock.advance(3 * HOUR_MS);
      expect(box.replies()).toHaveLength(1);
      expect((await box.publication(row))?.publication.state).toBe("live");
    } finally {
      await box.close();
    }
  });
});

describe("bad input", () => {
  it("is refused at the edge with its reason, and the reader goes on", async () => {
    const box = await openBox();
    try {
      box.network.troubles.reader({ kind: "garbage", why: "too-large" });
      box.network.troubles.reader({ kind: "garbage", why: "malformed" });
      box.network.troubles.reader({ kind: "closes-mid-frame" });
      const person = await box.person("grumpy.example");
      await box.network.say(person, GRUMBLE, { mention: box.account });
      await box.clock.advance(MINUTE_MS);
      expect(box.notes.filter(({ code }) => code === "edge-refused")).toHaveLength(2);
      expect(await box.store.views.countCalls({})).toBe(1);
    } finally {
      await box.close();
    }
  });

  it("leaves a trace in the journal when the stream could not give everything", async () => {
    const box = await openBox();
    try {
      box.network.troubles.reader({ kind: "gap", skip: 1 });
      const person = await box.person("grumpy.example");
      await box.network.say(person, GRUMBLE, { mention: box.account });
      await box.network.say(person, `${GRUMBLE} Again.`, { mention: box.account });
      await box.clock.advance(MINUTE_MS);
      expect(box.notes.some(({ code }) => code === "gap-noticed")).toBe(true);
    } finally {
      await box.close();
    }
  });
});
