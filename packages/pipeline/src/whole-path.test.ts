import { HOUR_MS, MINUTE_MS, SECOND_MS } from "@flakjacket/core";
import { ada, mainChannel, openBox, sunny, sunnyCampaign } from "@flakjacket/testkit";
import { afterEach, describe, expect, it } from "vitest";
import { orderRecall, receiptsOf } from "./index.ts";

let close: (() => Promise<void>) | undefined;
afterEach(async () => {
  await close?.();
});
async function open(...args: Parameters<typeof openBox>) {
  const box = await openBox(...args);
  close = box.close;
  return box;
}

const GRUMBLE = "My train is late again and the coffee is cold. What a Monday.";

describe("a campaign, from a call to its recall", () => {
  it("answers a grumble with a picture once a person approved it, and takes it back with a receipt", async () => {
    const box = await open();
    const { row, ref } = await box.calls(GRUMBLE);
    expect(row.call).toMatchObject({ state: "proposed", verdict: { outcome: "convert" } });
    expect(box.replies()).toHaveLength(0);

    expect(await box.approves(row)).toMatchObject({ kind: "approved", publication: { releaseAt: box.clock.now() + 10 * SECOND_MS } });
    await box.clock.advance(9 * SECOND_MS);
    expect(box.replies()).toHaveLength(0);
    await box.clock.advance(2 * SECOND_MS);
    expect(box.replies()).toHaveLength(1);
    expect(box.replies()[0]).toMatchObject({ replyTo: { parent: { uri: ref.uri } }, mentions: [], text: "Here is something lighter." });
    expect((await box.publication(row))?.publication.state).toBe("live");

    const { recall, publications } = await orderRecall({ campaign: sunny }, { by: ada, reason: "person" }, box.ports);
    expect(publications).toEqual([row.id]);
    await box.clock.advance(3 * SECOND_MS);
    expect(box.replies()).toHaveLength(0);
    expect((await receiptsOf(recall, box.store))?.receipts).toMatchObject([
      { publication: row.id, channel: mainChannel, state: "withdrawn", readBackAt: expect.any(Number) },
    ]);
  });

  it("never answers in shadow mode", async () => {
    const box = await open({ campaign: sunnyCampaign({ mode: "shadow" }) });
    const { row } = await box.calls(GRUMBLE);
    expect(await box.approves(row)).toEqual({ kind: "approved" });
    await box.clock.advance(HOUR_MS);
    expect(box.replies()).toHaveLength(0);
  });

  it("answers in the language that was written, whatever the post claims", async () => {
    const box = await open();
    const { row } = await box.calls("Mon train est encore en retard et le café est froid, quelle horrible matinée.");
    expect(row.call).toMatchObject({ state: "proposed", proposal: { language: "fr", reply: "Voici de quoi sourire." } });
  });

  it("lets a proposal lapse that nobody answered in the campaign's time", async () => {
    const box = await open();
    const { row } = await box.calls(GRUMBLE);
    await box.clock.advance(12 * HOUR_MS + 2 * MINUTE_MS);
    expect((await box.store.views.call(row.id))?.call.state).toBe("lapsed");
  });

  it("lets an approved publication lapse rather than answer long after the call", async () => {
    const box = await open();
    const { row } = await box.calls(GRUMBLE);
    box.network.troubles.writer({ kind: "down" }, { times: Number.POSITIVE_INFINITY, on: ["send"] });
    await box.approves(row);
    await box.clock.advance(6 * HOUR_MS);
    box.network.troubles.clear();
    await box.clock.advance(HOUR_MS);
    expect(box.replies()).toHaveLength(0);
    expect((await box.publication(row))?.publication).toMatchObject({ state: "lapsed", why: "stale" });
  });
});
