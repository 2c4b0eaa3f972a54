import { openBlueskyListener } from "@flakjacket/networks/bluesky";
import { listenTo } from "@flakjacket/testkit/suites/network-listening";
import { describe, expect, it } from "vitest";
import { channelFor } from "./channel.ts";
import { sharedPds } from "./shared-pds.ts";
import { systemClock } from "./stores.ts";

const shared = sharedPds();
const facet = (did: string, byteStart: number, byteEnd: number) => ({
  index: { byteStart, byteEnd },
  features: [{ $type: "app.bsky.richtext.facet#mention", did }],
});
const post = (text: string, more: object = {}) => ({ $type: "app.bsky.feed.post", text, createdAt: new Date().toISOString(), ...more });

describe("on a bad day, the Bluesky reader", () => {
  it("counts hostile posts that mention the channel as unreadable, with a reason, and reads the next call", async () => {
    const { pds, brand, ada } = shared;
    const reading = await listenTo(channelFor(pds, brand).reader, undefined);
    await pds.put(ada, post("@brand.test hm", { facets: [facet(brand.id, 0, 4_000)] }));
    await pds.put(ada, post("@brand.test hm", { facets: Array(500).fill(facet(brand.id, 0, 11)) }));
    await pds.put(ada, post("🙃🙃 hm", { facets: [facet(brand.id, 1, 5)] }));
    await pds.put(ada, post(`@brand.test ${"a".repeat(4_000)}`, { facets: [facet(brand.id, 0, 11)] }));
    pds.bridge.misbehave.send(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]));
    pds.bridge.misbehave.send(`${"[".repeat(5_000)}${"]".repeat(5_000)}`);
    pds.bridge.misbehave.send(`{"x":"${"a".repeat(1_000_001)}"}`);
    await reading.post(await pds.say(ada, "still here?", { mention: brand }));
    const reasons = reading.observed().flatMap((one) => (one.kind === "unreadable" ? [one.why] : []));
    expect(reasons.sort()).toEqual(
      ["malformed", "too-many-parts", "malformed", "too-large", "wrong-encoding", "too-deep", "too-large"].sort(),
    );
    expect(reading.posts()).toHaveLength(1);
    await reading.stop();
  });

  it("goes on after a frame far too large for any connection", async () => {
    const { pds, brand, ada } = shared;
    const reading = await listenTo(channelFor(pds, brand).reader, undefined);
    pds.bridge.misbehave.send("a".repeat(5_000_000));
    await reading.until((one) => one.kind === "unreadable" && one.why === "too-large");
    await reading.post(await pds.say(ada, "still here?", { mention: brand }));
    await reading.stop();
  });

  it("says so while its stream is down, comes back, and misses nothing", async () => {
    const { pds, brand, ada } = shared;
    const { reader } = channelFor(pds, brand);
    const reading = await listenTo(reader, undefined);
    const up = pds.bridge.misbehave.down();
    const call = await pds.say(ada, "while you were away", { mention: brand });
    await expect.poll(() => reader.health()).toMatchObject({ state: "waiting", why: "unreachable" });
    up();
    await reading.post(call);
    expect(reader.health()).toEqual({ state: "ready" });
    await reading.stop();
  });

  it("gives up a connection that fell silent without a word", async () => {
    const { pds, brand, ada } = shared;
    const reading = await listenTo(channelFor(pds, brand, { idleMs: 150 }).reader, undefined);
    const before = pds.bridge.connections;
    const thaw = pds.bridge.misbehave.freeze();
    const call = await pds.say(ada, "nobody hears me", { mention: brand });
    await expect.poll(() => pds.bridge.connections, { timeout: 5_000 }).toBeGreaterThan(before);
    thaw();
    await reading.post(call);
    expect(reading.posts().filter(({ ref }) => ref.uri === call.uri)).toHaveLength(1);
    await reading.stop();
  });

  it("says what it lost when it comes back after longer than the stream keeps", async () => {
    const { pds, brand } = shared;
    const { reader } = channelFor(pds, brand);
    const reading = await listenTo(reader, reader.cursorAt(systemClock.now() - 48 * 3_600_000));
    expect(await reading.until((one) => one.kind === "gap")).toMatchObject({ kind: "gap" });
    await reading.stop();
  });

  it("refuses another network's cursor at once", () => {
    const { pds, brand } = shared;
    expect(() =>
      openBlueskyListener({ stream: pds.bridge.stream, filter: { everything: true }, clock: systemClock, random: Math.random }).read(
        "17" as never,
        new AbortController().signal,
      ),
    ).toThrow(RangeError);
    expect(brand.handle).toBe("brand.test");
  });

  it("starts from an instant, so that calls before the first connection are not missed", async () => {
    const { pds, brand, ada } = shared;
    const { reader } = channelFor(pds, brand);
    const from = reader.cursorAt(systemClock.now());
    const call = await pds.say(ada, "before you read", { mention: brand });
    const reading = await listenTo(reader, from);
    await reading.post(call);
    await reading.stop();
  });
});

