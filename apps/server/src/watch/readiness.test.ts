import type { Health } from "@flakjacket/core";
import { describe, expect, it } from "vitest";
import { waitingFor } from "./readiness.ts";

type Given = { readonly up?: boolean; readonly holds?: boolean; readonly secret?: string; readonly health?: Health["state"] };

/** A server with a channel on Bluesky and one on the simulated network; both have doors where `health` is given. */
function waiting({ up = true, holds = false, secret, health }: Given) {
  const channels = [
    { id: "sky", network: "bluesky" },
    { id: "plaza", network: "simulated" },
  ];
  const house = {
    storeWatch: { isUp: () => up },
    spool: { holdsRecalls: () => holds },
    store: {
      views: { channels: async () => (up ? channels : Promise.reject(new Error("down"))) },
      secrets: { get: async () => secret },
    },
    channels: { doors: () => health && { reader: { health: () => ({ state: health }) } } },
  };
  return waitingFor(house as unknown as Parameters<typeof waitingFor>[0]);
}

describe("what the server waits for", () => {
  it("is nothing once every channel is read", async () => {
    expect(await waiting({ health: "ready" })).toEqual([]);
  });

  it("is the store alone while that does not answer: which channels there are is not known then", async () => {
    expect(await waiting({ up: false })).toEqual([{ kind: "store" }]);
  });

  it("is the journal that recalls ordered without the store are not in yet", async () => {
    expect(await waiting({ holds: true, health: "ready" })).toEqual([{ kind: "recalls" }]);
  });

  it("is a secret where the channel needs one and nobody gave it, and else that it is being opened", async () => {
    expect(await waiting({})).toEqual([
      { kind: "secret", channel: "sky" },
      { kind: "opening", channel: "plaza" },
    ]);
    expect(await waiting({ secret: "kept" })).toContainEqual({ kind: "opening", channel: "sky" });
  });

  it("is each channel that is open and cannot be read", async () => {
    const reading = ["sky", "plaza"].map((channel) => ({ kind: "reading", channel }));
    expect(await waiting({ health: "waiting" })).toEqual(reading);
    expect(await waiting({ health: "closed" })).toEqual(reading);
  });
});
