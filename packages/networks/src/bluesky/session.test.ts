import { DAY_MS, MINUTE_MS, type SecretStore } from "@flakjacket/core";
import { virtualClock } from "@flakjacket/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../answer.ts";
import type { Rpc } from "./rpc.ts";
import { createSessionKeeper, signInWait } from "./session.ts";

const names = { password: "password", session: "session" };
function secretsOf(first: Record<string, string>): SecretStore {
  const kept = new Map(Object.entries(first));
  return { get: async (name) => kept.get(name), set: async (name, value) => void kept.set(name, value) };
}
/** A server that answers every question alike, and counts them. */
function rpcThat(answer: Answer<unknown>): Rpc & { readonly asked: () => number } {
  let asked = 0;
  return {
    asked: () => asked,
    async ask() {
      asked += 1;
      return answer as Answer<never>;
    },
  };
}

describe("signing in", () => {
  it("never goes beyond ten times in five minutes and a hundred a day, however often it is asked", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4 * MINUTE_MS), { maxLength: 400 }), (pauses) => {
        let now = 0;
        let signIns: readonly number[] = [];
        for (const pause of pauses) {
          now += pause;
          const wait = signInWait(signIns, now);
          if (wait === 0) signIns = [...signIns, now];
          else expect(signInWait(signIns, now + wait)).toBe(0);
        }
        for (const end of signIns) {
          expect(signIns.filter((at) => at > end - 5 * MINUTE_MS && at <= end).length).toBeLessThanOrEqual(10);
          expect(signIns.filter((at) => at > end - DAY_MS && at <= end).length).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("waits longer each time the same password is turned down, at most an hour, and not at all for another one", async () => {
    const clock = virtualClock();
    const rpc = rpcThat({ kind: "refused", code: "AuthenticationRequired", status: 401 });
    const secrets = secretsOf({ password: "wrong" });
    const keeper = createSessionKeeper(rpc, "brand.test", names, secrets, clock);
    const waits: number[] = [];
    for (let tries = 0; tries < 9; tries += 1) {
      const answer = await keeper.current(clock.now() + 1_000);
      if (answer.kind !== "signed-out") throw new Error(`Signed-out was expected, got ${answer.kind}.`);
      waits.push(answer.retryAfterMs / 1_000);
      expect((await keeper.current(clock.now() + 1_000)).kind).toBe("signed-out");
      expect(rpc.asked()).toBe(tries + 1);
      await clock.advance(answer.retryAfterMs);
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600]);
    await keeper.current(clock.now() + 1_000);
    const before = rpc.asked();
    await secrets.set("password", "another");
    await keeper.current(clock.now() + 1_000);
    expect(rpc.asked()).toBe(before + 1);
  });

  it("takes a server that is down for what it is, not for a wrong password", async () => {
    const clock = virtualClock();
    const rpc = rpcThat({ kind: "unreachable", cause: new Error("down") });
    const keeper = createSessionKeeper(rpc, "brand.test", names, secretsOf({ password: "right" }), clock);
    for (let tries = 0; tries < 5; tries += 1) expect((await keeper.current(clock.now() + 1_000)).kind).toBe("unreachable");
    expect(rpc.asked()).toBe(5);
  });

  it("promise 6: keeps a session in memory when the store goes down", async () => {
    const token = (jti: string) => `a.${Buffer.from(JSON.stringify({ jti })).toString("base64url")}.c`;
    const session = { did: "did:plc:brand", handle: "brand.test", accessJwt: token("1"), refreshJwt: token("2") };
    const rpc = rpcThat({ kind: "answered", value: { data: session } });
    const kept = secretsOf({ password: "right" });
    let down = false;
    const flaky: SecretStore = {
      get: (name) => (down ? Promise.reject(new Error("The database is down.")) : kept.get(name)),
      set: (name, value) => (down ? Promise.reject(new Error("The database is down.")) : kept.set(name, value)),
    };
    const keeper = createSessionKeeper(rpc, "brand.test", names, flaky, virtualClock());
    const first = await keeper.current(Number.POSITIVE_INFINITY);
    if (first.kind !== "answered") throw new Error(`A session was expected, got ${first.kind}.`);
    down = true;
    expect((await keeper.current(Number.POSITIVE_INFINITY)).kind).toBe("answered");
    expect((await keeper.renewed(first.value, Number.POSITIVE_INFINITY)).kind).toBe("answered");
  });

  it("never uses a session of another account", async () => {
    const session = { did: "did:plc:other", handle: "other.test", accessJwt: "a.b.c", refreshJwt: "a.b.c" };
    const keeper = createSessionKeeper(
      rpcThat({ kind: "answered", value: { data: session } }),
      "did:plc:brand",
      names,
      secretsOf({ password: "theirs" }),
      virtualClock(),
    );
    expect((await keeper.current(Number.POSITIVE_INFINITY)).kind).toBe("signed-out");
  });
});
