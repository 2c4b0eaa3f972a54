import type { PublicationRow } from "@flakjacket/core";
import { MINUTE_MS, publicationStream, SECOND_MS } from "@flakjacket/core";
import { ada, ben, openBox } from "@flakjacket/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { orderRecall, releaseNow, undoApproval } from "../index.ts";

let box: Awaited<ReturnType<typeof openBox>>;
beforeEach(async () => {
  box = await openBox();
});
afterEach(() => box.close());

const GRUMBLE = "My train is late again and the coffee is cold. What a Monday.";

/** A call that ada approved, and its publication. */
async function approved() {
  const { row } = await box.calls(GRUMBLE);
  await box.approves(row, ada);
  return { row, publication: await publicationOf(row) };
}

async function publicationOf(row: Parameters<typeof box.publication>[0]): Promise<PublicationRow> {
  const publication = await box.publication(row);
  if (!publication) throw new Error("A publication was expected.");
  return publication;
}

describe("releasing an approved publication now", () => {
  it("lets it leave without the time in which it could be undone: once, and with the bytes that were approved", async () => {
    const { row, publication } = await approved();
    expect(await releaseNow(publication, ben, box.ports)).toBe("released");
    const released = await publicationOf(row);
    expect(released).toMatchObject({
      digests: publication.digests,
      by: ben,
      publication: { state: "approved", releaseAt: box.clock.now() },
    });
    await box.clock.advance(SECOND_MS);
    expect(box.replies()).toHaveLength(1);
    expect((await publicationOf(row)).publication.state).toBe("live");
    await box.clock.advance(MINUTE_MS);
    expect(box.replies()).toHaveLength(1);
  });

  it("leaves the call approved: there is nothing to decide again", async () => {
    const { row, publication } = await approved();
    await releaseNow(publication, ben, box.ports);
    expect((await box.store.views.call(row.id))?.call.state).toBe("approved");
  });

  it("records nothing when its time has come already", async () => {
    const { row, publication } = await approved();
    expect(await releaseNow(publication, ada, box.ports)).toBe("released");
    const released = await publicationOf(row);
    expect(await releaseNow(released, ada, box.ports)).toBe("released");
    expect((await publicationOf(row)).version).toBe(released.version);
  });

  it("releases nothing that was undone, recalled or sent", async () => {
    const { row, publication } = await approved();
    await undoApproval(row.id, ada, box.ports);
    expect(await releaseNow(publication, ada, box.ports)).toBe("not-released");
    expect(await releaseNow(await publicationOf(row), ada, box.ports)).toBe("not-released");
    await box.approves(row);
    await orderRecall({}, { reason: "person", by: ada }, box.ports);
    expect(await releaseNow(await publicationOf(row), ada, box.ports)).toBe("not-released");
    await box.clock.advance(MINUTE_MS);
    expect(box.replies()).toEqual([]);
  });

  it("promise 5: keeps the time of one that was tried already, for it keeps its key", async () => {
    const { row } = await approved();
    box.network.troubles.writer({ kind: "rate-limited", retryAfterMs: 10 * MINUTE_MS }, { on: ["send"] });
    await box.clock.advance(20 * SECOND_MS);
    const tried = await publicationOf(row);
    expect(tried.publication).toMatchObject({ state: "approved", earlier: { key: expect.any(String) } });
    expect(await releaseNow(tried, ada, box.ports)).toBe("not-released");
    expect((await box.store.journal.read(publicationStream(tried.id))).version).toBe(tried.version);
  });
});
