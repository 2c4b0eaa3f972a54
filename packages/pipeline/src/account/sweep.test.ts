import type { SendKey } from "@flakjacket/core";
import { DAY_MS, MINUTE_MS, SECOND_MS } from "@flakjacket/core";
import { mainChannel, openBox } from "@flakjacket/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

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

  it("knows all of ours, live or recalled, and leaves the account's own posts alone", async () => {
    const { row } = await box.calls(GRUMBLE);
    await box.approves(row);
    await box.network.say(box.account, "Good morning from all of us.");
    await box.clock.advance(DAY_MS / 24 + 15 * SECOND_MS);
    expect((await box.store.views.breaker({ channel: mainChannel })).state).toBe("armed");
  });
});
