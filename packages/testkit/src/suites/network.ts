/** The contract of a network's two doors: every adapter passes it, on its real peer where there is one. */
import type { Account, Instant, NetworkReader, NetworkRef, NetworkWriter, Outgoing, PostRef } from "@flakjacket/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "./network-listening.ts";
import { listenTo } from "./network-listening.ts";

/** What others see of one of our publications. */
export type SeenPublication = {
  readonly text: string;
  readonly png: Uint8Array;
  readonly altText: string;
  readonly width: number;
  readonly height: number;
  readonly root: string;
  readonly parent: string;
};

/** A network with one channel, and people who can act on it. */
export type NetworkHarness = {
  readonly channel: Account;
  readonly writer: NetworkWriter;
  /** A fresh reader of the same channel, as after a restart. */
  reader(): NetworkReader;
  /** A new person. */
  join(): Promise<Account>;
  say(person: Account, text: string, to: { readonly mention?: Account; readonly replyTo?: PostRef }): Promise<PostRef>;
  edit(person: Account, ref: PostRef, text: string): Promise<void>;
  remove(person: Account, ref: PostRef): Promise<void>;
  block(by: Account, whom: Account): Promise<void>;
  leave(person: Account): Promise<void>;
  /** What others see under a reference; undefined when there is nothing. */
  seen(ref: NetworkRef): Promise<SeenPublication | undefined>;
  now(): Instant;
  readonly misbehave: Partial<BadDays>;
  close(): Promise<void>;
};

/** Bad days on request. Each is over once it was met, but for `down`. */
export type BadDays = {
  /** The stream gives its last events once more. */
  duplicates(): Promise<void>;
  closesMidFrame(): Promise<void>;
  garbage(): Promise<void>;
  gap(act: () => Promise<void>): Promise<void>;
  /** The next call is done, and its answer lost. */
  answerLost(): Promise<void>;
  /** The next call never arrives, and no answer comes. */
  requestLost(): Promise<void>;
  rateLimited(): Promise<void>;
  serverError(): Promise<void>;
  garbageAnswer(): Promise<void>;
  /** No connection, until the given way back is called. */
  down(): Promise<() => Promise<void>>;
};

/** Long enough for any answer that comes. */
const AMPLE_MS = 20_000;
/** Short, where no answer will come. */
const BRIEF_MS = 1_500;

