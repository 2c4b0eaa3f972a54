import { afterEach, describe, expect, it } from "vitest";
import { channelFor, secretNames } from "./channel.ts";
import { answerTo, sharedPds } from "./shared-pds.ts";
import { memorySecrets, memoryWorking, systemClock } from "./stores.ts";

const shared = sharedPds();
afterEach(() => shared.proxy.clear());
const soon = (ms = 10_000) => systemClock.now() + ms;
const signIns = () => shared.proxy.count("createSession");

async function call() {
  return shared.pds.say(shared.ada, "my bus is late", { mention: shared.brand });
}

describe("the channel's session", () => {
  it("is made once with the app password, and kept across restarts", async () => {
    const { pds, proxy, brand } = shared;
    const kept = { service: proxy.service, working: memoryWorking(), secrets: memorySecrets({ [secretNames.password]: brand.password }) };
    const before = signIns();
    for (let restart = 0; restart < 3; restart += 1) {
      const { writer } = channelFor(pds, brand, kept);
      expect((await writer.send(writer.newKey(), answerTo(await call()), soon())).kind).toBe("live");
    }
    expect(signIns() - before).toBe(1);
    expect(JSON.parse((await kept.secrets.get(secretNames.session)) ?? "{}")).toMatchObject({ did: brand.id });
  });

  it("is made once when many ask at the same moment", async () => {
    const { pds, proxy, brand } = shared;
    const { writer } = channelFor(pds, brand, { service: proxy.service });
    const before = signIns();
    const posts = await Promise.all(Array.from({ length: 5 }, call));
    const outcomes = await Promise.all(posts.map((post) => writer.send(writer.newKey(), answerTo(post), soon())));
    expect(outcomes.map(({ kind }) => kind)).toEqual(Array(5).fill("live"));
    expect(signIns() - before).toBe(1);
  });

  it("is refreshed, without the password, when its token has ended", async () => {
    const { pds, proxy, brand } = shared;
    const { writer } = channelFor(pds, brand, { service: proxy.service });
    expect((await writer.send(writer.newKey(), answerTo(await call()), soon())).kind).toBe("live");
    const before = signIns();
    proxy.next("uploadBlob", { kind: "answer", status: 400, body: '{"error":"ExpiredToken"}' });
    expect((await writer.send(writer.newKey(), answerTo(await call()), soon())).kind).toBe("live");
    expect(signIns() - before).toBe(0);
    expect(proxy.count("refreshSession")).toBeGreaterThan(0);
  });

  it("that was revoked is made anew with a new app password, and until then says signed-out", async () => {
    const { pds, proxy, brand } = shared;
    const password = await pds.appPassword(brand, "first");
    const secrets = memorySecrets({ [secretNames.password]: password });
    const { writer } = channelFor(pds, brand, { service: proxy.service, secrets });
    const key = writer.newKey();
    expect((await writer.send(key, answerTo(await call()), soon())).kind).toBe("live");
    await pds.revokeAppPassword(brand, "first");
    // The old token would still be taken until it ends; here it has ended.
    const ended = { kind: "answer", status: 400, body: '{"error":"ExpiredToken"}' } as const;
    for (const path of ["uploadBlob", "deleteRecord"]) proxy.next(path, ended, 100);
    const signedOut = await writer.send(writer.newKey(), answerTo(await call()), soon());
    expect(signedOut).toMatchObject({ kind: "postponed", why: "unreachable" });
    expect(writer.health()).toMatchObject({ state: "waiting", why: "signed-out" });
    expect(await writer.remove(key)).toEqual({ kind: "refused", why: "signed-out" });

    const attempts = signIns();
    expect((await writer.send(writer.newKey(), answerTo(await call()), soon())).kind).toBe("postponed");
    expect(signIns()).toBe(attempts);

    proxy.clear();
    await secrets.set(secretNames.password, await pds.appPassword(brand, "second"));
    const post = await call();
    expect((await writer.send(writer.newKey(), answerTo(post), soon())).kind).toBe("live");
    expect(await writer.remove(key)).toEqual({ kind: "removed" });
    expect(writer.health()).toEqual({ state: "ready" });
  });

  it("is never tried with a wrong password again and again", async () => {
    const { pds, proxy, brand } = shared;
    const secrets = memorySecrets({ [secretNames.password]: "wrong" });
    const { writer } = channelFor(pds, brand, { service: proxy.service, secrets });
    const before = signIns();
    const post = await call();
    for (let tries = 0; tries < 10; tries += 1) expect((await writer.send(writer.newKey(), answerTo(post), soon())).kind).toBe("postponed");
    expect(signIns() - before).toBe(1);
  });

  it("of another account than the channel's is not used", async () => {
    const { pds, proxy, brand, ada } = shared;
    const working = memoryWorking();
    const wrong = memorySecrets({
      [secretNames.session]: JSON.stringify({ did: ada.id, handle: ada.handle, accessJwt: "a.b.c", refreshJwt: "a.b.c" }),
    });
    const { writer } = channelFor(pds, brand, { service: proxy.service, secrets: wrong, working });
    const put = proxy.count("putRecord");
    expect((await writer.send(writer.newKey(), answerTo(await call()), soon())).kind).toBe("postponed");
    expect(writer.health()).toMatchObject({ why: "signed-out" });
    expect(proxy.count("putRecord")).toBe(put);
  });

  it("without any password is signed out, and reading goes on", async () => {
    const { pds, brand } = shared;
    const channel = channelFor(pds, brand, { secrets: memorySecrets() });
    const post = await call();
    expect((await channel.writer.send(channel.writer.newKey(), answerTo(post), soon())).kind).toBe("postponed");
    expect(channel.writer.health()).toMatchObject({ why: "signed-out" });
    expect(await channel.writer.standing(post, shared.ada.id)).toBe("as-read");
  });
});

describe("promise 4: right before sending", () => {
  it("#nobot in the author's profile is seen", async () => {
    const { pds, brand } = shared;
    const shy = await pds.createAccount("shy");
    const { writer } = channelFor(pds, brand);
    const post = await pds.say(shy, "hm", { mention: brand });
    expect(await writer.standing(post, shy.id)).toBe("as-read");
    await pds.describe(shy, { description: "Trains. #nobot" });
    expect(await writer.standing(post, shy.id)).toBe("opted-out");
  });

  it("a deactivated account's call is not answered", async () => {
    const { pds, brand } = shared;
    const gone = await pds.createAccount("gone");
    const { writer } = channelFor(pds, brand);
    const post = await pds.say(gone, "hm", { mention: brand });
    await pds.deactivate(gone);
    expect(await writer.standing(post, gone.id)).not.toBe("as-read");
  });
});
