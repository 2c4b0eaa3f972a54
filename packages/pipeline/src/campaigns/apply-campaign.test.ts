import type { ChannelId, Digest } from "@flakjacket/core";
import { ada, openBox, sunny, sunnyCampaign } from "@flakjacket/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { applyCampaign, differenceOf, digestOf } from "./apply-campaign.ts";

let box: Awaited<ReturnType<typeof openBox>>;
beforeEach(async () => {
  box = await openBox();
});
afterEach(() => box.close());

describe("applying a campaign", () => {
  it("records what changed, and nothing when nothing did", async () => {
    const current = await box.store.views.campaign(sunny);
    const changed = sunnyCampaign({ caps: { perAuthorPerDay: 2, perHour: 60 } });
    expect(await applyCampaign(sunnyCampaign(), { by: ada }, box.ports)).toMatchObject({ kind: "nothing-to-do" });
    expect(await applyCampaign(changed, { by: ada, ...(current && { base: current.digest }) }, box.ports)).toMatchObject({
      kind: "applied",
      difference: [
        { path: "caps.perAuthorPerDay", before: 1_000, after: 2 },
        { path: "caps.perHour", before: 10_000, after: 60 },
      ],
    });
    expect((await box.store.views.campaign(sunny))?.definition.caps.perHour).toBe(60);
  });

  it("refuses a file that was made from an older campaign", async () => {
    const stale = "0".repeat(64) as Digest;
    const changed = sunnyCampaign({ title: "Sunnier Side" });
    expect(await applyCampaign(changed, { by: ada, base: stale }, box.ports)).toMatchObject({ kind: "stale-base" });
    expect((await box.store.views.campaign(sunny))?.definition.title).toBe("Sunny Side");
  });

  it("shows the difference without recording it when asked to", async () => {
    const changed = sunnyCampaign({ title: "Sunnier Side" });
    expect(await applyCampaign(changed, { by: ada, dryRun: true }, box.ports)).toMatchObject({
      kind: "would-apply",
      difference: [{ path: "title" }],
    });
    expect((await box.store.views.campaign(sunny))?.definition.title).toBe("Sunny Side");
  });

  it("refuses to give a channel's name to another account", async () => {
    const other = sunnyCampaign({ channels: [{ id: "main" as ChannelId, network: "simulated", account: "other.example" }] });
    expect(await applyCampaign(other, { by: ada }, box.ports)).toEqual({ kind: "channel-taken", channel: "main" });
  });

  it("gives the same digest whatever the order of keys", () => {
    const { title, ...rest } = sunnyCampaign();
    expect(digestOf({ ...rest, title }, box.ports.seeds)).toBe(digestOf(sunnyCampaign(), box.ports.seeds));
  });

  it("names every path of a new campaign", () => {
    expect(differenceOf(undefined, sunnyCampaign()).map(({ path }) => path)).toContain("caps.perHour");
  });
});