describe("what the Bluesky reader takes for a call", () => {
  it("is a facet; a written @handle only where that is configured", async () => {
    const { pds, brand, ada } = shared;
    const [strict, lenient] = await Promise.all([
      listenTo(channelFor(pds, brand).reader, undefined),
      listenTo(channelFor(pds, brand, { plainMentions: true }).reader, undefined),
    ]);
    const plain = await pds.say(ada, "hello @brand.test, hm");
    await pds.say(ada, "hello @brand.testing, hm");
    const real = await pds.say(ada, "hm", { mention: brand });
    await Promise.all([strict.post(real), lenient.post(real)]);
    expect(strict.posts().map(({ ref }) => ref.uri)).toEqual([real.uri]);
    expect(lenient.posts().map(({ ref }) => ref.uri)).toEqual([plain.uri, real.uri]);
    await Promise.all([strict.stop(), lenient.stop()]);
  });

  it("comes with its author's profile", async () => {
    const { pds, brand } = shared;
    const bea = await pds.createAccount("bea");
    await pds.describe(bea, { displayName: "Béa 🚋", description: "I like trams." });
    const reading = await listenTo(channelFor(pds, brand).reader, undefined);
    const { author } = await reading.post(await pds.say(bea, "hm", { mention: brand }));
    expect(author).toMatchObject({ id: bea.id, handle: bea.handle, displayName: "Béa 🚋", bio: "I like trams.", isBot: false });
    await reading.stop();
  });
});

describe("the listener without an account", () => {
  it("reads posts by tag, by mention and by handle, and asks nobody who wrote them", async () => {
    const { pds, brand, ada } = shared;
    const options = { stream: pds.bridge.stream, clock: systemClock, random: Math.random };
    const reader = openBlueskyListener({ ...options, filter: { tags: ["#Grumpy"], mentions: [brand.id], handles: ["@ada.test"] } });
    const reading = await listenTo(reader, undefined);
    await pds.say(ada, "nothing of interest");
    const tagged = await pds.say(ada, "so late again #grumpy");
    const mentioned = await pds.say(ada, "hm", { mention: brand });
    const named = await pds.say(ada, "ask @ada.test about it");
    await reading.post(named);
    expect(reading.posts().map(({ ref }) => ref.uri)).toEqual([tagged.uri, mentioned.uri, named.uri]);
    expect(reading.posts()[0]?.author.handle).toBe("handle.invalid");
    expect("send" in reader).toBe(false);
    await reading.stop();
  });

  it("refuses a filter that wants nothing", () => {
    const options = { stream: "ws://127.0.0.1:1", clock: systemClock, random: Math.random };
    expect(() => openBlueskyListener({ ...options, filter: {} })).toThrow(RangeError);
  });
});
