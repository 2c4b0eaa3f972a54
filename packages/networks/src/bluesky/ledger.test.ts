import { HOUR_MS, type WorkingStore } from "@flakjacket/core";
import { virtualClock } from "@flakjacket/testkit";
import { describe, expect, it } from "vitest";
import { blueskyPoints } from "../points.ts";
import { createPointsKeeper } from "./ledger.ts";

function storeOf(kept = new Map<string, unknown>()): WorkingStore {
  return {
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, JSON.parse(JSON.stringify(value))),
    delete: async (key) => void kept.delete(key),
  };
}
const broken: WorkingStore = {
  get: () => Promise.reject(new Error("The database is down.")),
  set: () => Promise.reject(new Error("The database is down.")),
  delete: () => Promise.reject(new Error("The database is down.")),
};

describe("promise 6: the points of a channel", () => {
  it("are remembered across a restart", async () => {
    const clock = virtualClock();
    const working = storeOf();
    const before = createPointsKeeper(blueskyPoints, working, "points", clock);
    for (let spent = 0; spent < 1_250; spent += 1) expect(await before.take("create")).toBe(0);
    const after = createPointsKeeper(blueskyPoints, working, "points", clock);
    expect(await after.take("create")).toBeGreaterThan(0);
    await clock.advance(2 * HOUR_MS);
    expect(await after.take("create")).toBe(0);
  });

  it("cannot be spent twice by many at once", async () => {
    const keeper = createPointsKeeper(blueskyPoints, storeOf(), "points", virtualClock());
    const waits = await Promise.all(Array.from({ length: 1_400 }, () => keeper.take("create")));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(1_250);
  });

  it("are given back for what surely did not arrive", async () => {
    const keeper = createPointsKeeper(blueskyPoints, storeOf(), "points", virtualClock());
    for (let spent = 0; spent < 1_250; spent += 1) await keeper.take("create");
    keeper.giveBack("create");
    expect(await keeper.take("create")).toBe(0);
    expect(await keeper.take("create")).toBeGreaterThan(0);
  });

  it("let removals be noted with the database down", async () => {
    const keeper = createPointsKeeper(blueskyPoints, broken, "points", virtualClock());
    await expect(keeper.spendOnRemoval()).resolves.toBeUndefined();
    expect(await keeper.take("create")).toBe(0);
  });
});
