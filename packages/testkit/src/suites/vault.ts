/** What every vault, working store and secret store promises. */
import type { VaultItem } from "@flakjacket/core";
import { campaignChain } from "@flakjacket/core";
import { describe, expect, it } from "vitest";
import { appended, toCall, wholeChain } from "./append.ts";
import type { StoreOpener } from "./opened.ts";
import { usingStore } from "./opened.ts";
import { callId, campaignId, samples, vaultRef } from "./sample-events.ts";

const item = (call: number, text: string, keepUntil = 100): VaultItem => ({
  ...{ kind: "post", bytes: Buffer.from(text, "utf8") },
  ...{ call: callId(call), keepUntil },
});

export function describeVault(name: string, open: StoreOpener): void {
  describe(`the ${name} vault`, () => {
    const opened = usingStore(open);

    it("gives back the bytes, under a reference that says nothing about them", async () => {
      const { vault } = opened();
      const [one, other] = [await vault.put(item(1, "grumpy\u0000\ud7ff")), await vault.put(item(1, "grumpy\u0000\ud7ff"))];
      expect(one).toMatch(/^[0-9a-f]{64}$/);
      expect(one).not.toBe(other);
      expect(Buffer.from((await vault.get(one)) ?? []).toString()).toBe("grumpy\u0000\ud7ff");
      expect(await vault.get(await vault.put(item(1, "")))).toHaveLength(0);
      expect(await vault.get(vaultRef(404))).toBeUndefined();
    });

    it("promise 10: erases a call's texts, and the chain stays whole", async () => {
      const { vault, journal } = opened();
      const campaign = campaignId("sunny-side");
      const [post, bag, foreign] = [await vault.put(item(1, "post")), await vault.put(item(1, "bag")), await vault.put(item(2, "other"))];
      await appended(journal, toCall(campaign, callId(1), 0, { ...samples()["call-received"](1), post }));
      const before = await wholeChain(journal, campaignChain(campaign));
      expect(new Set(await vault.eraseCall(callId(1)))).toEqual(new Set([post, bag]));
      expect([await vault.get(post), await vault.get(bag)]).toEqual([undefined, undefined]);
      expect(await vault.get(foreign)).toBeDefined();
      expect(await vault.eraseCall(callId(1))).toEqual([]);
      expect(await wholeChain(journal, campaignChain(campaign))).toEqual(before);
    });

    it("erases what was kept long enough, some calls at a time", async () => {
      const { vault } = opened();
      const refs = [
        await vault.put(item(1, "a", 10)),
        await vault.put(item(1, "b", 10)),
        await vault.put(item(2, "c", 20)),
        await vault.put(item(3, "d", 30)),
      ];
      expect(await vault.eraseDue(9, 5)).toEqual(new Map());
      const first = await vault.eraseDue(20, 1);
      expect([...first.keys()]).toEqual([callId(1)]);
      expect(new Set(first.get(callId(1)))).toEqual(new Set(refs.slice(0, 2)));
      expect(await vault.eraseDue(20, 5)).toEqual(new Map([[callId(2), [refs[2]]]]));
      expect(await vault.eraseDue(20, 5)).toEqual(new Map());
      expect(await vault.get(refs[3] ?? vaultRef(0))).toBeDefined();
    });

    it("keeps everything of a call longer or shorter, and remembers what only a role for crises may read", async () => {
      const { vault } = opened();
      const [ref, other] = [await vault.put(item(1, "a", 10)), await vault.put(item(2, "b", 10))];
      await vault.keep(callId(1), 50, true);
      expect([await vault.isRestricted(ref), await vault.isRestricted(other), await vault.isRestricted(vaultRef(404))]).toEqual([
        true,
        false,
        false,
      ]);
      await vault.keep(callId(1), 60);
      expect(await vault.isRestricted(ref)).toBe(true);
      expect([...(await vault.eraseDue(55, 9)).keys()]).toEqual([callId(2)]);
      expect([...(await vault.eraseDue(60, 9)).keys()]).toEqual([callId(1)]);
    });
  });

  describe(`the ${name} working store`, () => {
    const opened = usingStore(open);

    it("keeps JSON values by key", async () => {
      const { working } = opened();
      const values = { a: { deep: [1, null, "\u0000", "🐈", "\ud800"] }, b: null, c: 0, "": "empty key" };
      for (const [key, value] of Object.entries(values)) await working.set(key, value);
      for (const [key, value] of Object.entries(values)) expect(await working.get(key)).toEqual(value);
      await working.set("a", 2);
      await working.delete("b");
      await working.delete("nothing");
      expect([await working.get("a"), await working.get("b"), await working.get("nothing")]).toEqual([2, undefined, undefined]);
      await expect(working.set("a", undefined)).rejects.toThrow("JSON value was expected");
    });
  });

  describe(`the ${name} secret store`, () => {
    const opened = usingStore(open);

    it("keeps secrets by name, the latest one", async () => {
      const { secrets } = opened();
      await secrets.set("bluesky-main", "app-password");
      await secrets.set("other", "");
      await secrets.set("bluesky-main", "söme·other");
      expect([await secrets.get("bluesky-main"), await secrets.get("other"), await secrets.get("nothing")]).toEqual([
        "söme·other",
        "",
        undefined,
      ]);
    });
  });
}
