import type { CallRow, NetworkWriter, PublicationId } from "@flakjacket/core";
import { callOf, MINUTE_MS, SECOND_MS, streamKey } from "@flakjacket/core";
import { ada, mainChannel, openBox, sunny } from "@flakjacket/testkit";
import { describe, expect, it } from "vitest";
import { orderRecall, previewRecall, recallWithoutStore, receiptsOf } from "../index.ts";
import { LiveSet } from "./live-set.ts";

const GRUMBLE = "My train is late again and the coffee is cold. What a Monday.";

/** Notes every send and removal in the order in which the network sees them. */
function spying(seen: string[]): NonNullable<Parameters<typeof openBox>[0]> {
  return {
    wrap: (ports) => ({
      ...ports,
      writer: (id) => {
        const writer = ports.writer(id);
        return (
          writer && {
            ...writer,
            send: (key, outgoing, deadline) => {
              seen.push(`send ${key}`);
              return writer.send(key, outgoing, deadline);
            },
            remove: (key) => {
              seen.push(`remove ${key}`);
              return writer.remove(key);
            },
          }
        );
      },
    }),
  };
}

describe("promise 6: recalls come first", () => {
  it("sends a recall asked in the middle of 500 publications before any later one", async () => {
    const seen: string[] = [];
    const box = await openBox(spying(seen));
    try {
      const rows: CallRow[] = [];
      for (let n = 0; n < 500; n++) rows.push((await box.calls(`${GRUMBLE} ${n}`, `grumpy-${n}.example`)).row);
      for (const row of rows) await box.approves(row);
      let asked = -1;
      const stop = box.store.journal.onAppended((recorded) => {
        const confirmed = recorded.find(({ event }) => event.type === "send-confirmed");
        if (asked >= 0 || seen.length < 250 || !confirmed) return;
        asked = seen.length;
        void orderRecall({ call: callOf(streamKey(confirmed.stream) as PublicationId) }, { by: ada, reason: "person" }, box.ports);
      });
      const sent = (): number => seen.filter((one) => one.startsWith("send")).length;
      for (let second = 0; second < 1_000 && (sent() < 500 || box.replies().length > 499); second++) await box.clock.advance(SECOND_MS);
      stop();
      const removal = seen.findIndex((one) => one.startsWith("remove"));
      expect(removal).toBeGreaterThanOrEqual(250);
      // At most the one that was already on its way when the recall was asked.
      expect(seen.slice(asked, removal).filter((one) => one.startsWith("send")).length).toBeLessThanOrEqual(1);
      expect(sent()).toBe(500);
      expect(box.replies()).toHaveLength(499);
    } finally {
      await box.close();
    }
  }, 120_000);

  it("sends nothing new while a recall that was asked has not been tried once", async () => {
    const seen: string[] = [];
    const box = await openBox(spying(seen));
    try {
      const { row } = await box.calls(GRUMBLE);
      await box.approves(row);
      await box.clock.advance(15 * SECOND_MS);
      const { row: next } = await box.calls(`${GRUMBLE} Again.`, "other.example");
      await box.approves(next);
      box.network.troubles.writer({ kind: "slow", ms: 8 * SECOND_MS }, { on: ["remove"] });
      await box.clock.advance(9 * SECOND_MS);
      await orderRecall({ call: row.id }, { by: ada, reason: "person" }, box.ports);
      await box.clock.advance(6 * SECOND_MS);
      expect(seen.filter((one) => one.startsWith("send"))).toHaveLength(1);
      await box.clock.advance(6 * SECOND_MS);
      expect(seen.filter((one) => one.startsWith("send"))).toHaveLength(2);
    } finally {
      await box.close();
    }
  });

  it("stops a publication that was about to leave in that very moment", async () => {
    let orders = 0;
    const box: Awaited<ReturnType<typeof openBox>> = await openBox({
      wrap: (ports) => ({
        ...ports,
        writer: (id) => {
          const writer = ports.writer(id);
          const standing: NetworkWriter["standing"] = async (call, author) => {
            orders += 1;
            await orderRecall({ campaign: sunny }, { by: ada, reason: "person" }, ports);
            return writer?.standing(call, author) ?? "unknown";
          };
          return writer && { ...writer, standing };
        },
      }),
    });
    try {
      const { row } = await box.calls(GRUMBLE);
      await box.approves(row);
      await box.clock.advance(MINUTE_MS);
      expect(orders).toBe(1);
      expect(box.network.posts().some(({ author }) => author.id === box.account.id)).toBe(false);
      expect((await box.publication(row))?.publication).toMatchObject({ state: "withdrawn" });
    } finally {
      await box.close();
    }
  });

  it("counts apart what it would take and what comes down already", async () => {
    const box = await openBox();
    try {
      const { row } = await box.calls(GRUMBLE);
      await box.approves(row);
      await box.clock.advance(15 * SECOND_MS);
      expect(await previewRecall({ campaign: sunny }, box.ports)).toEqual({ publications: 1, comingDown: 0 });
      await orderRecall({ call: row.id }, { by: ada, reason: "person" }, box.ports);
      const { row: next } = await box.calls(`${GRUMBLE} Again.`, "other.example");
      await box.approves(next);
      expect(await previewRecall({ campaign: sunny }, box.ports)).toEqual({ publications: 1, comingDown: 1 });
      expect(await previewRecall({ call: row.id }, box.ports)).toEqual({ publications: 0, comingDown: 1 });
    } finally {
      await box.close();
    }
  });

  it("takes down at once what the network accepts after the recall was asked", async () => {
    const box = await openBox();
    try {
      const { row } = await box.calls(GRUMBLE);
      await box.approves(row);
      box.network.troubles.writer({ kind: "slow", ms: 20 * SECOND_MS }, { on: ["send"] });
      await box.clock.advance(12 * SECOND_MS);
      await orderRecall({ campaign: sunny }, { by: ada, reason: "person" }, box.ports);
      await box.clock.advance(17 * SECOND_MS);
      expect(box.replies()).toHaveLength(0);
      await box.clock.advance(2 * SECOND_MS);
      expect(box.network.posts().some((post) => post.author.id === box.account.id)).toBe(true);
      expect(box.replies()).toHaveLength(0);
    } finally {
      await box.close();
    }
  });

  it("trips the breaker with the order when asked to stop, so that nothing new goes out", async () => {
    const box = await openBox();
    try {
      const { row: first } = await box.calls(GRUMBLE);
      await box.approves(first);
      await box.clock.advance(15 * SECOND_MS);
      const { recall } = await orderRecall({ campaign: sunny }, { by: ada, reason: "person", stop: "enough" }, box.ports);
      const { row: second } = await box.calls(`${GRUMBLE} Again.`, "other.example");
      await box.approves(second);
      await box.clock.advance(5 * MINUTE_MS);
      expect(box.replies()).toHaveLength(0);
      expect((await receiptsOf(recall, box.store))?.receipts).toMatchObject([{ state: "withdrawn" }]);
      expect((await box.publication(second))?.publication.state).toBe("approved");
    } finally {
      await box.close();
    }
  });

  it("tells a person, stops the channel and goes on counting as live what the network will not give back", async () => {
    const box = await openBox();
    try {
      const { row } = await box.calls(GRUMBLE);
      await box.approves(row);
      await box.clock.advance(15 * SECOND_MS);
      box.network.troubles.writer({ kind: "signed-out" }, { times: Number.POSITIVE_INFINITY, on: ["remove"] });
      const { recall } = await orderRecall({ campaign: sunny }, { by: ada, reason: "person" }, box.ports);
      await box.clock.advance(10 * MINUTE_MS);
      expect((await receiptsOf(recall, box.store))?.receipts).toMatchObject([{ state: "not-withdrawn", why: "signed-out" }]);
      expect((await box.store.views.breaker({ channel: mainChannel })).state).toBe("tripped");
      box.network.troubles.clear();
      await orderRecall({ campaign: sunny }, { by: ada, reason: "person" }, box.ports);
      await box.clock.advance(10 * SECOND_MS);
      expect(box.replies()).toHaveLength(0);
    } finally {
      await box.close();
    }
  });

  it("works from memory while the store is down, publishes nothing meanwhile, and is in the journal afterwards", async () => {
    const box = await openBox();
    try {
      const live = new LiveSet();
      box.store.journal.onAppended((recorded) => live.follow(recorded));
      const { row } = await box.calls(GRUMBLE);
      await box.approves(row);
      await box.clock.advance(15 * SECOND_MS);
      const { row: waiting } = await box.calls(`${GRUMBLE} Again.`, "other.example");
      await box.approves(waiting);
      const { gone, publications } = await recallWithoutStore({ campaign: sunny }, ada, live, box.ports.spool, box.ports);
      expect(publications).toEqual([row.id, waiting.id]);
      expect(gone).toEqual([row.id]);
      expect(box.replies()).toHaveLength(0);
      await box.clock.advance(5 * MINUTE_MS);
      expect(box.replies()).toHaveLength(0);
      expect(box.spooled).toEqual([]);
      expect((await box.publication(row))?.publication.state).toBe("withdrawn");
      expect((await box.publication(waiting))?.publication.state).toBe("withdrawn");
    } finally {
      await box.close();
    }
  });
});
