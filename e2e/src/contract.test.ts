import { describeNetwork } from "@flakjacket/testkit/suites/network";
import { channelFor, secretNames } from "./channel.ts";
import { startFaultProxy } from "./fault-proxy.ts";
import type { Person } from "./pds.ts";
import { startPds } from "./pds.ts";
import { memorySecrets, memoryWorking, systemClock } from "./stores.ts";

// A stream by time cannot show what it left out; a reader that comes too late is tested beside this suite.
describeNetwork("bluesky", openHarness, ["gap"]);

async function openHarness() {
  const pds = await startPds();
  const proxy = await startFaultProxy(pds.service);
  const brand = await pds.createAccount("brand");
  const shared = { service: proxy.service, working: memoryWorking(), secrets: memorySecrets({ [secretNames.password]: brand.password }) };
  const people = new Map<string, Person>();
  const person = ({ id }: { readonly id: string }): Person => {
    const found = people.get(id);
    if (!found) throw new Error("Nobody has this id.");
    return found;
  };
  return {
    channel: { network: "bluesky", id: brand.id, handle: brand.handle } as const,
    writer: channelFor(pds, brand, shared).writer,
    reader: () => channelFor(pds, brand, shared).reader,
    async join() {
      const someone = await pds.createAccount(`person${people.size + 1}`);
      people.set(someone.id, someone);
      return someone;
    },
    say: (who: { readonly id: string }, text: string, to: Parameters<typeof pds.say>[2]) => pds.say(person(who), text, to),
    edit: (who: { readonly id: string }, ref: Parameters<typeof pds.edit>[1], text: string) => pds.edit(person(who), ref, text),
    remove: (who: { readonly id: string }, ref: Parameters<typeof pds.remove>[1]) => pds.remove(person(who), ref),
    block: (by: { readonly id: string }, whom: Parameters<typeof pds.block>[1]) => pds.block(person(by), whom),
    leave: (who: { readonly id: string }) => pds.deactivate(person(who)),
    async seen(uri: string) {
      const record = await pds.record(uri);
      if (!record) return undefined;
      const { text, reply, embed } = record.value as unknown as Seen;
      const [image] = embed.images;
      const png = await pds.blob(brand.id, image.image.ref.toString());
      return { text, png, altText: image.alt, ...image.aspectRatio, root: reply.root.uri, parent: reply.parent.uri };
    },
    now: systemClock.now,
    misbehave: {
      duplicates: async () => pds.bridge.misbehave.duplicates(20),
      closesMidFrame: async () => pds.bridge.misbehave.closeMidFrame(),
      garbage: async () => pds.bridge.misbehave.send("{ this is no JSON"),
      answerLost: async () => proxy.next("putRecord", { kind: "answer-lost" }),
      requestLost: async () => proxy.next("putRecord", { kind: "request-lost" }),
      garbageAnswer: async () => proxy.next("putRecord", { kind: "garbage", body: '{"ok":' }),
      serverError: async () => proxy.next("putRecord", { kind: "answer", status: 500, body: "{}" }),
      rateLimited: async () => proxy.next("putRecord", { kind: "answer", status: 429, body: "{}", headers: { "retry-after": "1" } }),
      down: () => proxy.down(),
    },
    async close() {
      await proxy.close();
      await pds.close();
    },
  };
}

type Seen = {
  readonly text: string;
  readonly reply: { readonly root: { readonly uri: string }; readonly parent: { readonly uri: string } };
  readonly embed: {
    readonly images: readonly [
      {
        readonly image: { readonly ref: { toString(): string } };
        readonly alt: string;
        readonly aspectRatio: { readonly width: number; readonly height: number };
      },
    ];
  };
};
