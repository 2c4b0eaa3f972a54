import type { SendKey } from "@flakjacket/core";
import { afterEach, describe, expect, it } from "vitest";
import { channelFor, secretNames } from "./channel.ts";
import type { Fault } from "./fault-proxy.ts";
import { answerTo, sharedPds } from "./shared-pds.ts";
import { memorySecrets, memoryWorking, systemClock } from "./stores.ts";

const shared = sharedPds();
afterEach(() => shared.proxy.clear());
const soon = (ms: number) => systemClock.now() + ms;

describe("promise 5: on a server that does what it wants", () => {
  const faults: readonly (readonly [name: string, path: string, fault: Fault])[] = [
    ["the answer is lost after the server took it", "putRecord", { kind: "answer-lost" }],
    ["the connection breaks after the server took it", "putRecord", { kind: "reset-after" }],
    ["the answer is garbage", "putRecord", { kind: "garbage", body: "<html>all is well</html>" }],
    ["the answer is another method's", "putRecord", { kind: "garbage", body: '{"did":"did:plc:x"}' }],
    ["the server answers 500", "putRecord", { kind: "answer", status: 500, body: '{"error":"InternalServerError"}' }],
    ["the server answers 502 in HTML", "putRecord", { kind: "answer", status: 502, body: "<html>Bad gateway</html>" }],
    ["the server is slow", "putRecord", { kind: "slow", ms: 300 }],
    ["the picture's answer is lost", "uploadBlob", { kind: "answer-lost" }],
    ["the picture is refused by a proxy on the way", "uploadBlob", { kind: "answer", status: 503, body: "" }],
    ["the token has ended", "putRecord", { kind: "answer", status: 400, body: '{"error":"ExpiredToken","message":"Token has expired"}' }],
    ["looking finds a server down first", "getRecord", { kind: "answer", status: 503, body: "" }],
  ];

  it.each(faults)("a publication is there once in the end when %s", async (_, path, fault) => {
    const { pds, proxy, brand, ada } = shared;
    const { writer } = channelFor(pds, brand, { service: proxy.service });
    const call = await pds.say(ada, "my bus is late", { mention: brand });
    const key = writer.newKey();
    proxy.next(path, fault);
    const outcome = await untilSettled(writer, key, call);
    expect(outcome).toBe("present");
    const there = (await pds.postsOf(brand.id)).filter((uri) => uri.endsWith(key));
    expect(there).toHaveLength(1);
    expect(await answersTo(call.uri)).toBe(1);
  });

  it("a publication taken late, after its deadline and after somebody looked, is still the only one", async () => {
    const { pds, proxy, brand, ada } = shared;
    const { writer } = channelFor(pds, brand, { service: proxy.service });
    const call = await pds.say(ada, "my bus is late", { mention: brand });
    await writer.ownPosts()[Symbol.asyncIterator]().next();
    const key = writer.newKey();
    proxy.next("putRecord", { kind: "slow", ms: 2_500 });
    expect((await writer.send(key, answerTo(call), soon(1_500))).kind).toBe("unconfirmed");
    expect(await writer.look(key)).toEqual({ kind: "absent" });
    // Sent again under the same key, while the first one is still on its way.
    expect((await writer.send(key, answerTo(call), soon(5_000))).kind).toBe("live");
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await answersTo(call.uri)).toBe(1);
  });

  it("a second process with the same key and other stores publishes nothing more", async () => {
    const { pds, brand, ada } = shared;
    const call = await pds.say(ada, "my bus is late", { mention: brand });
    const first = channelFor(pds, brand);
    const second = channelFor(pds, brand, { working: memoryWorking(), secrets: memorySecrets({ [secretNames.password]: brand.password }) });
    const key = first.writer.newKey();
    const outcomes = await Promise.all([first, second].map(({ writer }) => writer.send(key, answerTo(call), soon(10_000))));
    expect(outcomes.map(({ kind }) => kind)).toEqual(["live", "live"]);
    expect(await answersTo(call.uri)).toBe(1);
  });

  it("promise 6: a recall goes with every store down, by the session in memory", async () => {
    const { pds, brand, ada } = shared;
    const [working, secrets] = [memoryWorking(), memorySecrets({ [secretNames.password]: brand.password })];
    let down = false;
    const failing = <T extends object>(store: T): T =>
      new Proxy(store, {
        get: (target, name) => (down ? () => Promise.reject(new Error("The database is down.")) : Reflect.get(target, name)),
      });
    const { writer } = channelFor(pds, brand, { working: failing(working), secrets: failing(secrets) });
    const key = writer.newKey();
    const call = await pds.say(ada, "my bus is late", { mention: brand });
    expect((await writer.send(key, answerTo(call), soon(10_000))).kind).toBe("live");
    down = true;
    expect(await writer.remove(key)).toEqual({ kind: "removed" });
    expect(await writer.look(key)).toEqual({ kind: "absent" });
  });

  it("promise 6: a recall whose answer was lost is found done", async () => {
    const { pds, proxy, brand, ada } = shared;
    const { writer } = channelFor(pds, brand, { service: proxy.service, answerWithinMs: 1_500 });
    const call = await pds.say(ada, "my bus is late", { mention: brand });
    const key = writer.newKey();
    expect((await writer.send(key, answerTo(call), soon(10_000))).kind).toBe("live");
    proxy.next("deleteRecord", { kind: "answer-lost" });
    expect((await writer.remove(key)).kind).toBe("unanswered");
    expect(await writer.look(key)).toEqual({ kind: "absent" });
    expect(await writer.remove(key)).toEqual({ kind: "removed" });
  });
});

/** What the pipeline does: after doubt it looks, and sends again only what is surely absent. */
async function untilSettled(writer: ReturnType<typeof channelFor>["writer"], key: SendKey, call: Parameters<typeof answerTo>[0]) {
  for (let tries = 0; tries < 5; tries += 1) {
    const look = await writer.look(key);
    if (look.kind === "present") return "present";
    if (look.kind === "absent") await writer.send(key, answerTo(call), soon(2_000));
  }
  return (await writer.look(key)).kind;
}

async function answersTo(uri: string): Promise<number> {
  const { pds, brand } = shared;
  const records = await Promise.all((await pds.postsOf(brand.id)).map((post) => pds.record(post)));
  return records.filter((record) => JSON.stringify(record?.value["reply"] ?? "").includes(uri)).length;
}
