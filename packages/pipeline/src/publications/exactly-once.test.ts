import { HOUR_MS, MINUTE_MS, SECOND_MS } from "@flakjacket/core";
import { ada, openBox, sunny } from "@flakjacket/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderRecall } from "../index.ts";

type Box = Awaited<ReturnType<typeof openBox>>;
type Trouble = Parameters<Box["network"]["troubles"]["writer"]>[0];
const GRUMBLE = "My train is late again and the coffee is cold. What a Monday.";

async function withBox(work: (box: Box) => Promise<void>): Promise<void> {
  const box = await openBox();
  try {
    await work(box);
  } finally {
    await box.close();
  }
}

const troubles: readonly Trouble[] = [
  { kind: "down" },
  { kind: "slow", ms: 45 * SECOND_MS },
  { kind: "slow", ms: 5 * MINUTE_MS },
  { kind: "rate-limited", retryAfterMs: 20 * SECOND_MS },
  { kind: "error" },
  { kind: "garbage" },
  { kind: "silent" },
  { kind: "lost" },
];

describe("promise 5: exactly once", () => {
  it.each(troubles)("publishes once when the network is $kind while sending", (trouble) =>
    withBox(async (box) => {
      const { row } = await box.calls(GRUMBLE);
      await box.approves(row);
      box.network.troubles.writer(trouble, { on: ["send"] });
      await box.clock.advance(10 * MINUTE_MS);
      expect(box.replies()).toHaveLength(1);
      expect((await box.publication(row))?.publication.state).toBe("live");
    }),
  );

  it("goes on counting as live while the network does not say, and sends nothing again", () =>
    withBox(async (box) => {
      const { row } = await box.calls(GRUMBLE);
      await box.approves(row);
      box.network.troubles.writer({ kind: "silent" }, { on: ["send"] });
      box.network.troubles.writer({ kind: "error" }, { times: Number.POSITIVE_INFINITY, on: ["look"] });
      await box.clock.advance(HOUR_MS);
      expect((await box.publication(row))?.publication.state).toBe("unconfirmed");
      expect(box.replies()).toHaveLength(1);
    }));

  const anyTrouble = fc.record({
    trouble: fc.constantFrom(...troubles),
    on: fc.subarray(["send", "look", "remove", "standing"] as const, { minLength: 1 }),
    times: fc.integer({ min: 1, max: 3 }),
  });

  it("holds for any series of troubles: never twice, and once all is well again, once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyTrouble, { maxLength: 6 }), fc.integer({ min: 1, max: 3 }), async (series, calls) => {
        await withBox(async (box) => {
          const rows = [];
          for (let n = 0; n < calls; n++) rows.push((await box.calls(`${GRUMBLE} ${n}`, `grumpy-${n}.example`)).row);
          for (const row of rows) await box.approves(row);
          for (const { trouble, on, times } of series) box.network.troubles.writer(trouble, { on, times });
          for (let step = 0; step < 6; step++) {
            await box.clock.advance(MINUTE_MS);
            const parents = box.replies().map(({ replyTo }) => replyTo?.parent.uri);
            expect(new Set(parents).size).toBe(parents.length);
          }
          box.network.troubles.clear();
          await box.clock.advance(30 * MINUTE_MS);
          expect(box.replies()).toHaveLength(calls);
        });
      }),
      { numRuns: 25 },
    );
  });

  it("and with a recall at any moment: nothing stays out, whatever the network does", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyTrouble, { maxLength: 4 }), fc.integer({ min: 0, max: 60 }), async (series, after) => {
        await withBox(async (box) => {
          const { row } = await box.calls(GRUMBLE);
          await box.approves(row);
          for (const { trouble, on, times } of series) box.network.troubles.writer(trouble, { on, times });
          await box.clock.advance(after * SECOND_MS);
          await orderRecall({ campaign: sunny }, { by: ada, reason: "person" }, box.ports);
          await box.clock.advance(20 * MINUTE_MS);
          box.network.troubles.clear();
          await box.clock.advance(20 * MINUTE_MS);
          // Accepted later than it ever should be: the sweep of the account finds it.
          expect(box.replies()).toHaveLength(0);
          expect((await box.publication(row))?.publication.state).toBe("withdrawn");
        });
      }),
      { numRuns: 40 },
    );
  });
});
