import type { SendKey } from "@flakjacket/core";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "@flakjacket/core";
import { ada, mainChannel, openBox, sunny } from "@flakjacket/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { orderRecall } from "../index.ts";

let box: Awaited<ReturnType<typeof openBox>>;
beforeEach(async () => {
  box = await openBox();
});
afterEach(() => box.close());

const GRUMBLE = "My train is late again and the coffee is cold. What a Monday.";

describe("promise 11: only our posts are on our account", () => {
  it("raises an alarm and trips the breaker for a reply that the journal does not know", async () => {
    const { ref, row } = await box.calls(GRUMBLE);
    const picture = { png: new Uint8Array([1]), altText: "Something.", width: 1, height: 1 };
    const stranger = { replyTo: { root: ref, parent: ref }, text: "Not by us.", language: "en", picture };
    await box.writer.send(box.writer.newKey() as SendKey, stranger, box.clock.now() + MINUTE_MS);
    await box.clock.advance(6 * MINUTE_MS);
    expect((await box.store.views.breaker({ channel: mainChannel })).state).toBe("tripped");
    await box.approves(row);
    await box.clock.advance(MINUTE_MS);
    expect((await box.publication(row))?.publication.state).toBe("approved");
  });

  it("takes down what the network accepted long after its recall was done", async () => {
    const { row } = await box.calls(GRUMBLE);
    await box.approves(row);
    box.network.troubles.writer({ kind: "slow", ms: 12 * MINUTE_MS }, { on: ["send"] });
    await box.clock.advance(15 * SECOND_MS);
    await orderRecall({ campaign: sunny }, { by: ada, reason: "person" }, box.ports);
    await box.clock.advance(10 * MINUTE_MS);
    expect((await box.publication(row))?.publication.state).toBe("withdrawn");
    await box.clock.advance(2.5 * MINUTE_MS);
    expect(box.replies()).toHaveLength(1);
    await box.clock.advance(5 * MINUTE_MS);
    expect(box.replies()).toHaveLength(0);
    expect((await box.publication(row))?.publication.state).toBe("withdrawn");
    expect((await box.store.views.breaker({ channel: mainChannel })).state).toBe("armed");
  });

  it("counts as live what the network accepted after the publication lapsed", async () => {
    const { row } = await box.calls(GRUMBLE);
    await box.approves(row);
    box.network.troubles.writer({ kind: "slow", ms: 7 * HOUR_MS }, { on: ["send"] });
    box.network.troubles.writer({ kind: "down" }, { on: ["send"], times: Number.POSITIVE_INFINITY });
    await box.clock.advance(6.5 * HOUR_MS);
    expect((await box.publication(row))?.publication.state).toBe("lapsed");
    await box.clock.advance(HOUR_MS);
    expect(box.replies()).toHaveLength(1);
    expect((await box.publication(row))?.publication.state).toBe("live");
  });

  it("knows all of ours, live or recalled, and leaves the account's own posts alone", async () => {
    const { row } = await box.calls(GRUMBLE);
    await box.approves(row);
    await box.network.say(box.account, "Good morning from all of us.");
    await box.clock.advance(DAY_MS / 24 + 15 * SECOND_MS);
    expect((await box.store.views.breaker({ channel: mainChannel })).state).toBe("armed");
  });
});