/** @param cannot bad days that this network cannot have, or this harness cannot make: their tests do not exist for it */
export function describeNetwork(name: string, open: () => Promise<NetworkHarness>, cannot: readonly (keyof BadDays)[] = []): void {
  describe(`the ${name} network`, () => {
    let network: NetworkHarness;
    let caller: Account;
    let neighbour: Account;
    const listening: Listening[] = [];

    beforeAll(async () => {
      network = await open();
      caller = await network.join();
      neighbour = await network.join();
    });
    afterAll(async () => {
      await Promise.all(listening.map((one) => one.stop()));
      await network?.close();
    });

    const listen = async (from?: Parameters<NetworkReader["read"]>[0]): Promise<Listening> => {
      const one = await listenTo(network.reader(), from);
      listening.push(one);
      return one;
    };
    const call = async (text = "my bus is late again", to: { replyTo?: PostRef } = {}) => {
      const ref = await network.say(caller, text, { mention: network.channel, ...to });
      return { person: caller, ref };
    };
    const onBadDay = <K extends keyof BadDays>(day: K, behaviour: string, run: (misbehave: BadDays[K]) => Promise<void>): void => {
      if (cannot.includes(day)) return;
      it(behaviour, async () => {
        const misbehave = network.misbehave[day];
        if (!misbehave) throw new Error(`The ${name} harness lacks ${day}; write it, or name it in \`cannot\`.`);
        await run(misbehave as BadDays[K]);
      });
    };
    const soon = (ms = AMPLE_MS): Instant => network.now() + ms;

    describe("reading", () => {
      it("reads a post that mentions the channel, with its author, words and place", async () => {
        const reading = await listen();
        const { person, ref } = await call("my bus is late again, gare de Lyon à midi 🙃");
        const post = await reading.post(ref);
        expect(post.author).toMatchObject({ id: person.id, handle: person.handle });
        expect(post.text).toContain("gare de Lyon à midi 🙃");
        expect(post.mentions).toContain(network.channel.id);
        expect(post.ref).toEqual(ref);
        expect(post.replyTo).toBeUndefined();
        expect(Math.abs(post.receivedAt - network.now())).toBeLessThan(60_000);
        await reading.stop();
      });

      it("reads a reply that mentions the channel, with its root and parent", async () => {
        const reading = await listen();
        const first = await network.say(caller, "what a morning", {});
        const second = await network.say(neighbour, "mine too", { replyTo: first });
        const { ref } = await call("and mine", { replyTo: second });
        const post = await reading.post(ref);
        expect(post.replyTo?.root.uri).toBe(first.uri);
        expect(post.replyTo?.parent.uri).toBe(second.uri);
        await reading.stop();
      });

      it("does not give posts that do not mention the channel", async () => {
        const reading = await listen();
        const other = await network.say(neighbour, "nothing for you", {});
        const { ref } = await call();
        await reading.post(ref);
        expect(reading.posts().map((post) => post.ref.uri)).not.toContain(other.uri);
        await reading.stop();
      });

      it("goes on behind a cursor and misses nothing that was said meanwhile", async () => {
        const before = await listen();
        const first = await call("the first");
        await before.post(first.ref);
        const cursor = await before.stop();
        expect(cursor).toBeDefined();
        const second = await call("said while nobody read");
        const third = await call("and another one");
        const after = await listen(cursor);
        await after.post(third.ref);
        const texts = after.posts().map((post) => post.ref.uri);
        expect(texts).toContain(second.ref.uri);
        expect(texts.filter((uri) => uri === second.ref.uri)).toHaveLength(1);
        await after.stop();
      });

      it("starts from an instant, and misses nothing that was said since", async () => {
        const from = network.reader().cursorAt(network.now());
        const { ref } = await call("before anybody read");
        const reading = await listen(from);
        await reading.post(ref);
        await reading.stop();
      });

      it("sees a call edited and deleted", async () => {
        const reading = await listen();
        const edited = await call("a first version");
        const deleted = await call("soon gone");
        await network.edit(edited.person, edited.ref, "a second version");
        await network.remove(deleted.person, deleted.ref);
        await reading.until((observed) => observed.kind === "edited" && observed.ref.uri === edited.ref.uri);
        await reading.until((observed) => observed.kind === "deleted" && observed.ref.uri === deleted.ref.uri);
        await reading.stop();
      });

      it("sees who blocked the channel, and who left", async () => {
        const reading = await listen();
        const blocker = await network.join();
        const leaver = await network.join();
        await network.block(blocker, network.channel);
        await reading.until((observed) => observed.kind === "blocked-us" && observed.authorId === blocker.id);
        await network.leave(leaver);
        await reading.until((observed) => observed.kind === "account-gone" && observed.authorId === leaver.id);
        await reading.stop();
      });

      it("does not mind somebody blocking somebody else", async () => {
        const reading = await listen();
        const one = await network.join();
        await network.block(one, neighbour);
        const { ref } = await call();
        await reading.post(ref);
        expect(reading.observed().some((observed) => observed.kind === "blocked-us" && observed.authorId === one.id)).toBe(false);
        await reading.stop();
      });

      onBadDay("duplicates", "folds what its stream gives twice", async (misbehave) => {
        const reading = await listen();
        const first = await call("once only");
        await reading.post(first.ref);
        await misbehave();
        const second = await call("after the repetition");
        await reading.post(second.ref);
        expect(reading.posts().filter((post) => post.ref.uri === first.ref.uri)).toHaveLength(1);
        await reading.stop();
      });

      onBadDay(
        "closesMidFrame",
        "comes back by itself after its connection broke in the middle of a frame, and misses nothing",
        async (misbehave) => {
          const reading = await listen();
          const first = await call("before");
          await reading.post(first.ref);
          await misbehave();
          const second = await call("after");
          await reading.post(second.ref);
          expect(reading.posts().filter((post) => post.ref.uri === first.ref.uri)).toHaveLength(1);
          await reading.stop();
        },
      );

      onBadDay("garbage", "names what it cannot read, and goes on", async (misbehave) => {
        const reading = await listen();
        await misbehave();
        await reading.until((observed) => observed.kind === "unreadable");
        const { ref } = await call();
        await reading.post(ref);
        await reading.stop();
      });

      onBadDay("gap", "says when its stream could not give everything", async (misbehave) => {
        const reading = await listen();
        await misbehave(async () => {
          await call("never shown");
        });
        await reading.until((observed) => observed.kind === "gap");
        await reading.stop();
      });

      it("is ready while it reads and closed when it was stopped", async () => {
        const reader = network.reader();
        const reading = await listenTo(reader, undefined);
        expect(reader.health().state).toBe("ready");
        await reading.stop();
        expect(reader.health().state).toBe("closed");
      });
    });

    describe("publishing", () => {
      const answer = (to: PostRef, more: Partial<Outgoing> = {}): Outgoing => ({
        replyTo: { root: to, parent: to },
        text: "Here is something sunny.",
        language: "en",
        picture: { png: onePixel(), altText: "A balloon dog, à la plage 🎈", width: 1, height: 1 },
        ...more,
      });
      const sent = async (more: Partial<Outgoing> = {}) => {
        const { person, ref: to } = await call();
        const key = network.writer.newKey();
        const outgoing = answer(to, more);
        const outcome = await network.writer.send(key, outgoing, soon());
        if (outcome.kind !== "live") throw new Error(`The ${name} network did not take it: ${describeOutcome(outcome)}.`);
        return { person, to, key, outgoing, ref: outcome.ref };
      };

      it("puts a reply under the call: words, picture bytes and alt text arrive unchanged", async () => {
        const { to, ref, outgoing } = await sent();
        const seen = await network.seen(ref);
        expect(seen).toMatchObject({ text: outgoing.text, altText: outgoing.picture.altText, width: 1, height: 1 });
        expect(seen).toMatchObject({ root: to.uri, parent: to.uri });
        expect(Buffer.from(seen?.png ?? []).equals(Buffer.from(outgoing.picture.png))).toBe(true);
      });

      it("finds it by its key, takes it down, and finds it no more", async () => {
        const { key, ref } = await sent();
        expect(await network.writer.look(key)).toEqual({ kind: "present", ref });
        expect(await network.writer.remove(key)).toEqual({ kind: "removed" });
        expect(await network.writer.look(key)).toEqual({ kind: "absent" });
        expect(await network.seen(ref)).toBeUndefined();
      });

      it("promise 6: taking down what is gone, or never was, is done already", async () => {
        const { key } = await sent();
        await network.writer.remove(key);
        expect(await network.writer.remove(key)).toEqual({ kind: "removed" });
        expect(await network.writer.remove(network.writer.newKey())).toEqual({ kind: "removed" });
      });

      it("promise 5: sent twice under the same key, it is there once", async () => {
        const { key, ref, outgoing } = await sent();
        expect(await network.writer.send(key, outgoing, soon())).toEqual({ kind: "live", ref });
        expect((await ownRefs()).filter((own) => own === ref)).toHaveLength(1);
      });

      it("promise 5: sent twice at once under the same key, it is there once", async () => {
        const { ref: to } = await call();
        const key = network.writer.newKey();
        const outcomes = await Promise.all([1, 2, 3].map(() => network.writer.send(key, answer(to), soon())));
        const look = await network.writer.look(key);
        expect(look.kind).toBe("present");
        for (const outcome of outcomes) expect(outcome).toEqual({ kind: "live", ref: look.kind === "present" ? look.ref : "" });
        expect((await ownKeys()).filter((own) => own === key)).toHaveLength(1);
      });

      it("promise 5: other words under a key that is taken are refused, and change nothing", async () => {
        const { key, ref, to, outgoing } = await sent();
        const other = await network.writer.send(key, answer(to, { text: "Something else." }), soon());
        expect(other).toEqual({ kind: "refused", code: "other-record" });
        expect((await network.seen(ref))?.text).toBe(outgoing.text);
      });

      it("refuses what does not fit its limits without sending it", async () => {
        const { ref: to } = await call();
        const { limits } = network.writer;
        const tooLong = answer(to, { text: "a".repeat(limits.replyLength + 1) });
        const tooLarge = answer(to, { picture: { ...answer(to).picture, png: new Uint8Array(limits.pictureBytes + 1) } });
        expect((await network.writer.send(network.writer.newKey(), tooLong, soon())).kind).toBe("refused");
        expect((await network.writer.send(network.writer.newKey(), tooLarge, soon())).kind).toBe("refused");
      });

      it("does not send after its deadline", async () => {
        const { ref: to } = await call();
        const key = network.writer.newKey();
        const outcome = await network.writer.send(key, answer(to), network.now() - 1);
        expect(outcome.kind).toBe("postponed");
        expect(await network.writer.look(key)).toEqual({ kind: "absent" });
      });

      it("gives keys that never repeat and sort by age", () => {
        const keys = Array.from({ length: 2_000 }, () => network.writer.newKey());
        expect(new Set(keys).size).toBe(keys.length);
        expect([...keys].sort()).toEqual(keys);
      });

      it("lists its own posts, newest first, with what they answer", async () => {
        const older = await sent();
        const newer = await sent();
        const gone = await sent();
        await network.writer.remove(gone.key);
        const own = await all(network.writer.ownPosts());
        const keys = own.map((post) => post.key);
        expect(keys.indexOf(newer.key)).toBeGreaterThanOrEqual(0);
        expect(keys.indexOf(newer.key)).toBeLessThan(keys.indexOf(older.key));
        expect(keys).not.toContain(gone.key);
        expect(own.find((post) => post.key === newer.key)).toMatchObject({ ref: newer.ref, replyTo: newer.to.uri });
      });

      it("has limits that leave room to take down whatever an hour can publish", () => {
        const { limits } = network.writer;
        expect(limits.publicationsPerHour).toBeGreaterThan(0);
        expect(limits.removalsWithin(3_600_000)).toBeGreaterThanOrEqual(limits.publicationsPerHour);
        expect(limits.removalsWithin(600_000)).toBeGreaterThan(limits.removalsWithin(1_000));
        expect(limits.removalsWithin(0)).toBe(0);
        expect(limits.pictureBytes).toBeGreaterThanOrEqual(100_000);
        expect(limits.replyLength).toBeGreaterThanOrEqual(200);
        expect(limits.altTextLength).toBeGreaterThanOrEqual(1_000);
      });

      describe("promise 4: right before sending, a call", () => {
        it("stands as it was read", async () => {
          const { person, ref } = await call();
          expect(await network.writer.standing(ref, person.id)).toBe("as-read");
        });
        it("is seen to be edited", async () => {
          const { person, ref } = await call();
          await network.edit(person, ref, "another text altogether");
          expect(await network.writer.standing(ref, person.id)).toBe("edited");
        });
        it("is seen to be deleted", async () => {
          const { person, ref } = await call();
          await network.remove(person, ref);
          expect(await network.writer.standing(ref, person.id)).toBe("deleted");
        });
      });

      describe("on a bad day", () => {
        onBadDay("answerLost", "promise 5: an answer lost after the network took it is found, not sent again", async (misbehave) => {
          const { ref: to } = await call();
          const key = network.writer.newKey();
          await misbehave();
          expect((await network.writer.send(key, answer(to), soon(BRIEF_MS))).kind).toBe("unconfirmed");
          const look = await network.writer.look(key);
          expect(look.kind).toBe("present");
          expect((await network.writer.send(key, answer(to), soon())).kind).toBe("live");
          expect((await ownKeys()).filter((own) => own === key)).toHaveLength(1);
        });

        onBadDay("requestLost", "promise 5: a request lost on the way is unconfirmed, looked for, and then sent", async (misbehave) => {
          const { ref: to } = await call();
          const key = network.writer.newKey();
          await misbehave();
          expect((await network.writer.send(key, answer(to), soon(BRIEF_MS))).kind).toBe("unconfirmed");
          expect(await network.writer.look(key)).toEqual({ kind: "absent" });
          expect((await network.writer.send(key, answer(to), soon())).kind).toBe("live");
        });

        onBadDay("garbageAnswer", "promise 5: an answer that is garbage leaves it unconfirmed", async (misbehave) => {
          const { ref: to } = await call();
          const key = network.writer.newKey();
          await misbehave();
          expect((await network.writer.send(key, answer(to), soon())).kind).toBe("unconfirmed");
          expect((await network.writer.send(key, answer(to), soon())).kind).toBe("live");
          expect((await ownKeys()).filter((own) => own === key)).toHaveLength(1);
        });

        onBadDay("serverError", "a server error leaves it unconfirmed", async (misbehave) => {
          const { ref: to } = await call();
          await misbehave();
          expect((await network.writer.send(network.writer.newKey(), answer(to), soon())).kind).toBe("unconfirmed");
        });

        onBadDay(
          "rateLimited",
          "a rate limit postpones it by the time the network asked for; promise 6: not a recall",
          async (misbehave) => {
            const earlier = await sent();
            const { ref: to } = await call();
            const key = network.writer.newKey();
            await misbehave();
            const outcome = await network.writer.send(key, answer(to), soon());
            if (outcome.kind !== "postponed") throw new Error(`Postponed was expected, got ${describeOutcome(outcome)}.`);
            expect(outcome.why).toBe("rate-limited");
            expect(outcome.retryAfterMs).toBeGreaterThan(0);
            expect(network.writer.health().state).toBe("waiting");
            expect(await network.writer.remove(earlier.key)).toEqual({ kind: "removed" });
            expect(await network.writer.look(key)).toEqual({ kind: "absent" });
            await new Promise((resolve) => setTimeout(resolve, outcome.retryAfterMs + 50));
            expect((await network.writer.send(key, answer(to), soon())).kind).toBe("live");
          },
        );

        onBadDay("down", "a refused connection postpones it: it surely did not arrive", async (misbehave) => {
          const { person, ref: to } = await call();
          const key = network.writer.newKey();
          const up = await misbehave();
          expect(await network.writer.send(key, answer(to), soon())).toMatchObject({ kind: "postponed", why: "unreachable" });
          expect((await network.writer.look(key)).kind).toBe("unknown");
          expect((await network.writer.remove(key)).kind).toBe("unanswered");
          expect(await network.writer.standing(to, person.id)).toBe("unknown");
          await expect(all(network.writer.ownPosts())).rejects.toThrow();
          await up();
          expect(await network.writer.look(key)).toEqual({ kind: "absent" });
          expect((await network.writer.send(key, answer(to), soon())).kind).toBe("live");
        });
      });

      const ownRefs = async () => (await all(network.writer.ownPosts())).map((post) => post.ref);
      const ownKeys = async () => (await all(network.writer.ownPosts())).map((post) => post.key);
    });
  });
}

function describeOutcome(outcome: { readonly kind: string }): string {
  const cause = "cause" in outcome ? outcome.cause : "code" in outcome ? outcome.code : "";
  return `${outcome.kind} ${String(cause)}`;
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** The smallest PNG: one transparent pixel. */
function onePixel(): Uint8Array {
  const base64 = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  return Uint8Array.from(Buffer.from(base64, "base64"));
}
