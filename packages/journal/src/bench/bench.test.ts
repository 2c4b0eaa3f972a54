import { describe, expect, it } from "vitest";
import { openMemoryStore } from "../memory/open.ts";
import { benchAppends, benchRebuild, benchRecallLane } from "./index.ts";
import { APPENDS_A_LIFE, aLife, EVENTS_A_LIFE } from "./life.ts";

describe("a measurement", () => {
  it("writes lives that end with the reply out there", async () => {
    const store = openMemoryStore();
    for (const appends of aLife()) await store.journal.append(appends);
    expect(await store.views.countCalls({ states: ["approved"] })).toBe(1);
    expect(await store.views.countPublications({ states: ["live"] })).toBe(1);
    expect(aLife()).toHaveLength(APPENDS_A_LIFE);
  });

  it("counts what was really written", async () => {
    const store = openMemoryStore();
    const measured = await benchAppends(store, 0.05, 3);
    expect(measured.events).toBe((measured.appends / APPENDS_A_LIFE) * EVENTS_A_LIFE);
    const [head] = await store.ledger.heads();
    expect(head?.position).toBe(measured.events);
    expect(measured.p50Ms).toBeLessThanOrEqual(measured.p95Ms);
    const rebuilt = await benchRebuild(store, measured.events + 100);
    expect(rebuilt.events).toBeGreaterThanOrEqual(measured.events + 100);
    expect(rebuilt).toMatchObject({ equal: true });
  });

  it("times recalls past a backlog, and writes both", async () => {
    const store = openMemoryStore();
    const measured = await benchRecallLane(store, 50, 3);
    expect(measured.p50Ms).toBeLessThanOrEqual(measured.p95Ms);
    expect((await store.ledger.heads())[0]?.position).toBe(153);
  });
});
