import type { Change } from "@flakjacket/contract/http";
import { openMemoryStore } from "@flakjacket/journal";
import { describe, expect, it } from "vitest";
import { openChanges } from "./changes.ts";

const moved: Change = { kind: "simulated" };
/** Lets everything run that is ready to run, and no more. */
const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

function opened() {
  const { journal, views } = openMemoryStore();
  return openChanges(journal, views, "boot");
}

describe("what moves, as it moves", () => {
  it("is told to everybody who listens", async () => {
    const changes = opened();
    const one = changes.follow(new AbortController().signal).next();
    const other = changes.follow(new AbortController().signal).next();
    await turn();
    changes.tell(moved);
    expect([(await one).value, (await other).value]).toEqual([moved, moved]);
  });

  it("leaves the others waiting when one listener goes", async () => {
    const changes = opened();
    const gone = new AbortController();
    const left = changes.follow(gone.signal).next();
    const waits = changes.follow(new AbortController().signal).next();
    await turn();
    gone.abort();
    expect((await left).done).toBe(true);
    // Were the other one not waiting but looking again and again, this turn would never come.
    await turn();
    changes.tell(moved);
    expect((await waits).value).toEqual(moved);
  });

  it("goes on behind the change that a reader saw last", async () => {
    const changes = opened();
    const [first, second] = [{ ...moved }, { ...moved }];
    changes.tell(first);
    changes.tell(second);
    const again = changes.follow(new AbortController().signal, changes.idOf(first));
    expect((await again.next()).value).toBe(second);
  });

  it("ends for everybody when the server stops", async () => {
    const changes = opened();
    const next = changes.follow(new AbortController().signal).next();
    await turn();
    changes.close();
    expect((await next).done).toBe(true);
  });
});
