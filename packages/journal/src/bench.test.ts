import { expect, it } from "vitest";
import { benchAppends, benchRebuild, benchRecallLane } from "./bench.ts";
import { openMemoryStore } from "./memory/open.ts";

it("measures what it says, on any store", async () => {
  const store = openMemoryStore();
  const appends = await benchAppends(store, 0.05, 4);
  expect(appends.appends).toBeGreaterThan(0);
  expect(appends.p95Ms).toBeGreaterThanOrEqual(appends.p50Ms);
  const heads = await store.ledger.heads();
  expect(heads[0]?.position).toBe(appends.appends);
  expect((await benchRecallLane(store, 20, 3)).p50Ms).toBeGreaterThan(0);
  const before = (await store.ledger.heads())[0]?.position ?? 0;
  const report = await benchRebuild(store, 4_000);
  expect(report).toMatchObject({ events: before + 4_000, equal: true });
});
