import { campaignChain } from "@flakjacket/core";
import { toCall } from "@flakjacket/testkit/suites/append";
import { callId, campaignId, samples } from "@flakjacket/testkit/suites/sample-events";
import { beforeAll, describe, expect, it } from "vitest";
import { openMemoryStore } from "../memory/open.ts";
import type { Ledger, StoredLink } from "../store.ts";
import { checkChain, checkChains } from "./check-chains.ts";
import { linkHash } from "./link.ts";

const sunny = campaignId("sunny-side");
const chain = campaignChain(sunny);
const make = samples();
let ledger: Ledger;
let links: readonly StoredLink[];

beforeAll(async () => {
  const store = openMemoryStore();
  for (const n of [1, 2]) await store.journal.append([toCall(sunny, callId(n), 0, make["call-received"](n), make["proposal-composed"](n))]);
  ledger = store.ledger;
  links = await Array.fromAsync((await ledger.snapshot()).links(chain));
});

/** The same ledger with other links under the same head. */
function holding(stored: readonly StoredLink[], hash?: string): Ledger {
  return {
    ...ledger,
    async snapshot() {
      const { heads, close } = await ledger.snapshot();
      const all = async function* () {
        yield* stored;
      };
      return { heads: heads.map((head) => ({ ...head, ...(hash !== undefined && { hash }) })), links: all, close };
    },
  };
}

async function checked(held: Ledger) {
  const snapshot = await held.snapshot();
  const [head] = snapshot.heads;
  return head && checkChain(head, snapshot);
}

const changed = (at: number, change: (text: string) => string): readonly StoredLink[] =>
  links.map((link, index) => (index === at ? { ...link, bytes: Buffer.from(change(Buffer.from(link.bytes).toString())) } : link));

describe("a chain in a store", () => {
  it("is whole as it was written", async () => {
    expect(links).toHaveLength(4);
    expect(await checked(ledger)).toEqual({ whole: true, events: 4 });
    expect(await checkChains(ledger)).toEqual({ chains: 1, events: 4 });
  });

  it.each([
    ["an event that was changed", () => changed(1, (text) => text.replace('"at":1', '"at":2')), 2, "event-changed"],
    ["one that is no JSON any more", () => changed(1, (text) => text.slice(1)), 2, "event-changed"],
    ["one that is taken out", () => links.toSpliced(1, 1), 2, "event-dropped"],
    ["two that changed places", () => [links[0], links[1], links[3], links[2]], 3, "event-dropped"],
    ["one that stands there twice", () => [links[0], links[0], links[2], links[3]], 2, "event-out-of-order"],
    ["an end that is missing", () => links.slice(0, 3), 4, "tail-cut"],
    ["all of it missing", () => [], 1, "tail-cut"],
    ["one behind the head", () => [...links, links[3]], 5, "after-the-end"],
  ] as const)("shows %s, and where", async (_, stored, position, fault) => {
    const held = holding(stored().filter((link) => link !== undefined));
    expect(await checked(held)).toEqual({ whole: false, position, fault });
    await expect(checkChains(held)).rejects.toMatchObject({ code: "chain-broken", params: { chain, position } });
  });

  it("shows a forgery whose hashes were all made to fit, by its head", async () => {
    const [first, second, third, last] = changed(3, (text) => text.replace('"at":2', '"at":3'));
    if (!first || !second || !third || !last) throw new Error("Four links were expected.");
    const forged = { ...last, hash: linkHash(third.hash, last.bytes) };
    expect(await checked(holding([first, second, third, forged]))).toEqual({ whole: false, position: 4, fault: "head-different" });
  });
});
