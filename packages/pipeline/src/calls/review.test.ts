import type { Digest } from "@flakjacket/core";
import { SECOND_MS } from "@flakjacket/core";
import { ada, ben, openBox } from "@flakjacket/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { approveProposal, composeProposal, refuseProposal, undoApproval } from "../index.ts";

let box: Awaited<ReturnType<typeof openBox>>;
beforeEach(async () => {
  box = await openBox();
});
afterEach(() => box.close());

const GRUMBLE = "My train is late again and the coffee is cold. What a Monday.";

describe("a review", () => {
  it("approves only the bytes that were looked at", async () => {
    const { row } = await box.calls(GRUMBLE);
    if (row.call.state !== "proposed") throw new Error("A proposal was expected.");
    const { attempt, digests } = row.call.proposal;
    const other = { ...digests, picture: "f".repeat(64) as Digest };
    expect(await approveProposal(row.id, { attempt, digests: other }, ada, box.ports)).toEqual({ kind: "not-decided", why: "changed" });
    await composeProposal(row.id, box.ports);
    expect(await approveProposal(row.id, { attempt, digests }, ada, box.ports)).toEqual({ kind: "not-decided", why: "changed" });
  });

  it("gives another scene of the same letters, with its own seed", async () => {
    const { row } = await box.calls(GRUMBLE);
    await composeProposal(row.id, box.ports);
    const again = await box.store.views.call(row.id);
    if (row.call.state !== "proposed" || again?.call.state !== "proposed") throw new Error("Proposals were expected.");
    expect(again.call.proposal.attempt).toBe(2);
    expect(again.call.proposal.digests.picture).not.toBe(row.call.proposal.digests.picture);
  });

  it("is taken once: the second of two decisions in the same moment is told so", async () => {
    const { row } = await box.calls(GRUMBLE);
    const decisions = await Promise.all([box.approves(row, ada), box.approves(row, ben), refuseProposal(row.id, "unsure", ben, box.ports)]);
    expect(decisions.filter(({ kind }) => kind !== "not-decided")).toHaveLength(1);
    await box.clock.advance(60 * SECOND_MS);
    expect(box.replies().length).toBeLessThanOrEqual(1);
  });

  it("can be undone until it is released, and decided again", async () => {
    const { row } = await box.calls(GRUMBLE);
    await box.approves(row);
    await box.clock.advance(5 * SECOND_MS);
    expect(await undoApproval(row.id, ada, box.ports)).toEqual({ kind: "undone" });
    await box.clock.advance(60 * SECOND_MS);
    expect(box.replies()).toHaveLength(0);
    expect(await box.approves(row)).toMatchObject({ kind: "approved" });
    await box.clock.advance(15 * SECOND_MS);
    expect(box.replies()).toHaveLength(1);
  });

  it("cannot be undone once it left", async () => {
    const { row } = await box.calls(GRUMBLE);
    await box.approves(row);
    await box.clock.advance(15 * SECOND_MS);
    expect(await undoApproval(row.id, ada, box.ports)).toEqual({ kind: "not-decided", why: "too-late" });
    expect(box.replies()).toHaveLength(1);
  });

  it("sends nothing when what would be drawn is not what was approved", async () => {
    const { row } = await box.calls(GRUMBLE);
    await box.approves(row);
    Object.assign(box.ports.painter, { paint: async () => new Uint8Array([1, 2, 3]) });
    await box.clock.advance(60 * SECOND_MS);
    expect(box.replies()).toHaveLength(0);
    expect((await box.publication(row))?.publication).toEqual({ state: "lapsed", why: "other-bytes" });
  });
});
