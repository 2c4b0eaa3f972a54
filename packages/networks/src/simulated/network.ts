/**
 * A small social network in this process: people, posts, mentions, replies, edits, deletes, blocks, and bad days on
 * request. It asks the clock port for the time and sets no timer, so a turned clock turns it too.
 */
import type { Account, Clock, NetworkReader, NetworkWriter, PostRef } from "@flakjacket/core";
import type { PointRules } from "../points.ts";
import { blueskyPoints } from "../points.ts";
import { keyMaker } from "../tid.ts";
import type { WorldStore } from "./core.ts";
import { openCore } from "./core.ts";
import { simulatedReader } from "./reader.ts";
import type { SimulatedPost } from "./shapes.ts";
import { accountOf, handlesIn, refOf, shownPost } from "./shapes.ts";
import type { Troubles } from "./troubles.ts";
import type { WorldEvent } from "./world.ts";
import { accountByHandle, visiblePost } from "./world.ts";
import { simulatedWriter } from "./writer.ts";

export type SimulatedNetworkOptions = {
  readonly clock: Clock;
  /** The same seed and the same actions at the same times give the same network. */
  readonly seed: number;
  /** Absent: nothing survives the process. */
  readonly store?: WorldStore;
  readonly points?: PointRules;
  /** How long an answer takes, drawn evenly. Default: no time at all. */
  readonly latencyMs?: readonly [from: number, to: number];
  /** How long look, remove, standing and ownPosts wait. Default 10 s. */
  readonly answerWithinMs?: number;
  /** The reader's first pause before it connects again. Default 1 s. */
  readonly reconnectMs?: number;
};

export type Newcomer = { readonly handle: string; readonly displayName?: string; readonly bio?: string; readonly isBot?: boolean };
export type Saying = {
  /** Whom to mention, besides every `@handle` in the text; put in front of the text where it is not written there. */
  readonly mention?: Account;
  readonly replyTo?: PostRef;
  readonly languages?: readonly string[];
  /** Alt texts of pictures the person attached; the pictures themselves are not kept. */
  readonly altTexts?: readonly string[];
};

export type SimulatedNetwork = {
  /** Who has this handle already is given back as they are. */
  join(person: Newcomer): Promise<Account>;
  people(): readonly (Account & { readonly displayName?: string })[];
  /** @throws Error when the person does not exist or has left */
  say(person: Account, text: string, saying?: Saying): Promise<PostRef>;
  /** @returns the post's new version; undefined when it is not there any more */
  edit(ref: PostRef, text: string): Promise<PostRef | undefined>;
  /** Whoever wrote it takes it down. Also what a thief of the channel's session would do. */
  remove(ref: PostRef): Promise<void>;
  block(by: Account, whom: Account): Promise<void>;
  /** The account is deactivated, and its posts cannot be seen any more. */
  leave(person: Account): Promise<void>;
  /** Newest first; removed ones too, without their words. */
  posts(): readonly SimulatedPost[];
  /** The root of the post's thread and all replies under it, oldest first; empty when there is no such post. */
  thread(ref: PostRef): readonly SimulatedPost[];
  readonly troubles: Pick<Troubles, "writer" | "reader" | "clear">;
  /** Both doors of a channel; its account joins when it is new. */
  connect(handle: string): Promise<{ readonly account: Account; readonly reader: NetworkReader; readonly writer: NetworkWriter }>;
};

const MAKERS = 1_024;

/** @throws Error when the store's lines cannot be read */
export async function createSimulatedNetwork(options: SimulatedNetworkOptions): Promise<SimulatedNetwork> {
  const { clock, seed, store, points = blueskyPoints, latencyMs = [0, 0], answerWithinMs = 10_000, reconnectMs = 1_000 } = options;
  const core = await openCore(clock, seed, points, store);
  const { world, change } = core;
  const newest = keyMaker(clock, Math.floor(core.random() * MAKERS));
  const nothing = { gives: undefined };
  const happens = (event: WorldEvent) => ({ event, gives: undefined });

  const join: SimulatedNetwork["join"] = (person) =>
    change(() => {
      const there = accountByHandle(world, person.handle.toLowerCase());
      if (there) return { gives: accountOf(there) };
      const account = { ...person, handle: person.handle.toLowerCase(), id: `person-${world.accounts.size + 1}` };
      return {
        event: { type: "joined", at: clock.now(), ...account },
        gives: { network: "simulated", id: account.id, handle: account.handle },
      };
    });

  return {
    join,
    people: () => [...world.accounts.values()].filter(({ gone }) => !gone).map(accountOf),

    say: (person, text, { mention, replyTo, languages = [], altTexts } = {}) =>
      change(() => {
        const author = world.accounts.get(person.id);
        if (!author || author.gone) throw new Error(`${person.handle} is not on the simulated network; let them join first.`);
        let uri = `sim:${person.id}/${newest()}`;
        while (world.posts.has(uri)) uri = `sim:${person.id}/${newest()}`;
        const written = !mention || handlesIn(text).includes(mention.handle) ? text : `@${mention.handle} ${text}`;
        const mentions = handlesIn(written).flatMap((handle) => accountByHandle(world, handle)?.id ?? []);
        const parent = replyTo && world.posts.get(replyTo.uri);
        const said = {
          uri,
          author: person.id,
          text: written,
          mentions,
          languages,
          ...(replyTo ? { replyTo: { root: parent?.replyTo?.root ?? replyTo.uri, parent: replyTo.uri } } : {}),
          ...(altTexts ? { altTexts } : {}),
        };
        const at = clock.now();
        return { event: { type: "said", at, ...said }, gives: refOf({ ...said, at, revision: 1, removed: false }) };
      }),

    edit: (ref, text) =>
      change<PostRef | undefined>(() => {
        const post = visiblePost(world, ref.uri);
        if (!post) return nothing;
        const gives = refOf({ ...post, revision: post.revision + 1 });
        return { event: { type: "edited", at: clock.now(), uri: ref.uri, text }, gives };
      }),

    remove: ({ uri }) => change(() => (visiblePost(world, uri) ? happens({ type: "removed", at: clock.now(), uri }) : nothing)),

    block: (by, whom) => change(() => happens({ type: "blocked", at: clock.now(), by: by.id, whom: whom.id })),

    leave: ({ id }) => change(() => (world.accounts.get(id)?.gone === false ? happens({ type: "left", at: clock.now(), id }) : nothing)),

    posts: () => [...world.posts.values()].reverse().map((post) => shownPost(world, post)),

    thread({ uri }) {
      const root = world.posts.get(uri)?.replyTo?.root ?? uri;
      const inThread = [...world.posts.values()].filter((post) => post.uri === root || post.replyTo?.root === root);
      return inThread.map((post) => shownPost(world, post));
    },

    troubles: core.troubles,

    async connect(handle) {
      const account = await join({ handle, isBot: true });
      return {
        account,
        reader: simulatedReader(core, account.id, reconnectMs),
        writer: simulatedWriter(core, account.id, { answerWithinMs, latencyMs }),
      };
    },
  };
}
