import type { PersonId, SendKey } from "@flakjacket/core";
import { keyOf, SECOND_MS } from "@flakjacket/core";
import { mainChannel, openBox } from "@flakjacket/testkit";
import { expect, it } from "vitest";
import { recallFromNetwork, reconcileFound } from "../index.ts";

const GRUMBLE = "My train is late again and the coffee is cold. What a Monday.";
const cli = "machine:cli" as PersonId;

it("promise 6: what was taken back from the account itself is proved in the journal, and nothing follows it out", async () => {
  const box = await openBox();
  try {
    const { row } = await box.calls(GRUMBLE);
    await box.approves(row);
    await box.clock.advance(15 * SECOND_MS);
    const { row: waiting } = await box.calls(`${GRUMBLE} Again.`, "other.example");
    await box.approves(waiting);
    const found = await Array.fromAsync(recallFromNetwork(box.writer, box.clock));
    expect(found).toMatchObject([{ outcome: "gone" }]);
    const keys = new Set([...found.map(({ key }) => key), "3kunknown" as SendKey]);
    const live = await box.publication(row);
    expect(live && keyOf(live.publication)).toBe(found[0]?.key);

    expect(await reconcileFound(keys, cli, box.ports)).toBe(1);
    await box.clock.advance(30 * SECOND_MS);
    expect((await box.publication(row))?.publication).toMatchObject({ state: "withdrawn", readBackAt: expect.any(Number) });
    expect((await box.store.views.breaker({ channel: mainChannel })).state).toBe("tripped");
    expect(box.replies()).toHaveLength(0);
    expect((await box.publication(waiting))?.publication.state).toBe("approved");
    expect(await reconcileFound(keys, cli, box.ports)).toBe(0);
  } finally {
    await box.close();
  }
});

it("orders nothing where nothing was found", async () => {
  const box = await openBox();
  try {
    expect(await reconcileFound(new Set(), cli, box.ports)).toBe(0);
    expect((await box.store.views.breaker({ channel: mainChannel })).state).toBe("armed");
  } finally {
    await box.close();
  }
});
